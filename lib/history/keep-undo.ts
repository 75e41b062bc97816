import { rowMark } from './row-mark';
import type { Touched } from './recorded-tx';
import type { Kind, SeriesRow, WriteTx } from './schema';
import { isSeriesRow } from './series-rows';
import { rowsOnlyIn, sameRecord, type UndoEntry, type UndoHead, type UndoneStore } from './undo-entry';

/** Under this key lies the head; the entries lie under 0, 1, 2 … */
export const HEAD = 'head';

type Reads = (store: UndoneStore, key: IDBValidKey) => Promise<unknown>;

/** A record by its key, whatever store it is in. */
export const readRecord =
  (tx: WriteTx): Reads =>
  (store, key) =>
    tx.objectStore(store).get(key as never);

const kindOfBlock = (
  [series]: readonly [number, number],
  touched: readonly Touched[],
  now: ReadonlyMap<number, SeriesRow>,
): Kind => {
  const before = touched.find(({ store, key }) => store === 'series' && key === series)?.before;
  return now.get(series)?.kind ?? (isSeriesRow(before) ? before.kind : 'seen');
};

const entryOf = async (
  { store, key, before }: Touched & { readonly store: UndoneStore },
  read: Reads,
  kindOf: (key: readonly [number, number]) => Kind,
): Promise<UndoEntry | null> => {
  const after = await read(store, key);
  if (store !== 'blocks') return sameRecord(before, after) ? null : { store, key, before, after };
  const kind = kindOf(key as [number, number]);
  const [gone, come] = [rowsOnlyIn(kind, before, after), rowsOnlyIn(kind, after, before)];
  return gone.length + come.length === 0
    ? null
    : { store, key, before: gone, after: Float64Array.from(come, rowMark) };
};

const isUndone = (touched: Touched): touched is Touched & { readonly store: UndoneStore } =>
  touched.store !== 'undo';

/**
 * Keeps within a transaction what it takes to undo it, in the place of what was kept of an earlier one. `touched` is what
 * the transaction changed (recorded-tx.ts).
 */
export const keepUndo = async (
  tx: WriteTx,
  touched: readonly Touched[],
  head: Omit<UndoHead, 'entries'>,
): Promise<void> => {
  const now = new Map(
    (await tx.objectStore('series').getAll()).filter(isSeriesRow).map(row => [row.id, row]),
  );
  const undo = tx.objectStore('undo');
  await undo.clear();
  const kindOf = (key: readonly [number, number]): Kind => kindOfBlock(key, touched, now);
  let entries = 0;
  for (const each of touched.filter(isUndone)) {
    const entry = await entryOf(each, readRecord(tx), kindOf);
    if (!entry) continue;
    await undo.put(entry, entries);
    entries += 1;
  }
  if (entries > 0) await undo.put({ ...head, entries }, HEAD);
};
