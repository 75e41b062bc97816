import { marketplaceOf } from '../answer/marketplace';
import type { Account } from '../history/schema';
import type { Series } from '../history/series';
import { pastOf } from '../insight/past';
import { judgeAll } from '../insight/verdict';
import type { Known } from './order';

/** The rows of an overview end where judging does; the newest reading may be older. */
export const judgedRows = ({ series: { rows }, latest }: Known): Known['series']['rows'] =>
  rows.length > 0 ? rows : [latest];

/**
 * An account's series with their verdicts, made in one call: of many series that are shown at once some move by chance.
 * `reports`: what Amazon's own reports say of the time before the first reading.
 */
export const judgedTogether = (
  entries: readonly Known[],
  account: Account,
  reports: readonly Series[],
): readonly Known[] => {
  const country = marketplaceOf(account);
  const verdicts = judgeAll(
    entries.map(entry => ({
      rows: judgedRows(entry),
      past: pastOf(reports, entry.series.key),
      metric: entry.metric,
      country,
    })),
  );
  return entries.map((entry, at) => {
    const verdict = verdicts[at];
    return verdict ? { ...entry, verdict } : entry;
  });
};
