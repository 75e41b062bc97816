import type { ReplyView } from '../../inbox';
import type { Ask } from '../ask';

type Question = {
  readonly pageId: string;
  readonly text: string;
  readonly asked: string | null;
  readonly language: string;
};
type Answer = { readonly ok: true; readonly answer: ReplyView } | { readonly ok: false };
type AskCheck = (type: 'check-reply', body: Question) => Promise<Answer>;

/** Has a reply checked; null where the worker refuses, or cannot be reached. */
export const askCheck = async (ask: Ask, question: Question): Promise<ReplyView | null> => {
  const reply = await (ask as unknown as AskCheck)('check-reply', question);
  return reply.ok ? reply.answer : null;
};
