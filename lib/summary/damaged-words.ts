import type { Damaged, DamagedKind } from '../history/damaged';
import type { PageWords } from '../words/pages/page-words';

const ORDER = [
  'accounts',
  'series',
  'readings',
  'cases',
  'inboxes',
  'actions',
  'logs',
  'entries',
] as const satisfies readonly DamagedKind[];

const what = (damaged: Damaged, say: PageWords): string =>
  ORDER.flatMap(kind => {
    const count = damaged[kind] ?? 0;
    return count > 0 ? [say(`damaged-${kind}`, { count })] : [];
  }).join(', ');

/** What could not be read, how much of it, and that the rest is there; null where nothing is damaged. */
export const damagedWords = (damaged: Damaged, say: PageWords): string | null => {
  const named = what(damaged, say);
  return named === '' ? null : say('damaged', { what: named });
};

/** As damagedWords, of a file that was saved. */
export const damagedInFile = (damaged: Damaged, say: PageWords): string | null => {
  const named = what(damaged, say);
  return named === '' ? null : say('damaged-export', { what: named });
};
