import type { Messages } from '../messages';

/** Why a part of a reply is marked, and what it lacks, in English: the model for the other languages. */
export const en = {
  'certainty.amazon': 'Amazon’s rule',
  'certainty.likely': 'most likely Amazon’s rule',

  'reason.link': 'Amazon does not allow links out of Amazon, unless they are needed to complete the order',
  'reason.link-of-carrier':
    'A carrier’s link leads out of Amazon: allowed only where it is needed to complete the order. The tracking number says the same',
  'reason.link-for-order':
    'A link out of Amazon is allowed only where it is needed to complete the order, as this one may be',
  'reason.email': 'Amazon does not allow e-mail addresses',
  'reason.phone':
    'Amazon does not allow phone numbers, unless the carrier’s, the manufacturer’s or for the warranty',
  'reason.phone-of-others':
    'A phone number: allowed only where it is the carrier’s, the manufacturer’s or for the warranty. Say whose it is',
  'reason.review-incentive': 'Amazon does not allow anything in return for a review',
  'reason.review-change': 'Amazon does not allow asking to change or remove a review',
  'reason.review-positive-only': 'Amazon does not allow asking for positive reviews only',
  'reason.contact-before-feedback': 'Amazon does not allow “contact us before you leave feedback”',
  'reason.review-again': 'Amazon allows one request for a review an order, not a second one',
  'reason.off-amazon': 'Amazon does not allow leading buyers away from Amazon',
  'reason.marketing': 'Amazon does not allow marketing, coupons or other products',
  'reason.thanks-only':
    'Amazon does not allow messages that only thank. Where nothing is left to answer, “No response needed” stops the clock',
  'reason.ask-cancel': 'Amazon does not allow asking the buyer to cancel',
  'reason.emoji': 'Amazon does not allow emoji',
  'reason.confirmation-only': 'Amazon does not allow messages that only confirm an order or its shipping',

  'missing.acknowledge': 'A greeting, or a word that you have understood',
  'missing.answer': 'An answer to what was asked',
  'missing.next-step': 'What happens next, or what the buyer can do',
  'missing.date': 'A date for what is late or promised',
} as const satisfies Messages;
