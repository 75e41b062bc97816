import type { Rule } from '../../lib/messages/reply/rule';

/** A reply and every rule that it breaks, as a person judges it; `asked` is the buyer's message where it matters. */
export type LabelledReply = {
  readonly text: string;
  readonly breaks: readonly Rule[];
  readonly asked: string | null;
};

/** `breaks`: the rules, apart by spaces; empty for a reply that breaks none. */
export const reply = (breaks: string, text: string, asked: string | null = null): LabelledReply => ({
  text,
  breaks: breaks.split(' ').filter(Boolean) as Rule[],
  asked,
});
