import type { InboxAnswer, InboxRead } from '../../inbox';
import type { Case } from '../../messages/case';
import { queueOf, type Waiting } from '../../messages/queue';
import type { TakenInbox } from '../../messages/take-inbox';
import { themeOf } from '../../messages/theme';
import { wordsFor } from '../../words/words';
import type { Words } from '../../words/words';
import { barOf } from './bar';
import { caseView } from './case-view';

const queueAfter = ({ cases, loose, unseen }: TakenInbox, at: Date) => {
  const all: readonly Case[] = [...cases, ...loose];
  return queueOf(all, unseen > 0 ? [{ account: '', unseen }] : [], at.getTime());
};

/** Without a list the bar knows only what was seen before. A zone that a page contradicts is named as the options name it. */
const notesOf = (
  { list, conversation }: InboxRead,
  { doubted }: TakenInbox,
  { say }: Words,
): readonly string[] => [
  ...(list === null && conversation === null ? [say('inbox.unread')] : []),
  ...doubted.map(zone => say('inbox.zone-wrong', { zone })),
];

/** The finished answer to an inbox: words beside what waits, and the bar above the list. Pure. */
export const answerInbox = (read: InboxRead, taken: TakenInbox, at: Date): InboxAnswer => {
  const words = wordsFor(read.language);
  const queue = queueAfter(taken, at);
  const byKey = new Map<string, Waiting>(queue.cases.map(each => [each.case.key, each]));
  const { conversation } = read;
  const open = taken.conversation === null ? undefined : byKey.get(taken.conversation);
  return {
    language: words.language,
    dir: words.dir,
    rows: taken.rows.map((key, at) => {
      const waiting = byKey.get(key);
      return waiting ? caseView(waiting, read.list?.rows[at]?.times ?? [], words) : null;
    }),
    bar: barOf(queue, taken.rows, words),
    conversation: open ? caseView(open, [], words) : null,
    notes: notesOf(read, taken, words),
    theme: conversation && themeOf(conversation.identity.subject ?? ''),
  };
};
