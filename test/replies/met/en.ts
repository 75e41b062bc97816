import { reply, type LabelledReply } from '../labelled';

export const EN: readonly LabelledReply[] = [
  reply(
    '',
    'Good morning Mrs Clark, I’m sorry you had to wait. The courier lost the first box, so a second one went out yesterday (order 203-7654321-7654321) and Royal Mail quotes Wednesday. Shall I let you know when it is scanned?',
  ),
  reply(
    '',
    'Hello, yes, the filter fits the 2018–2022 models with part number 87139-0E040. If yours is 87139-52040, send it back unopened and we pay the postage.',
  ),
  reply(
    '',
    'Hi there! I have issued a partial refund of £6.50 for the scratch, as agreed. You should see it by 21 June. Is there anything else we can do?',
  ),
  reply(
    '',
    'Unfortunately we may not give out a number here, but I can answer any question in this thread, usually within 3 hours.',
  ),
  reply(
    '',
    'Your feedback about the zip was right: we found a faulty batch (lot 4471). I am sending a replacement on Monday and you can bin the old jacket.',
  ),
  reply('', 'Whether you rate us or not is entirely up to you. The spare lid will arrive on 9 July.'),
  reply(
    '',
    'We had to cancel your order because the warehouse found the last unit damaged. The full $32.99 is on its way back to you; we are sorry.',
  ),
  reply(
    '',
    'To cancel within 30 minutes, go to Your Orders and press "Cancel items". After that we simply take it back when it arrives.',
    'I ordered twice by mistake, can I cancel one?',
  ),
  reply(
    '',
    'The coupon on the product page ended on 30 April, so it was not taken off. I have refunded the 5% difference, $2.15.',
  ),
  reply(
    '',
    'The manual is inside the box, under the foam; page 12 shows how to set the clock to 24-hour time.',
  ),
  reply(
    '',
    'DHL needs a reply from you: their customer service is on 0344 248 0844. Quote shipment 1234567890. I will check again on Friday.',
  ),
  reply(
    'link',
    'The driver you need is here: http://downloads.printpro-support.com/v3/setup.exe. Then restart the printer.',
  ),
  reply('link', 'All care instructions are on woolandfriends.com, please scroll to "Merino".'),
  reply(
    'email',
    'Could you forward the delivery photo to claims@boxit-logistics.co.uk so that we can open an investigation?',
  ),
  reply('email', 'My address is j.doe[at]outdoorgear[dot]com, just send the video there.'),
  reply('phone', 'If it is urgent, my mobile is 07700 900123 and I pick up till 9 pm.'),
  reply('phone', 'Give us a ring on 1-800-555-0199, ext. 4, and quote your name.'),
  reply(
    'review-incentive',
    'Leave us a review within the next week and receive a $15 Amazon gift card as our thanks.',
  ),
  reply('review-incentive', 'Everybody who shares a review gets a free pair of socks. Interested?'),
  reply('review-change', 'Now that the refund is through, would you mind taking down the one-star review?'),
  reply('review-change', 'Please reconsider your rating; it hurts a small family business.'),
  reply('review-positive-only', 'If you love your new pan, a five-star review would make our day.'),
  reply(
    'contact-before-feedback',
    'We kindly ask that you get in touch with us prior to leaving any negative feedback.',
  ),
  reply('review-again', 'A little reminder about the review we asked for last week.'),
  reply('off-amazon', 'You will find better prices in our online shop, so do order there next time.'),
  reply('off-amazon', 'Add us on Telegram and I will send you the assembly video.'),
  reply(
    'marketing',
    'Did you know? Our summer sale is on. Save up to 40% on your next purchase with code SUN40.',
  ),
  reply('marketing', 'The lid ships today. You might also want to check out our new range of bottles.'),
  reply('thanks-only', 'Dear Peter, thank you very much for your kind words. Kind regards, Ella from Acme'),
  reply('thanks-only', 'Many thanks for shopping with us! We hope you enjoy your new lamp.'),
  reply(
    'ask-cancel',
    'Sadly the supplier let us down. Would you be so kind as to cancel the order yourself?',
  ),
  reply('emoji', 'Done! 🎉 The new one arrives on 2 August.'),
  reply('confirmation-only', 'Good news: your parcel is on its way.'),
];
