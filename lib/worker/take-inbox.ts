import { answerInbox } from '../answer/inbox/answer-inbox';
import { inboxAlone, lookAtInbox, recordInbox, type Told } from '../history/record-inbox';
import type { Db } from '../history/schema';
import type { InboxAnswer, InboxRead, MadeBetween } from '../inbox';
import type { TakenInbox } from '../messages/take-inbox';
import type { Change, Settings } from '../settings';
import type { Taking } from './take-page';

/**
 * As `Taking`; `casesChanged` is told after cases were kept, and is waited for, as the worker may be stopped when all is answered.
 * `switchOn` changes the settings.
 */
export type InboxTaking = Taking & {
  readonly casesChanged: () => Promise<unknown>;
  readonly switchOn: (change: Change) => Promise<Settings>;
};

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

const look = async ({ say }: Taking, db: Db, read: InboxRead, told: Told): Promise<TakenInbox> => {
  try {
    return await lookAtInbox(db, read, told.at, told.zoning);
  } catch (error) {
    say('unreadable', `history could not be read (${String(error)}).`);
    return inboxAlone(read, told.at, told.zoning);
  }
};

const keep = async (taking: InboxTaking, db: Db, read: InboxRead, told: Told): Promise<TakenInbox> => {
  const { say, casesChanged } = taking;
  const recorded = await recordInbox(db, read, told.at, told.zoning);
  if (recorded.kind === 'kept') {
    await casesChanged().catch(error => say('cases-changed', `the badge is not right (${String(error)}).`));
    return recorded.taken;
  }
  say(recorded.reason, `the cases of an inbox could not be kept (${recorded.reason}).`);
  return look(taking, db, read, told);
};

/** The connection may have ended unnoticed, when nothing was tried yet: once more is safe. */
const taken = async (
  taking: InboxTaking,
  read: InboxRead,
  told: Told,
  how: (taking: InboxTaking, db: Db, read: InboxRead, told: Told) => Promise<TakenInbox>,
): Promise<TakenInbox> => {
  const { history, say } = taking;
  for (const _attempt of ['first', 'second']) {
    const opened = await history.get();
    if (opened.kind === 'off') {
      say('off', `history is off (${opened.reason}).`);
      return inboxAlone(read, told.at, told.zoning);
    }
    try {
      return await how(taking, opened.db, read, told);
    } catch (error) {
      say('inbox', `an inbox could not be kept at once (${String(error)}).`);
      history.forget();
    }
  }
  return inboxAlone(read, told.at, told.zoning);
};

/** Keeps that a page contradicts a zone: the next page may not show it any more. */
const keepDoubts = async ({ switchOn, say }: InboxTaking, { against }: TakenInbox): Promise<void> => {
  for (const [country, zone] of against)
    await switchOn({ which: 'zone-doubt', country, zone }).catch((error: unknown) =>
      say('zones', `a doubt about a time zone could not be kept (${String(error)}).`),
    );
};

/** Keeps what an inbox says, then answers with what to draw. Never fails for want of history. */
export const takeInboxPage = async (
  taking: InboxTaking,
  read: InboxRead,
  told: Told,
): Promise<InboxAnswer> => {
  const sound = notAfter(read, told.at);
  const result = await taken(taking, sound, told, keep);
  await keepDoubts(taking, result);
  return answerInbox(sound, result, told.at);
};

/** Answers with what to draw now; nothing is kept. */
export const lookAtInboxPage = async (
  taking: InboxTaking,
  read: InboxRead,
  told: Told,
): Promise<InboxAnswer> => {
  const sound = notAfter(read, told.at);
  return answerInbox(sound, await taken(taking, sound, told, look), told.at);
};
