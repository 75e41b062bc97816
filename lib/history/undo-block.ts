import { blockOf, rowName, rowsOf } from './block';
import { oneABucket } from './one-a-bucket';
import { oneADay } from './one-a-day';
import type { Row } from './row';
import { rowMark } from './row-mark';
import type { Kind, WriteTx } from './schema';
import type { UndoEntry } from './undo-entry';

type Parts = { readonly kind: Kind; readonly now: readonly Row[]; readonly came: ReadonlySet<number> };

/** The rows that are left when those that came by the import go; one that was seen again since stays as it is now. */
const without = ({ now, came }: Parts): readonly Row[] => now.filter(row => !came.has(rowMark(row)));

/** What stays and what comes back may be about one day or one month: made one, as everywhere. */
const once = (kind: Kind, rows: readonly Row[]): readonly Row[] => {
  const sorted = rows.toSorted((one, other) => one[0] - other[0]);
  return (kind === 'report' ? oneABucket(sorted) : oneADay(sorted)).map(({ row }) => row);
};

const joined = (parts: Parts, back: readonly Row[]): readonly Row[] => {
  const stay = without(parts);
  const names = new Set(stay.map(row => rowName(parts.kind, row)));
  const all = [...stay, ...back.filter(row => !names.has(rowName(parts.kind, row)))];
  const isAsLeft = parts.now.length - stay.length === parts.came.size;
  return isAsLeft ? all : once(parts.kind, all);
};

const marksOf = (stored: unknown): readonly number[] => (stored instanceof Float64Array ? [...stored] : []);

/** Puts the rows of a block back as they were before an import; rows that were recorded since stay. */
export const undoBlock = async (
  tx: WriteTx,
  { key, before, after }: UndoEntry,
  kind: Kind,
): Promise<void> => {
  const blocks = tx.objectStore('blocks');
  const place = key as [number, number];
  const stored: unknown = await blocks.get(place);
  const parts = { kind, now: rowsOf(stored), came: new Set(marksOf(after)) };
  const rows = blockOf(kind, stored, joined(parts, rowsOf(before)));
  if (rows.length === 0) await blocks.delete(place);
  else await blocks.put(rows as Row[], place);
};
