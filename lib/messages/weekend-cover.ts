import { wilson } from '../insight/interval';
import type { Counts } from '../reading';
import { spanOf, type Contact, type Span } from './contact';
import { ENOUGH_LATE } from './late-peak';
import { surely } from './lateness';
import type { HourTeller } from './local-hour';

/** The weekend of an office begins on Friday at 18:00 and ends with Sunday: 54 hours. */
const FRIDAY = 4;
const EVENING = 18;

/** A span that is shorter than the weekend, with both ends in it or both out of it, lies there as a whole; ms. */
const SHORTER_THAN_WEEKEND = 48 * 3_600_000;

/** A smaller share of the late answers is not worth a rota. */
const WORTH_A_ROTA = 0.4;

/** Did it come at the weekend? Null where that is not known. */
const cameAtWeekend = ({ from, to }: Span, hourOf: HourTeller): boolean | null => {
  const isWeekend = (at: number): boolean => {
    const { weekday, hour } = hourOf(at);
    return weekday > FRIDAY || (weekday === FRIDAY && hour >= EVENING);
  };
  return to - from <= SHORTER_THAN_WEEKEND && isWeekend(from) === isWeekend(to) ? isWeekend(from) : null;
};

type Sorted = { readonly weekend: boolean; readonly late: boolean };

const sortedOf = (contacts: readonly Contact[], now: number, hourOf: HourTeller): readonly Sorted[] =>
  contacts.flatMap(contact => {
    const verdict = surely(contact, now);
    const weekend = verdict && cameAtWeekend(spanOf(contact.received), hourOf);
    return verdict === null || weekend === null ? [] : [{ weekend, late: verdict === 'late' }];
  });

const lateAmong = (all: readonly Sorted[]): Counts => ({
  part: all.filter(({ late }) => late).length,
  whole: all.length,
});

/**
 * How many of the late answers were to messages that came between Friday 18:00 and the end of Sunday; null where somebody
 * at the weekend would not clearly help. It takes ten late answers of which that is known, four in ten of them to messages of
 * the weekend, and these must be late more often than the others beyond chance: the 95 % score intervals of both
 * shares have nothing in common. `now`: ms.
 */
export const weekendCover = (
  contacts: readonly Contact[],
  now: number,
  hourOf: HourTeller,
): Counts | null => {
  const all = sortedOf(contacts, now, hourOf);
  const weekend = lateAmong(all.filter(each => each.weekend));
  const others = lateAmong(all.filter(each => !each.weekend));
  const late = { part: weekend.part, whole: weekend.part + others.part };
  if (late.whole < ENOUGH_LATE || late.part < WORTH_A_ROTA * late.whole) return null;
  const [own, rest] = [wilson(weekend), wilson(others)];
  return own && rest && own.low > rest.high ? late : null;
};
