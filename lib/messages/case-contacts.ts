import { LONG_AGO, type Between, type Case } from './case';
import type { Contact } from './contact';

type Round = Pick<Case['rounds'][number], 'received' | 'answered'>;

/** What of a case is history: the messages that were answered, and the one whose clock runs or ran last. */
export type Told = Pick<Case, 'theme' | 'state' | 'running' | 'receivedAfter' | 'receivedBefore'> & {
  readonly rounds: readonly Round[];
};

const isSame = (one: Between, other: Between): boolean =>
  one.after === other.after && one.before === other.before;

const isKnown = ({ after }: Between): boolean => after > LONG_AGO;

/** The message that is not among those answered: it waits, or its clock was stopped in another way. */
const lastOf = (told: Told): readonly Contact[] => {
  const { theme, state, running, rounds } = told;
  const received = { after: told.receivedAfter, before: told.receivedBefore };
  if (running) return [{ theme, received, end: { is: state === 'waiting' ? 'open' : 'unknown' } }];
  const isTold = rounds.some(round => isSame(round.received, received));
  return isTold || !isKnown(received) ? [] : [{ theme, received, end: { is: 'unknown' } }];
};

/**
 * The contacts of a case, oldest first. An answered message of which nobody knows when it came is none: its answer time would be
 * anything. One that waits is, as it has waited for so long at least.
 */
export const contactsOf = (told: Told): readonly Contact[] => {
  const { theme, rounds } = told;
  const answered = rounds
    .filter(({ received }) => isKnown(received))
    .map(({ received, answered: at }): Contact => ({ theme, received, end: { is: 'answered', at } }));
  return [...answered, ...lastOf(told)];
};
