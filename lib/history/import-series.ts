import type { Reading } from '../reading';
import { blockOf, rowsOf, spanOf, timeOf } from './block';
import { facetOf } from './facet';
import { equalRows, joinRows, type Change } from './join';
import { REPORT_NEAR } from './record-report';
import { toRow, type Row } from './row';
import type { SeriesRow, WriteTx } from './schema';
import { ensureSeries, naturalKey, type Placing } from './series-rows';
import { readBlocks, type StoredBlock } from './stored-block';

export type { Change } from './join';

/** Rows by what became of them. */
export type Counts = Readonly<Record<Change, number>>;

/** The readings of one series. */
export type Group = [Reading, ...Reading[]];

/** Longer than any local day (ms), so that the rows of one day are found on both sides of a block's edge. */
const NEAR = 2 * 86_400_000;

const toRows = (group: Group, placeOf: Placing['placeOf']): Row[] =>
  group.map(reading => {
    const facet = placeOf(facetOf(reading, reading.page));
    return toRow(reading, facet, Date.parse(reading.firstSeen), Date.parse(reading.lastSeen));
  });

const timesAround =
  ({ kind }: SeriesRow) =>
  (row: Row): readonly number[] => {
    const time = timeOf(kind, row);
    const near = kind === 'report' ? REPORT_NEAR : NEAR;
    return [time - near, time, time + near];
  };

const isAsItWas = (stored: unknown, rows: readonly Row[]): boolean => {
  const old = rowsOf(stored);
  return (
    old.length === rows.length &&
    rows.every((row, at) => {
      const before = old[at];
      return before !== undefined && equalRows(before, row);
    })
  );
};

/** An empty block goes, or it would hide the newest row of its series. */
const writeBlock = async (
  tx: WriteTx,
  { kind }: SeriesRow,
  { key, stored }: StoredBlock,
  rows: readonly Row[],
): Promise<void> => {
  const block = blockOf(kind, stored, rows);
  if (isAsItWas(stored, rows)) return;
  if (block.length === 0) await tx.objectStore('blocks').delete(key);
  else await tx.objectStore('blocks').put(block as Row[], key);
};

const importRows = async (tx: WriteTx, series: SeriesRow, rows: readonly Row[]): Promise<Change[]> => {
  const blocks = await readBlocks(tx, series, rows.flatMap(timesAround(series)));
  const there = blocks.flatMap(({ stored }) => rowsOf(stored));
  const joined = joinRows(series, there, rows);
  const bySpan = Map.groupBy(joined, ({ row }) => spanOf(timeOf(series.kind, row)));
  await Promise.all(
    blocks.map(block =>
      writeBlock(
        tx,
        series,
        block,
        (bySpan.get(block.key[1]) ?? []).map(({ row }) => row),
      ),
    ),
  );
  return joined.flatMap(({ change }) => change ?? []);
};

/** Merges the readings of one series of one account into its blocks. */
export const importSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  group: Group,
): Promise<Change[]> => {
  const facets = group.map(reading => facetOf(reading, reading.page));
  const { series, placeOf } = await ensureSeries(tx, known, naturalKey(group[0].account, group[0]), facets);
  return importRows(tx, series, toRows(group, placeOf));
};
