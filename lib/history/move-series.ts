import type { Reading } from '../reading';
import { entriesOf, rowsOf } from './block';
import { importSeries, type Group } from './import-series';
import { isRow, toReading } from './row';
import type { SeriesRow, WriteTx } from './schema';
import { byName, isSeriesRow, naturalName, storedSeries } from './series-rows';

const isSoundIn =
  (series: SeriesRow) =>
  (entry: unknown): boolean =>
    isRow(entry) && toReading(series, entry) !== null;

/** The same series of another account, where there is none yet: only the name changes. */
const rename = async (tx: WriteTx, series: SeriesRow, account: string): Promise<void> => {
  const store = tx.objectStore('series');
  const { metric, scope, window, kind } = series;
  // What holds the name cannot be read (ensureSeries does the same).
  const broken = await store.index('natural').getKey([account, metric, scope, window, kind]);
  if (broken !== undefined) await store.delete(broken);
  await store.put({ ...series, account });
};

/** Leaves of a block what is damaged, as it was, and nothing else. Resolves with whether something is left. */
const emptyBlock = async (
  tx: WriteTx,
  series: SeriesRow,
  key: [number, number],
  stored: unknown,
): Promise<boolean> => {
  const damaged = entriesOf(stored).filter(entry => !isSoundIn(series)(entry));
  const blocks = tx.objectStore('blocks');
  if (damaged.length === 0) await blocks.delete(key);
  else await blocks.put(damaged as never, key);
  return damaged.length > 0;
};

const saying = (reading: Reading): string => JSON.stringify({ ...reading, account: '', lastSeen: '' });

const nextFree = (time: number, taken: ReadonlySet<number>): number =>
  taken.has(time) ? nextFree(time + 1, taken) : time;

const seenAt = (reading: Reading, time: number): Reading => {
  const firstSeen = new Date(time).toISOString();
  return { ...reading, firstSeen, lastSeen: reading.lastSeen < firstSeen ? firstSeen : reading.lastSeen };
};

/** Two accounts may have read something else in one ms, which an import would take for one reading: the second moves by one. */
const apart = (own: readonly Reading[], there: readonly Reading[]): Reading[] => {
  const said = new Map(there.map(reading => [reading.firstSeen, saying(reading)]));
  const taken = new Set([...own, ...there].map(({ firstSeen }) => Date.parse(firstSeen)));
  return own.map(reading => {
    const other = said.get(reading.firstSeen);
    if (reading.source === 'report' || other === undefined || other === saying(reading)) return reading;
    const time = nextFree(Date.parse(reading.firstSeen), taken);
    taken.add(time);
    return seenAt(reading, time);
  });
};

const range = ({ id }: SeriesRow): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

const readingsOf = async (tx: WriteTx, series: SeriesRow): Promise<Reading[]> => {
  const blocks: unknown[] = await tx.objectStore('blocks').getAll(range(series));
  return blocks.flatMap(rowsOf).flatMap(row => toReading(series, row) ?? []);
};

/** Joins a series to the same one of another account, by the rules of an import. */
const join = async (
  tx: WriteTx,
  series: SeriesRow,
  target: SeriesRow,
  known: ReadonlyMap<string, SeriesRow>,
): Promise<void> => {
  const [own, there] = await Promise.all([readingsOf(tx, series), readingsOf(tx, target)]);
  const moved = apart(own, there).map(reading => ({ ...reading, account: target.account }));
  const [first, ...others] = moved;
  if (first) await importSeries(tx, known, [first, ...others] satisfies Group);
  const keys = await tx.objectStore('blocks').getAllKeys(range(series));
  const left = await Promise.all(
    keys.map(async key => emptyBlock(tx, series, key, await tx.objectStore('blocks').get(key))),
  );
  if (!left.includes(true)) await tx.objectStore('series').delete(series.id);
};

/**
 * Moves every series of one account to another within a transaction. Readings that both have of one day are joined as an
 * import joins them; damaged rows of a joined series stay where they are, and are counted whenever they are met.
 */
export const moveSeries = async (tx: WriteTx, from: string, into: string): Promise<void> => {
  const [own, theirs] = await Promise.all([storedSeries(tx, from), storedSeries(tx, into)]);
  const known = byName(theirs);
  const move = (series: SeriesRow): Promise<void> => {
    const target = known.get(naturalName({ ...series, account: into }));
    return target ? join(tx, series, target, known) : rename(tx, series, into);
  };
  await Promise.all(own.filter(isSeriesRow).map(move));
};
