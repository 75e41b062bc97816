import type { Between, Case } from './case';
import type { Contact } from './contact';

/** A message that waited and was answered. */
type Round = { readonly received: Between; readonly answered: Between };

/** What of a case is history: its rounds that are over, and the one that runs or ran last. */
export type Told = Pick<Case, 'theme' | 'state' | 'receivedAfter' | 'receivedBefore' | 'answered'> & {
  readonly rounds: readonly Round[];
};

const receivedOf = ({ receivedAfter, receivedBefore }: Told): Between => ({
  after: receivedAfter,
  before: receivedBefore,
});

const endOf = ({ answered, state }: Told): Contact['end'] => {
  if (answered) return { is: 'answered', at: answered };
  return state === 'waiting' ? { is: 'open' } : { is: 'unknown' };
};

const isSame = (one: Between, other: Between): boolean =>
  one.after === other.after && one.before === other.before;

/** The contacts of a case, oldest first; a round that is also its last one counts once. */
export const contactsOf = (told: Told): readonly Contact[] => {
  const { theme, rounds } = told;
  const received = receivedOf(told);
  const over = rounds
    .filter(round => !isSame(round.received, received))
    .map(
      round => ({ theme, received: round.received, end: { is: 'answered', at: round.answered } }) as const,
    );
  const last = rounds.find(round => isSame(round.received, received));
  const end = last && told.answered === null ? ({ is: 'answered', at: last.answered } as const) : endOf(told);
  return [...over, { theme, received, end }];
};
