import type { ReplyMark } from '../../inbox';

/** Something in a template that Amazon forbids: the words, why, and how sure that is. */
export type Fault = { readonly quote: string; readonly reason: string; readonly certainty: string };

const LONGEST_QUOTE = 60;

/** What the check marked in a text, with the words themselves. */
export const faultsOf = (text: string, marks: readonly ReplyMark[]): readonly Fault[] =>
  marks.map(({ from, to, reason, certainty }) => {
    const part = text.slice(from, to).replaceAll(/\s+/gu, ' ').trim();
    const quote = part.length > LONGEST_QUOTE ? `${part.slice(0, LONGEST_QUOTE)}…` : part;
    return { quote, reason, certainty };
  });
