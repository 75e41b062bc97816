import { leads } from './chance';
import { spanOf, type Contact } from './contact';
import { cellOf, heatOf, HOURS, WEEKDAYS, type Heat } from './heat';
import { surely } from './lateness';
import type { HourTeller } from './local-hour';

/** With fewer late answers, no pattern among them is spoken of. */
export const ENOUGH_LATE = 10;
/** A peak of fewer is none. */
const ENOUGH_AT_PEAK = 5;

/** Night, morning, afternoon, evening: six hours each, from midnight. */
export const DAY_PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

const HOURS_A_PART = HOURS / DAY_PARTS.length;

/** `count` of `of` late answers are to messages of this part of the week. `weekday`: 0 is Monday. */
export type LatePeak = {
  readonly weekday: number;
  readonly part: DayPart;
  readonly count: number;
  readonly of: number;
};

const partsOf = ({ cells, known }: Heat): readonly LatePeak[] =>
  Array.from({ length: WEEKDAYS }, (_, weekday) =>
    DAY_PARTS.map((part, index) => {
      const from = cellOf(weekday, index * HOURS_A_PART);
      const own = cells.slice(from, from + HOURS_A_PART);
      return { weekday, part, count: own.reduce((sum, each) => sum + each, 0), of: known };
    }),
  ).flat();

/**
 * The part of the week in which most of the messages came that were answered late; null where there is none beyond
 * chance. It takes ten late answers to messages whose hour is known, five of them in that part, and a lead over the second
 * part that chance does not explain (chance.ts). `now`: ms.
 */
export const latePeak = (contacts: readonly Contact[], now: number, hourOf: HourTeller): LatePeak | null => {
  const late = contacts.filter(contact => surely(contact, now) === 'late');
  const parts = partsOf(
    heatOf(
      late.map(({ received }) => spanOf(received)),
      hourOf,
    ),
  );
  const [first, second] = parts.toSorted((one, other) => other.count - one.count);
  if (!first || !second || first.of < ENOUGH_LATE || first.count < ENOUGH_AT_PEAK) return null;
  return leads(first.count, second.count) ? first : null;
};
