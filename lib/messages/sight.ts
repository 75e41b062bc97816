import type { AnsweredRound, Between, CaseState, Theme } from './case';
import { toBetween, toStretch } from './in-time';
import type { ClosedBy, KeptCase } from './kept-case';
import { joinRounds } from './rounds';
import type { Stretch } from './stretch';

/** What is seen of a case, whatever its state. `place`: of the list it stands in; null in a conversation. `made` in ms. */
export type Sight = {
  readonly names: readonly string[];
  readonly place: string | null;
  readonly country: string | null;
  readonly theme: Theme;
  readonly made: Stretch;
};

const union = (some: readonly string[], more: readonly string[]): readonly string[] =>
  more.every(each => some.includes(each)) ? some : [...new Set([...some, ...more])];

const MOST_PLACES = 20;

/** A case that nobody has seen before; its state is to be filled in. */
export const newCase = (account: string, key: string, sight: Sight): KeptCase => {
  const made = toBetween(sight.made);
  return {
    account,
    key,
    country: sight.country,
    theme: sight.theme,
    state: 'unknown',
    running: false,
    ...receivedIn({ after: -Infinity, before: sight.made.before }),
    answered: null,
    rounds: [],
    firstSeen: made.before,
    lastSeen: made.before,
    names: sight.names,
    places: sight.place === null ? [] : [sight.place],
    waited: null,
    known: made,
    closedBy: null,
  };
};

/** Notes that a case was seen: when, where, by which names; what the row lacks stays as it was. */
export const seen = (old: KeptCase, sight: Sight): KeptCase => {
  const at = toBetween(sight.made).before;
  return {
    ...old,
    country: sight.country ?? old.country,
    theme: sight.theme === 'general' ? old.theme : sight.theme,
    firstSeen: at < old.firstSeen ? at : old.firstSeen,
    lastSeen: at > old.lastSeen ? at : old.lastSeen,
    names: union(old.names, sight.names),
    places: sight.place === null ? old.places : union(old.places, [sight.place]).slice(-MOST_PLACES),
  };
};

/** When its message came. */
export const receivedIn = (received: Stretch): Pick<KeptCase, 'receivedAfter' | 'receivedBefore'> => {
  const { after, before } = toBetween(received);
  return { receivedAfter: after, receivedBefore: before };
};

/** The same in ms. */
export const received = ({ receivedAfter, receivedBefore }: KeptCase): Stretch =>
  toStretch({ after: receivedAfter, before: receivedBefore });

/** Is what a page says, made then, older than what is known of the state? Then it may add, not undo. */
export const isOlder = ({ known }: KeptCase, made: Stretch): boolean => {
  const { after, before } = toStretch(known);
  return made.before <= after && made.after < before;
};

/** May what a page says, made then, stop the clock? Not where it was opened before another that showed the case waiting. */
export const mayStop = ({ running, waited }: KeptCase, made: Stretch): boolean =>
  !running || waited === null || made.after >= toStretch(waited).after;

/** The later one: of two tabs, the one opened earlier may have been read later. */
const later = (old: Between | null, made: Stretch): Between => {
  const next = toBetween(made);
  return old !== null && old.after > next.after ? old : next;
};

/** A case whose clock runs, as a page shows that was made then. */
export const waitingSince = (old: KeptCase, when: Stretch, made: Stretch): KeptCase => {
  const { dated: _, ...rest } = old;
  return {
    ...rest,
    ...receivedIn(when),
    state: 'waiting',
    running: true,
    answered: null,
    waited: later(old.waited, made),
    known: later(old.known, made),
    closedBy: null,
  };
};

const HOW: Readonly<Partial<Record<CaseState, AnsweredRound['how']>>> = {
  answered: 'answered',
  resolved: 'resolved',
};

/** When it was answered, if it waited: between the last page that showed it waiting and this one. */
const answeredBy = (old: KeptCase, made: Stretch): Stretch | null => {
  if (!old.running) return null;
  const { after } = old.waited ? toStretch(old.waited) : received(old);
  const from = Math.max(after, received(old).after);
  return { after: Math.min(from, made.before), before: made.before };
};

const roundOf = (
  old: KeptCase,
  answered: Stretch,
  how: AnsweredRound['how'] | undefined,
): readonly AnsweredRound[] =>
  how === undefined || received(old).after === -Infinity
    ? []
    : [{ received: toBetween(received(old)), answered: toBetween(answered), how }];

/** A case whose clock stands, as a page shows that was made then; what had waited was answered since, unless it needed no answer. */
export const stopped = (
  old: KeptCase,
  state: CaseState,
  made: Stretch,
  by: { readonly closedBy: ClosedBy; readonly how?: AnsweredRound['how'] },
): KeptCase => {
  const answered = answeredBy(old, made);
  const how = by.how ?? HOW[state];
  return {
    ...old,
    state,
    running: false,
    answered: answered === null || how === undefined ? old.answered : toBetween(answered),
    rounds: answered === null ? old.rounds : joinRounds(old.rounds, roundOf(old, answered, how)),
    known: toBetween(made),
    closedBy: by.closedBy,
  };
};
