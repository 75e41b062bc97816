import { arrivalByConversation } from './arrival';
import type { AnsweredRound, CaseState } from './case';
import { toBetween, toStretch } from './in-time';
import type { KeptCase } from './kept-case';
import { joinRounds } from './rounds';
import {
  isOlder,
  mayStop,
  newCase,
  received,
  receivedIn,
  seen,
  stopped,
  waitingSince,
  type Sight,
} from './sight';
import type { Stretch } from './stretch';
import { stateOf, type Conversed, type ToldRound } from './told';

/** The open conversation. */
export type ConversationSight = Sight & { readonly state: CaseState; readonly conversed: Conversed };

const roundOf = ({ received: came, answered }: ToldRound): AnsweredRound => ({
  received: toBetween(came),
  answered: toBetween(answered),
  how: 'conversation',
});

/** What it shows of the past counts, however old the page is. */
const withRounds = (old: KeptCase, { conversed: { rounds } }: ConversationSight): KeptCase =>
  rounds.length === 0 ? old : { ...old, rounds: joinRounds(old.rounds, rounds.map(roundOf)) };

const sometime = (made: Stretch): Stretch => ({ after: -Infinity, before: made.before });

/** A clock that was stopped by a page's own word began anew after it, unless the conversation says when. */
const floorOf = (old: KeptCase): number =>
  old.closedBy === 'row' || old.closedBy === 'conversation' ? toStretch(old.known).after : -Infinity;

const began = (old: KeptCase, { conversed: { unanswered }, made }: ConversationSight): Stretch => {
  const shown = unanswered?.when ?? sometime(made);
  if (old.running) return arrivalByConversation(received(old), shown, unanswered?.cut ?? 'maybe-cut');
  const floor = floorOf(old);
  return shown.after === -Infinity && shown.before >= floor ? { after: floor, before: shown.before } : shown;
};

/** The last message and its answer, where the conversation shows them. */
const lastAnswered = (old: KeptCase, { conversed: { rounds } }: ConversationSight): KeptCase => {
  const last = rounds.at(-1);
  if (!last || old.running) return old;
  return { ...old, ...receivedIn(last.received), answered: toBetween(last.answered) };
};

const isAnswer = (state: CaseState): boolean => state === 'answered' || state === 'resolved';

const closed = (old: KeptCase, sight: ConversationSight, state: CaseState): KeptCase => {
  const ended = withRounds(stopped(old, state, sight.made, { closedBy: 'conversation' }), sight);
  return isAnswer(state) ? lastAnswered(ended, sight) : ended;
};

/** The states in which nobody needs to answer, though the buyer may have written last. */
const NEEDS_NO_ANSWER: ReadonlySet<CaseState> = new Set([
  'no-response-needed',
  'resolved',
  'reported-unresolved',
]);

/**
 * Did a page's own word close it, on a page that was surely made after the buyer's last message? Then that needs no answer, which
 * the conversation need not repeat: by its messages alone it would seem to wait.
 */
const isSettled = (old: KeptCase, { conversed: { last, latest } }: ConversationSight): boolean =>
  !old.running &&
  (old.closedBy === 'row' || old.closedBy === 'conversation') &&
  NEEDS_NO_ANSWER.has(old.state) &&
  last === 'buyer' &&
  latest !== null &&
  latest.before <= toStretch(old.known).after;

/** A case after its conversation was seen; `known` is null where it never was seen before. */
export const seeConversation = (
  known: KeptCase | null,
  account: string,
  key: string,
  sight: ConversationSight,
): KeptCase => {
  const old = known ? seen(known, sight) : newCase(account, key, sight);
  if (known && isOlder(known, sight.made)) return withRounds(old, sight);
  const state = stateOf(sight.state, sight.conversed);
  if (state === 'unknown' || (state === 'waiting' && isSettled(old, sight))) return withRounds(old, sight);
  if (state !== 'waiting')
    return mayStop(old, sight.made) ? closed(old, sight, state) : withRounds(old, sight);
  return withRounds(waitingSince(old, began(old, sight), sight.made), sight);
};
