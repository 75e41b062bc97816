import { entriesOf, spanOf } from './block';
import { isRow, type Row } from './row';
import type { Db, SeriesRow, WriteTx } from './schema';
import { isSeriesRow } from './series-rows';
import { tellRoom } from './told-room';
import { inOneTransaction, type Failure } from './transaction';

/** How many readings go, of how many that pages gave and that are older than two years. */
export type Thinning = { readonly gone: number; readonly all: number };
export type Thinned =
  ({ readonly kind: 'thinned' } & Thinning) | { readonly kind: 'not-thinned'; readonly reason: Failure };

const DAY = 86_400_000;
/** 1970 began on a Thursday; weeks begin on Monday, in UTC. */
const weekOf = (time: number): number => Math.floor((Math.floor(time / DAY) + 3) / 7);

/** The first moment (ms) that is left alone: the beginning of the week two years before `now`. */
export const thinnedBefore = (now: Date): number => {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - 2);
  return (weekOf(then.getTime()) * 7 - 3) * DAY;
};

/** The moments of the rows that stay: the last one of each week, by when it was first seen. */
const lastOfWeeks = (rows: readonly Row[]): ReadonlySet<number> => {
  const last = new Map<number, number>();
  for (const [time] of rows) {
    const week = weekOf(time);
    last.set(week, Math.max(time, last.get(week) ?? -Infinity));
  }
  return new Set(last.values());
};

/** What is damaged stays as it is, and is counted whenever it is met. */
const thinSeries = async (
  tx: WriteTx,
  { id }: SeriesRow,
  before: number,
  mode: 'count' | 'write',
): Promise<Thinning> => {
  const blocks = tx.objectStore('blocks');
  const range = IDBKeyRange.bound([id], [id, spanOf(before)]);
  const [keys, stored] = await Promise.all([blocks.getAllKeys(range), blocks.getAll(range)]);
  const isOld = (entry: unknown): entry is Row => isRow(entry) && entry[0] < before;
  const old = stored.flatMap(block => entriesOf(block).filter(isOld));
  const staying = lastOfWeeks(old);
  let gone = 0;
  for (const [at, key] of keys.entries()) {
    const entries = entriesOf(stored[at]);
    const left = entries.filter(entry => !isOld(entry) || staying.has(entry[0]));
    gone += entries.length - left.length;
    if (mode === 'count' || left.length === entries.length) continue;
    if (left.length === 0) await blocks.delete(key);
    else await blocks.put(left as never, key);
  }
  return { gone, all: old.length };
};

/**
 * Thins what pages gave and was read more than two years ago to the last reading of each week, in one durable transaction;
 * `count` only says what would go. Rows of Amazon's reports stay, and so does the evidence log, which has each as it was
 * seen. What the undo of the last import would put back is no longer there, so that undo is given up.
 */
export const thin = async (db: Db, now: Date, mode: 'count' | 'write'): Promise<Thinned> => {
  const before = thinnedBefore(now);
  const written = await inOneTransaction(db, async tx => {
    const series = (await tx.objectStore('series').getAll()).filter(isSeriesRow);
    let [gone, all] = [0, 0];
    for (const each of series.filter(({ kind }) => kind === 'seen')) {
      const one = await thinSeries(tx, each, before, mode);
      gone += one.gone;
      all += one.all;
    }
    if (mode === 'write' && gone > 0) await tx.objectStore('undo').clear();
    return { gone, all };
  });
  if (written.kind === 'not-written') return { kind: 'not-thinned', reason: written.reason };
  if (mode === 'write') tellRoom('kept');
  return { kind: 'thinned', ...written.result };
};
