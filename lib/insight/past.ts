import type { Reading, SeriesKey } from '../reading';

/** A report's rows by series, in whatever buckets. */
type Bucketed = { readonly key: SeriesKey; readonly rows: readonly Reading[] };

/**
 * The rows of reports about the same orders as a series: its metric and scope, in buckets of any length, which may
 * overlap (`withPast` sees to that).
 */
export const pastOf = (
  reports: readonly Bucketed[],
  { metric, scope }: Pick<SeriesKey, 'metric' | 'scope'>,
): readonly Reading[] =>
  reports.filter(({ key }) => key.metric === metric && key.scope === scope).flatMap(({ rows }) => rows);
