import { soundCounts } from '../insight/sound-counts';
import type { Counts } from '../reading';
import { DECIMALS, parseNumber } from './numbers';
import type { Raw } from './raws';

/** A count is whole, so that "1.234" and "1,234" can only be more than a thousand. */
const countOf = (cell: string): number | null => {
  const found = DECIMALS.map(decimal => parseNumber(cell, decimal)).flatMap(written =>
    written && !written.percent && Number.isSafeInteger(written.value) ? [written.value] : [],
  );
  return found.length > 0 && new Set(found).size === 1 ? (found[0] ?? null) : null;
};

/** The counts behind a value: null where there are none, 'counts' where they can be none. */
export const countsOf = ({ part, whole }: Raw): Counts | null | 'counts' => {
  if (part === '' && whole === '') return null;
  const counts = { part: countOf(part) ?? -1, whole: countOf(whole) ?? -1 };
  return counts.whole > 0 && soundCounts(counts.part / counts.whole, counts) ? counts : 'counts';
};

/** Do all counts of a metric fit a share, or a percentage? Only what both have tells: no counts, no answer. */
export const fitsCounts = (values: readonly (readonly [value: number, raw: Raw])[]): boolean => {
  const known = values.flatMap(([value, raw]) => {
    const counts = countsOf(raw);
    return counts === null || counts === 'counts' ? [] : [soundCounts(value, counts)];
  });
  return known.length > 0 && known.every(Boolean);
};
