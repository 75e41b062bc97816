/**
 * What no tip may advise: what Amazon's communication guidelines forbid in messages, and what Amazon does
 * not count (docs/metrics.md, "What no tip may advise"). English and German, as the tips are written.
 */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a link', /https?:|www\.|\.(com|de)\b/i],
  ['an e-mail address', /\S@\S/],
  ['a telephone number', /\+?\d[\d\s()/-]{7,}\d/],
  ['an emoji', /\p{Extended_Pictographic}/u],
  ['marketing', /coupon|voucher|promo code|gutschein|rabatt|newsletter/i],
  ['an incentive', /incentive|free gift|reward|geschenk|belohn/i],
  [
    'a wish for reviews',
    /(positive|good|five|5)[- ]?(star)? reviews?|review request|bewertung bitten|rezension/i,
  ],
  ['a change of reviews', /(change|remove|edit|update|delete)\b.{0,30}\breviews?\b/i],
  ['a word before feedback', /before (you|they|the buyer) leaves? feedback/i],
  ['a message of thanks alone', /(send|write|schicken|senden).{0,20}(thank|dankes)/i],
  ['a survey', /\bsurvey|umfrage/i],
  ['a follow-up', /follow[- ]up|nachfassen/i],
  ['a robot that answers', /chat ?bot|\bAI repl/i],
  ['a cancellation asked of the buyer', /ask .{0,20}buyers? to cancel|käufer.{0,20}bitten.{0,30}stornieren/i],
  ['leaving Amazon', /your (own )?(web ?site|shop)\b|eigene[nr]? (web ?site|shop)/i],
];

const AUTOMATIC_REPLY = /(auto(matic|mated)?[- ]?(repl|respon|answer))|automatische antwort/i;
const DENIED = /\b(not|never|no|off|nicht|nie|keine)\b/i;

/** A sentence may name automatic replies only to say that they do not count. */
const praisesAutomaticReplies = (text: string): boolean =>
  text.split(/(?<=[.!?])\s/).some(sentence => AUTOMATIC_REPLY.test(sentence) && !DENIED.test(sentence));

/** Names of what a text advises against the rules; empty for a text that may stand. */
export const forbiddenIn = (text: string): readonly string[] => {
  const found = FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
  return praisesAutomaticReplies(text) ? [...found, 'automatic replies'] : found;
};
