/** Where a row lies: series number, then firstSeen (ms), or for a report the period's start and end (ms). */
export type RowKey = [series: number, at: number] | [series: number, start: number, end: number];

/**
 * A reading as it lies on disk: a tuple, as property names would be half of its bytes. Times are ms
 * since 1970, days are days since 1970. New positions are added at the end, by a migration.
 */
export type Row = [
  firstSeen: number,
  /** ms after firstSeen */
  lastSeen: number,
  value: number | null,
  facet: number,
  part: number | null,
  whole: number | null,
  average: number | null,
  top: number | null,
  periodStart: number | null,
  periodEnd: number | null,
];
