import type { ListedSeries } from '../../history/series';
import { seriesName } from '../../reading';
import type { Known } from '../order';
import type { Reviewed } from './review-source';

/** What tells one series of an account from another. */
export const entryKey = ({ series }: { readonly series: Pick<ListedSeries, 'key'> }): string =>
  seriesName(series.key);

/** The same series as it was known when the week began; null where it was not yet. */
export const entryBefore = ({ before }: Reviewed, entry: Known): Known | null => {
  const key = entryKey(entry);
  return before.find(each => entryKey(each) === key) ?? null;
};
