import type { SaidTime } from '../inbox';
import { TIME_TO_ANSWER } from './deadline';
import { hull, isSome, type Stretch } from './stretch';
import { dayIn, daysOf, minuteIn } from './wall-clock';
import { zonesOf, type Whose } from './zones';
import { placeKey } from './zoning';

const MINUTE = 60_000;

/** So far (ms) this machine's clock may be behind Amazon's: what lies further in the future is a misreading. */
const CLOCK_SKEW = 15 * MINUTE;

/** A wall time in every zone in which it may be meant. */
const inZones = (
  zones: readonly string[],
  dates: readonly string[],
  of: (zone: string, date: string) => Stretch | null,
): readonly Stretch[] => dates.flatMap(date => zones.flatMap(zone => of(zone, date) ?? []));

/** Timers show whole minutes, and Amazon's clock is not this machine's: a minute more on the early side. */
const ago = ({ least, most }: { least: number; most: number }, made: Stretch): Stretch => ({
  after: made.after - (Math.max(least, most) + 1) * MINUTE,
  before: made.before - Math.min(least, most) * MINUTE,
});

/** A tab that is open for longer says nothing of days that are told from its own. */
const MOST_DAYS = 10;
const DAY = 24 * 60 * MINUTE;

/** "Yesterday at 14:05", counted from each day on which the page may have written it. */
const agoAt = (
  { clock, ...said }: Extract<SaidTime, { is: 'ago' }>,
  made: Stretch,
  zones: readonly string[],
): readonly Stretch[] => {
  const wide = [ago(said, made)];
  if (!clock || made.before - made.after > MOST_DAYS * DAY) return wide;
  const found = zones.flatMap(zone =>
    daysOf(zone, made).flatMap(day => {
      const date = new Date(day - clock.daysAgo * DAY).toISOString().slice(0, 10);
      return minuteIn(zone, date, clock.time) ?? [];
    }),
  );
  return found.length > 0 ? found : wide;
};

const until = ({ least, most }: { least: number; most: number }, made: Stretch): Stretch => ({
  after: made.after + (Math.min(least, most) - 1) * MINUTE - TIME_TO_ANSWER,
  before: made.before + Math.max(least, most) * MINUTE - TIME_TO_ANSWER,
});

/** What an attribute leaves out is at most the seconds. */
const instant = (at: string): readonly Stretch[] => {
  const time = Date.parse(at);
  return Number.isNaN(time) ? [] : [{ after: time, before: time + MINUTE - 1 }];
};

const meant = (said: SaidTime, made: Stretch, zones: readonly string[]): readonly Stretch[] => {
  switch (said.is) {
    case 'day':
      return inZones(zones, said.dates, dayIn);
    case 'minute':
      return inZones(zones, said.dates, (zone, date) => minuteIn(zone, date, said.time));
    case 'ago':
      return agoAt(said, made, zones);
    case 'left':
      return [until(said, made)];
    case 'instant':
      return instant(said.at);
    default:
      return [{ after: -Infinity, before: made.before - TIME_TO_ANSWER }];
  }
};

/** What was there when the page was made had come by then; a clock that is slow makes it come at that moment. */
const byThen = ({ after, before }: Stretch, made: Stretch): Stretch => ({
  after: Math.min(after, made.before),
  before: Math.min(before, made.before),
});

/** As stretchesOf, read in these zones only. */
export const stretchesIn = (said: SaidTime, made: Stretch, zones: readonly string[]): readonly Stretch[] =>
  meant(said, made, zones)
    .filter(({ after }) => after <= made.before + CLOCK_SKEW)
    .map(stretch => byThen(stretch, made));

/**
 * When something can have come by what a page says of it, made between two instants (ms): one stretch for each way to read it.
 * Empty where no way is possible, as all lie in the future: then nothing is known. A zone that the seller chose and a page
 * contradicts adds what is earlier by it than by every other, and nothing else.
 */
export const stretchesOf = (said: SaidTime, made: Stretch, whose: Whose): readonly Stretch[] => {
  const all = stretchesIn(said, made, zonesOf(whose));
  const doubted = whose.zoning?.doubted.get(placeKey(whose.country));
  if (doubted === undefined || !isSome(all)) return all;
  const first = hull(all).after;
  return [...all, ...stretchesIn(said, made, [doubted]).filter(({ after }) => after < first)];
};

/** As stretchesOf, as one stretch over all of them; null where nothing is known. */
export const stretchOf = (said: SaidTime, made: Stretch, whose: Whose): Stretch | null => {
  const all = stretchesOf(said, made, whose);
  return isSome(all) ? hull(all) : null;
};
