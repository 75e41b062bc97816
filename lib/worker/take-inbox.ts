import { answerInbox } from '../answer/inbox/answer-inbox';
import { inboxAlone, lookAtInbox, recordInbox } from '../history/record-inbox';
import type { Db } from '../history/schema';
import type { InboxAnswer, InboxRead, MadeBetween } from '../inbox';
import type { TakenInbox } from '../messages/take-inbox';
import type { Taking } from './take-page';

/** As `Taking`; `casesChanged` is told after cases were kept, and is waited for, as the worker may be stopped when all is answered. */
export type InboxTaking = Taking & { readonly casesChanged: () => Promise<unknown> };

/** A page cannot have been made later than now: the clock was set back, or it lies. */
const until = ({ after, before }: MadeBetween, now: string): MadeBetween => ({
  after: after < now ? after : now,
  before: before < now ? before : now,
});

const notAfter = (read: InboxRead, at: Date): InboxRead => {
  const now = at.toISOString();
  const { list, conversation } = read;
  const rows = list?.rows.map(row => ({ ...row, made: until(row.made, now) })) ?? [];
  return {
    ...read,
    list: list && { ...list, rows, made: until(list.made, now) },
    conversation: conversation && { ...conversation, made: until(conversation.made, now) },
  };
};

const look = async ({ say }: Taking, db: Db, read: InboxRead, at: Date): Promise<TakenInbox> => {
  try {
    return await lookAtInbox(db, read, at);
  } catch (error) {
    say('unreadable', `history could not be read (${String(error)}).`);
    return inboxAlone(read, at);
  }
};

const keep = async (taking: InboxTaking, db: Db, read: InboxRead, at: Date): Promise<TakenInbox> => {
  const { say, casesChanged } = taking;
  const recorded = await recordInbox(db, read, at);
  if (recorded.kind === 'kept') {
    await casesChanged().catch(error => say('cases-changed', `the badge is not right (${String(error)}).`));
    return recorded.taken;
  }
  say(recorded.reason, `the cases of an inbox could not be kept (${recorded.reason}).`);
  return look(taking, db, read, at);
};

/** The connection may have ended unnoticed, when nothing was tried yet: once more is safe. */
const taken = async (
  taking: InboxTaking,
  read: InboxRead,
  at: Date,
  how: (taking: InboxTaking, db: Db, read: InboxRead, at: Date) => Promise<TakenInbox>,
): Promise<TakenInbox> => {
  const { history, say } = taking;
  for (const _attempt of ['first', 'second']) {
    const opened = await history.get();
    if (opened.kind === 'off') {
      say('off', `history is off (${opened.reason}).`);
      return inboxAlone(read, at);
    }
    try {
      return await how(taking, opened.db, read, at);
    } catch (error) {
      say('inbox', `an inbox could not be kept at once (${String(error)}).`);
      history.forget();
    }
  }
  return inboxAlone(read, at);
};

/** Keeps what an inbox says, then answers with what to draw. Never fails for want of history. */
export const takeInboxPage = async (taking: InboxTaking, read: InboxRead, at: Date): Promise<InboxAnswer> => {
  const sound = notAfter(read, at);
  return answerInbox(sound, await taken(taking, sound, at, keep), at);
};

/** Answers with what to draw now; nothing is kept. */
export const lookAtInboxPage = async (
  taking: InboxTaking,
  read: InboxRead,
  at: Date,
): Promise<InboxAnswer> => {
  const sound = notAfter(read, at);
  return answerInbox(sound, await taken(taking, sound, at, look), at);
};
