import { faultsOf } from '../../../lib/messages/templates/faults';
import type { CheckTemplate } from './save';

/** The check of replies brings a library of telephone numbers along: it is loaded when it is first needed. */
export const checkTemplate: CheckTemplate = async ({ text, language }, { words }) => {
  const { checkReply } = await import('../../../lib/messages/reply/check-reply');
  const { replyView } = await import('../../../lib/messages/reply/reply-view');
  const { marks } = replyView(checkReply({ text, asked: null, language }), words.language);
  return faultsOf(text, marks);
};
