import type { OwnTip } from '../../../lib/journal/own-tip';
import { faultsOf, type Fault } from '../../../lib/messages/templates/faults';
import type { Reader } from '../../../lib/summary/reader';

/** The check of replies brings a library of telephone numbers along: it is loaded when there is a tip to check. */
export const tipCheck = async ({ words }: Reader): Promise<(tip: OwnTip) => readonly Fault[]> => {
  const { checkReply } = await import('../../../lib/messages/reply/check-reply');
  const { replyView } = await import('../../../lib/messages/reply/reply-view');
  return ({ title, text: body }) => {
    const text = body === '' ? title : `${title}. ${body}`;
    const { marks } = replyView(checkReply({ text, asked: null, language: words.language }), words.language);
    return faultsOf(text, marks);
  };
};
