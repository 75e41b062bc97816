import type { Reading } from '../reading';
import { facetOf } from './facet';
import { blockKey, rowName, rowsOf, withRows } from './block';
import { grouped } from './grouped';
import { mergeRows } from './merge';
import { sameContent, toRow, type Row } from './row';
import type { SeriesRow, WriteTx } from './schema';
import { ensureSeries, naturalKey, type Placing } from './series-rows';

/** Readings by what became of them. */
export type Counts = { readonly added: number; readonly updated: number; readonly unchanged: number };
export type Change = keyof Counts;

/** The readings of one series. */
export type Group = [Reading, ...Reading[]];

const toRows = (group: Group, placeOf: Placing['placeOf']): Row[] =>
  group.map(reading => {
    const facet = placeOf(facetOf(reading, reading.page));
    return toRow(reading, facet, Date.parse(reading.firstSeen), Date.parse(reading.lastSeen));
  });

/** Rows by name; of two with one name, what both say. */
const byRowName = (series: SeriesRow, rows: readonly Row[]): Map<string, Row> => {
  const named = new Map<string, Row>();
  for (const row of rows) {
    const name = rowName(series.kind, row);
    const same = named.get(name);
    named.set(name, same ? mergeRows(series, same, row) : row);
  }
  return named;
};

const equal = (one: Row, other: Row): boolean =>
  one[0] === other[0] && one[1] === other[1] && sameContent(one, other);

type Merged = { readonly change: Change; readonly row: Row };

const merge = (series: SeriesRow, old: Row | undefined, row: Row): Merged => {
  if (!old) return { change: 'added', row };
  const both = mergeRows(series, old, row);
  return { change: equal(old, both) ? 'unchanged' : 'updated', row: both };
};

const importBlock = async (
  tx: WriteTx,
  series: SeriesRow,
  rows: readonly [Row, ...Row[]],
): Promise<Change[]> => {
  const store = tx.objectStore('blocks');
  const key = blockKey(series, rows[0]);
  const stored: unknown = await store.get(key);
  const old = byRowName(series, rowsOf(stored));
  const merged = [...byRowName(series, rows)].map(([name, row]) => merge(series, old.get(name), row));
  const news = merged.filter(({ change }) => change !== 'unchanged').map(({ row }) => row);
  if (news.length > 0) await store.put(withRows(series.kind, stored, news) as Row[], key);
  return merged.map(({ change }) => change);
};

/** Merges the readings of one series of one account into its blocks. */
export const importSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  group: Group,
): Promise<Change[]> => {
  const facets = group.map(reading => facetOf(reading, reading.page));
  const { series, placeOf } = await ensureSeries(tx, known, naturalKey(group[0].account, group[0]), facets);
  const blocks = grouped(toRows(group, placeOf), row => blockKey(series, row).join());
  const changes = await Promise.all(blocks.map(rows => importBlock(tx, series, rows)));
  return changes.flat();
};
