import type { Series } from '../history/series';
import { seriesName, type PageRead, type PageReading, type Reading } from '../reading';

const isSame = (row: Reading, reading: PageReading): boolean =>
  row.value === reading.value &&
  row.average === reading.average &&
  row.top === reading.top &&
  row.target?.bound === reading.target?.bound &&
  row.target?.value === reading.target?.value &&
  row.counts?.part === reading.counts?.part &&
  row.counts?.whole === reading.counts?.whole;

/**
 * A series that ends with what the page shows now. History usually holds that row already; not when it is off,
 * when a write failed, or when the clock was set back and the row lies further up.
 */
export const withCurrent = (
  rows: readonly Reading[],
  reading: PageReading,
  { path }: Pick<PageRead, 'path'>,
  at: Date,
): readonly Reading[] => {
  const last = rows.at(-1);
  if (last !== undefined && isSame(last, reading)) return rows;
  const now = at.toISOString();
  return [...rows, { ...reading, account: last?.account ?? '', page: path, firstSeen: now, lastSeen: now }];
};

/** Finds a reading's rows among the series. */
export const rowsFinder = (series: readonly Series[]): ((reading: PageReading) => readonly Reading[]) => {
  const byName = new Map(series.map(({ key, rows }) => [seriesName(key), rows]));
  return reading => byName.get(seriesName(reading)) ?? [];
};
