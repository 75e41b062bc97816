import { lastSeenOf, sameContent, toReading, type Row } from './row';
import type { SeriesRow } from './schema';

/** The same on every machine: the place of a facet is not, so rows are compared by what they mean. */
const meaning = (series: SeriesRow, row: Row): string => JSON.stringify(toReading(series, row));

const newer = (series: SeriesRow, one: Row, other: Row): Row => {
  const later = lastSeenOf(one) - lastSeenOf(other);
  if (later !== 0) return later > 0 ? one : other;
  return meaning(series, one) >= meaning(series, other) ? one : other;
};

/**
 * One row of two that are known by the same key: seen from the first to the last time of both. Where
 * they disagree, the one that was seen last is right; at a tie the order of their text decides, so that
 * two machines that exchange files end with the same.
 */
export const mergeRows = (series: SeriesRow, one: Row, other: Row): Row => {
  if (!sameContent(one, other)) return newer(series, one, other);
  const [, , ...content] = one;
  const firstSeen = Math.min(one[0], other[0]);
  return [firstSeen, Math.max(lastSeenOf(one), lastSeenOf(other)) - firstSeen, ...content];
};
