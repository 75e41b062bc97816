import type { Reason } from '../border/reason';
import { WHOLE, type Refusal } from '../border/refusal';
import type { PageWords } from '../words/pages/page-words';

/** What is wrong with a field, in words that follow its name. */
export const reasonWords = (reason: Reason, say: PageWords): string => {
  switch (reason.code) {
    case 'like':
      return say('refusal-like', reason);
    case 'one-of':
      return say('refusal-one-of', reason);
    case 'strange-keys':
      return say('refusal-strange-keys', reason);
    case 'format':
      return say('refusal-format', reason);
    case 'before':
      return say('refusal-before', reason);
    case 'long':
    case 'many':
    case 'too-large':
    case 'at-most':
      return say(`refusal-${reason.code}`, reason);
    case 'at-least':
      return say('refusal-at-least', reason);
    case 'between':
      return say('refusal-between', reason);
    case 'newer':
      return say('refusal-newer', reason);
    default:
      return say(`refusal-${reason.code}`);
  }
};

/** A refusal as the gaps of a sentence: the field as the file calls it, and what is wrong with it. */
export const refusalGaps = (
  { field, reason }: Refusal,
  say: PageWords,
): { readonly field: string; readonly reason: string } => ({
  field: field === WHOLE ? say('refusal-file') : field,
  reason: reasonWords(reason, say),
});

/** A refusal by itself: `text: must not be empty`. */
export const refusalSentence = (refusal: Refusal, say: PageWords): string => {
  const { field, reason } = refusalGaps(refusal, say);
  return `${field}: ${reason}`;
};
