import type { PageReading, Reading } from '../reading';
import { dayNumber, dayText, instantText } from './day';
import { isFacet } from './facet';
import type { SeriesRow } from './schema';

/**
 * A reading as it lies on disk: a tuple, as property names would be half of its bytes. Times are ms
 * since 1970, days are days since 1970. A new position goes to the end, by a migration.
 */
export type Row = readonly [
  firstSeen: number,
  /** ms after firstSeen */
  seenFor: number,
  value: number | null,
  /** place in the series' list of facets */
  facet: number,
  part: number | null,
  whole: number | null,
  average: number | null,
  top: number | null,
  periodStart: number | null,
  periodEnd: number | null,
];
const LENGTH = 10;
const CONTENT_FROM = 2;

/** The row of a reading that was on the page from `firstSeen` to `lastSeen` (ms). */
export const toRow = (reading: PageReading, facet: number, firstSeen: number, lastSeen: number): Row => [
  firstSeen,
  lastSeen - firstSeen,
  reading.value,
  facet,
  reading.counts?.part ?? null,
  reading.counts?.whole ?? null,
  reading.average,
  reading.top,
  reading.period ? dayNumber(reading.period.start) : null,
  reading.period ? dayNumber(reading.period.end) : null,
];

export const lastSeenOf = (row: Row): number => row[0] + row[1];

/** Does everything but the times agree? */
export const sameContent = (one: Row, other: Row): boolean =>
  one.every((field, position) => position < CONTENT_FROM || field === other[position]);

/** The row with its lastSeen at `at` (ms), unless it was seen later still. */
export const extend = (row: Row, at: number): Row => {
  const [firstSeen, seenFor, ...content] = row;
  return [firstSeen, Math.max(seenFor, at - firstSeen), ...content];
};

const LAST_TIME = 8.64e15;

const isAmount = (field: unknown): boolean => field === null || Number.isFinite(field);

const hasTimes = ([firstSeen, seenFor]: readonly unknown[]): boolean =>
  typeof firstSeen === 'number' &&
  typeof seenFor === 'number' &&
  seenFor >= 0 &&
  Math.abs(firstSeen) <= LAST_TIME &&
  firstSeen + seenFor <= LAST_TIME;

/** Days have to be such that a calendar knows them, or writing them as a date would throw. */
const hasDays = ([, , , , , , , , start, end]: readonly unknown[]): boolean =>
  Math.abs(Number(start)) <= 1e8 && Math.abs(Number(end)) <= 1e8;

const hasAmounts = (stored: readonly unknown[]): boolean => {
  for (let position = CONTENT_FROM; position < LENGTH; position += 1)
    if (!isAmount(stored[position])) return false;
  return true;
};

/** A cheap look whether what lies on disk is a row: shape and types, not meaning. */
export const isRow = (stored: unknown): stored is Row =>
  Array.isArray(stored) &&
  stored.length === LENGTH &&
  hasTimes(stored) &&
  hasAmounts(stored) &&
  hasDays(stored) &&
  Number.isInteger(stored[3]);

const pair = <T>(
  one: number | null,
  other: number | null,
  make: (one: number, other: number) => T,
): T | null => (one === null || other === null ? null : make(one, other));

/** The reading of a stored row, or null when its series does not soundly say what it is. */
export const toReading = (series: SeriesRow, row: Row): Reading | null => {
  const [firstSeen, seenFor, value, facetAt, part, whole, average, top, start, end] = row;
  const facet = series.facets[facetAt];
  if (!isFacet(facet)) return null;
  return {
    account: series.account,
    metric: series.metric,
    scope: series.scope,
    window: series.window,
    value,
    counts: pair(part, whole, (part, whole) => ({ part, whole })),
    target: facet.target,
    average,
    top,
    period: pair(start, end, (start, end) => ({ start: dayText(start), end: dayText(end) })),
    label: facet.label,
    page: facet.page,
    source: facet.source,
    firstSeen: instantText(firstSeen),
    lastSeen: instantText(firstSeen + seenFor),
  };
};
