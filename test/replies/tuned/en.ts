import { reply, type LabelledReply } from '../labelled';

export const EN: readonly LabelledReply[] = [
  reply(
    '',
    'Hi Anna, sorry for the delay. Your parcel left our warehouse on 3 March and should reach you by Friday, 6 March. If it has not arrived by then, reply here and we will send a new one.',
  ),
  reply(
    '',
    'Hello, the tracking number is 1Z999AA10123456784 and UPS expects to deliver on 12/03/2026 between 14:00 and 18:00.',
  ),
  reply(
    '',
    'Thanks for your message. We have refunded $24.99 for order 113-1234567-1234567; the bank needs 3 to 5 days. Let us know if it has not arrived by Monday.',
  ),
  reply(
    '',
    'Dear Mr Jones, we are sorry the lamp arrived broken. A replacement (ASIN B07XYZ1234) ships today, 14 May 2026, and you can keep the old one.',
  ),
  reply(
    'link',
    'Hi, you can find the manual at https://www.acme-home.com/manuals/lamp.pdf. Please tell us if anything stays unclear.',
  ),
  reply('link', 'Hello Paul, the size chart is on acme-outdoor.co.uk/sizes. A medium should fit you.'),
  reply(
    'link',
    'Your parcel can be followed here: https://www.dhl.com/track?id=00340434161094000000. It should arrive tomorrow.',
  ),
  reply(
    '',
    'You can start the return here: https://www.amazon.com/returns and print the label. We refund within 2 days of arrival.',
  ),
  reply(
    '',
    'Please open Your Orders on amazon.co.uk and choose "Return or replace items". We will confirm by tomorrow.',
  ),
  reply('link', 'To claim the refund please log in at https://amazon.de.refund-center.net/claim today.'),
  reply(
    'email',
    'Hello, please send the photo of the damage to service@acme-home.com and we will look at it today.',
  ),
  reply('email', 'Send us a picture at anna.miller at acmehome dot com, then we can replace it by Friday.'),
  reply('email', 'Write me: support (at) acme-shop.net — I answer within an hour.'),
  reply('phone', 'Sorry for the trouble. Please call us on +44 20 7946 0958 and we will sort it out today.'),
  reply('phone', 'Hi, the easiest is to ring me: (212) 555-0187, any time before 6 pm.'),
  reply('phone', 'You can reach our team at 020 7946 0123 on weekdays.'),
  reply('phone off-amazon', 'Text me on WhatsApp: +1 415 555 2671 and I send you the video.'),
  reply(
    '',
    'The carrier is waiting for you to choose a slot: call the DPD customer service at 0121 275 0500 with your parcel number 15501234567890.',
  ),
  reply(
    '',
    'For warranty questions the manufacturer Bosch can be reached at +1 800 944 2904. We can also open the claim for you: shall we?',
  ),
  reply(
    'review-incentive',
    'We will gladly send you a $10 gift card if you leave us a review of the product.',
  ),
  reply(
    'review-incentive review-positive-only',
    'In exchange for a 5-star review you receive a free charger. Just reply with a screenshot.',
  ),
  reply(
    'review-incentive review-change',
    'We can refund the full price and you keep the item, once you have changed your review to 5 stars.',
  ),
  reply(
    'review-change',
    'We have sent the replacement. Could you please remove your negative feedback now that this is solved?',
  ),
  reply('review-change', 'As the problem is solved, we kindly ask you to update your 1-star review.'),
  reply(
    'review-positive-only',
    'Glad it works! If you are happy with the product, please leave us a positive review.',
  ),
  reply(
    'review-positive-only',
    'If you are satisfied with our service, we would appreciate a 5 star rating on Amazon.',
  ),
  reply(
    'contact-before-feedback',
    'Should anything be wrong, please contact us before leaving negative feedback.',
  ),
  reply(
    'contact-before-feedback',
    'If you are not happy, please message us first instead of writing a bad review; we always find a solution.',
  ),
  reply(
    'review-again',
    'Just a friendly reminder: you have not left a review yet. We would love to read it.',
  ),
  reply(
    'off-amazon',
    'It is cheaper if you order directly from our website next time, and shipping is free.',
  ),
  reply(
    'off-amazon',
    'Please follow us on Instagram for more ideas, and let us know if you need help with the assembly.',
  ),
  reply('off-amazon', 'We could send it sooner if you pay by PayPal directly to us.'),
  reply('marketing', 'Here is a coupon for you: use code SAVE15 for 15% off your next order.'),
  reply(
    'marketing',
    'Your refund was sent today. By the way, have a look at our other products, we have just launched a new collection!',
  ),
  reply('thanks-only', 'Thank you so much for your order!'),
  reply(
    'thanks-only',
    'Hi Sarah,\n\nThanks for letting us know. Have a great day!\n\nBest regards,\nAcme Team',
  ),
  reply('thanks-only', 'You’re very welcome! Enjoy your weekend.'),
  reply(
    'ask-cancel',
    'Unfortunately the item is out of stock. Please cancel your order so that you get your money back.',
  ),
  reply(
    'ask-cancel',
    'We cannot deliver at the moment. Could you kindly request a cancellation of the order in your account?',
  ),
  reply('emoji', 'Hi Tom 😊 your order is on its way and should arrive tomorrow.'),
  reply('emoji', 'All sorted ✅ the refund of £12.40 will be with you by Tuesday.'),
  reply('confirmation-only', 'Hello, this is to confirm that your order has been shipped.'),
  reply(
    'confirmation-only',
    'Your order has been received and is being processed. Thank you for shopping with us!',
  ),
  reply(
    '',
    'Your order has been shipped on 4 May with UPS, tracking number 1Z12345E0205271688. It should be there by Thursday.',
    'Where is my order?',
  ),
  reply('', 'Please do not cancel the order: it ships tomorrow, 5 June, and will be with you on the 8th.'),
  reply(
    '',
    'We never ask for reviews in exchange for a discount, and you need not change your review. We only want to replace the lamp: shall we send it on Monday?',
  ),
  reply(
    '',
    'As you asked us to cancel: please open Your Orders and choose "Cancel items". If it has shipped already, we will take it back.',
    'How do I cancel my order?',
  ),
  reply(
    '',
    'Thank you for your feedback. We have passed it to our packaging team and refund $5.00 today for the dented box.',
  ),
  reply(
    '',
    'We are sorry, but we may not continue on WhatsApp or by phone. Please answer here and we will find a solution by tomorrow evening.',
  ),
  reply(
    '',
    'The coupon you used was taken off the price: 10% of $49.90 is $4.99, so you paid $44.91. Does that help?',
  ),
  reply(
    '',
    'Hi, the cable is 180 x 60 cm, 230 V, and fits models 4021-558 and 4021-560. The serial number 0049301234567 is on the back.',
  ),
  reply(
    '',
    'You may share your honest opinion of the product on Amazon, whatever it is. The spare part leaves tomorrow.',
  ),
  reply(
    '',
    'The IBAN on the invoice is DE89 3704 0044 0532 0130 00 and the VAT number GB123456789. The invoice is attached.',
  ),
];
