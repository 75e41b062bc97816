/**
 * What no tip may advise beyond what the check of replies sees in any language (links, addresses, telephone numbers,
 * emoji): docs/metrics.md, "What no tip may advise". That check reads messages to a buyer, this reads advice to a seller.
 */
export const WRONG = [
  'an automatic reply',
  'a robot that answers',
  'a survey',
  'a second review request',
  'a thank-you alone',
  'a gift or a discount',
  'a wish for good reviews',
  'a change of a review',
  'a word before feedback',
  'a cancellation asked of the buyer',
  'a way out of Amazon',
] as const;
export type Wrong = (typeof WRONG)[number];

/** How a language says each of them, and how it says of a thing that it is not done or does not count. */
export type Speech = Readonly<Record<Wrong, RegExp>> & { readonly denied: RegExp };
