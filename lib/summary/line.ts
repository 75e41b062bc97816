import type { Mark, Point } from '../chart/chart-types';
import type { Metric, Unit } from '../catalogue/metric';
import type { Account } from '../history/schema';
import { dayTeller } from '../insight/day';
import { edgeOf, targetOf } from '../insight/target';
import type { Reading } from '../reading';
import { marketplaceOf, type Known } from './order';
import type { Reader } from './reader';

/** Rates, times and counts are seen against nothing at all; points and stars against their own range. */
export const baseOf = (unit: Unit): 'zero' | 'fit' =>
  unit === 'points' || unit === 'stars' ? 'fit' : 'zero';

/** One point a calendar day: the day's last reading. `rows` ascend. */
export const pointsOf = (rows: readonly Reading[], timeZone: string | undefined): readonly Point[] => {
  const dayOf = dayTeller(timeZone);
  const days = new Map<number, number | null>();
  for (const { firstSeen, value } of rows) days.set(dayOf(new Date(firstSeen)), value);
  return Array.from(days, ([day, value]) => ({ day, value })).toSorted((one, other) => one.day - other.day);
};

/** The references that hold for the newest reading, each with its words: "average 0.25%". */
export const marksOf = (
  { latest, metric }: Known,
  account: Account,
  { words, say }: Reader,
): readonly Mark[] => {
  const { average, top } = latest;
  const { unit } = metric;
  const target = targetOf(latest, metric, marketplaceOf(account));
  const found: readonly (readonly [Mark['kind'], number | null])[] = [
    ['target', target && edgeOf(target, unit).value],
    ['average', average],
    ['top', top],
  ];
  return found.flatMap(([kind, value]) =>
    value === null
      ? []
      : [{ kind, value, text: say(`mark-${kind}`, { value: words.formatValue(unit, value) }) }],
  );
};

/** What a line shows, for those who do not see it: first and last value with their days. */
export const lineText = (
  rows: readonly Reading[],
  name: string,
  { unit }: Metric,
  reader: Reader,
): string => {
  const { words, say, at, timeZone } = reader;
  const valued = rows.filter(row => row.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last) return say('line-none', { name });
  const value = words.formatValue(unit, last.value ?? 0);
  const day = words.formatDate(last.firstSeen, at, timeZone);
  if (first === last) return say('line-one', { name, value, day });
  return say('line-many', {
    name,
    value,
    day,
    before: words.formatValue(unit, first.value ?? 0),
    since: words.formatDate(first.firstSeen, at, timeZone),
  });
};
