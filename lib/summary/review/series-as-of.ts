import type { ListedSeries } from '../../history/series';
import type { Reading } from '../../reading';

const capped = (row: Reading, at: string): Reading => (row.lastSeen > at ? { ...row, lastSeen: at } : row);

/**
 * Series as they were known at an instant: what was read later is left out, and with it series that had nothing yet. A row of
 * a report counts from when the report was read, whatever its period.
 */
export const seriesAsOf = (series: readonly ListedSeries[], at: Date): readonly ListedSeries[] => {
  const instant = at.toISOString();
  return series.flatMap(each => {
    const rows = each.rows.filter(({ firstSeen }) => firstSeen <= instant).map(row => capped(row, instant));
    const old = each.latest && each.latest.firstSeen <= instant ? capped(each.latest, instant) : null;
    const latest = rows.at(-1) ?? old;
    return latest ? [{ ...each, rows, latest }] : [];
  });
};
