import type { Window } from '../../catalogue/metric';
import { readingName, type Miss, type PageReading, type Period } from '../../reading';
import { isInOrderRecord } from '../bounds';
import { textOf } from '../cells';
import type { Look } from '../look';
import type { Order } from '../parse/date-order';
import type { Vocabulary } from '../vocabulary';
import { areWeekly, type Bucket } from './buckets';
import { cellValue, countIn, type CellValue } from './cell-value';
import { readColumn, type ColumnRead, type Entry } from './column-read';
import { readFilters, type Filters } from './filters';
import { settleDates } from './settle-dates';
import { findTables, type PastTable } from './tables';
import { wantedIn, type Wanted } from './wanted';

/** What the tables of the past on a page give. `tables`: where they stand, as nothing in them is a current value. */
export type ReportRead = ColumnRead & { readonly tables: readonly PastTable[] };

type Row = {
  readonly line: PastTable['lines'][number];
  readonly period: Period;
  readonly total: number | null;
};
type Rows = { readonly rows: readonly Row[]; readonly bucket: Bucket | null };

/** Americans write the month first, and only their pages are taken at their word. */
const usualOrder = (languages: readonly string[]): Order | null => (languages[0] === 'en-US' ? 'md' : null);

/** Scores cover four weeks and come every week: the period says for which week Amazon lists them (docs/metrics.md). */
const windowOf = ({ kind }: Wanted, { rows, bucket }: Rows): Window | null => {
  if (kind === 'metric') return bucket;
  return areWeekly(
    rows.map(({ period }) => period),
    bucket,
  )
    ? 'P4W'
    : null;
};

const totalAt = ({ columns }: PastTable): number => {
  const totals = columns.flatMap(({ kind }, at) => (kind === 'total' ? [at] : []));
  return totals.length === 1 ? (totals[0] ?? -1) : -1;
};

const rowsOf = (look: Look, table: PastTable, stated: Bucket | null): Rows | null => {
  const { ground, languages } = look;
  const ways = table.lines.map(({ dated }) => dated.ways);
  const settled = settleDates(ways, stated, usualOrder(languages));
  const at = totalAt(table);
  const rows = table.lines.flatMap((line, index): readonly Row[] => {
    const period = settled?.periods[index] ?? null;
    const slot = line.slots[at];
    return period ? [{ line, period, total: slot ? countIn(ground, slot) : null }] : [];
  });
  return settled && { rows, bucket: settled.bucket };
};

/** A rate in the column of all orders: the heads do not stand over these columns. */
const isShifted = ({ ground }: Look, table: PastTable): boolean =>
  table.lines.some(({ slots }) => {
    const slot = slots[totalAt(table)];
    return slot !== undefined && ground.classify(textOf(ground, slot), 'rate').kind === 'value';
  });

const entriesOf = ({ ground }: Look, { at, metric, unit }: Wanted, { rows }: Rows): readonly Entry[] =>
  rows.map(({ line: { slots }, period, total }) => {
    const slot = slots[at];
    const cell: CellValue = slot ? cellValue(ground, slot, metric, unit) : { kind: 'empty' };
    return { period, cell, total };
  });

const readTable = (
  look: Look,
  vocabulary: Vocabulary,
  filters: Filters,
  table: PastTable,
): readonly ColumnRead[] => {
  const [first] = table.lines;
  if (!first || isInOrderRecord(look.ground, first.dated.box) || isShifted(look, table)) return [];
  const wanted = wantedIn({ look, vocabulary, table, filters });
  const isScores = wanted.some(({ kind }) => kind === 'score');
  const rows = wanted.length > 0 ? rowsOf(look, table, isScores ? null : filters.bucket) : null;
  if (!rows)
    return wanted.map(({ metric, label }) => ({
      readings: [],
      misses: [{ metric: metric.id, label, reason: 'ambiguous' }],
    }));
  return wanted.map(each =>
    readColumn(each, entriesOf(look, each, rows), windowOf(each, rows), filters.display),
  );
};

/** Two values for one period contradict each other: neither is kept. */
const withoutContradictions = (all: readonly PageReading[]): ColumnRead => {
  const readings: PageReading[] = [];
  const misses: Miss[] = [];
  for (const [first, ...others] of Map.groupBy(all, readingName).values()) {
    if (!first) continue;
    const { metric, label, value } = first;
    if (others.every(other => other.value === value)) readings.push(first);
    else misses.push({ metric, label, reason: 'contradiction' });
  }
  return { readings, misses };
};

/** Reads the tables of the past on a page: every row, as `source: "report"`, with the days that it is about. */
export const readReport = (look: Look, vocabulary: Vocabulary): ReportRead => {
  const tables = findTables(look, vocabulary);
  const filters = readFilters(look.ground, vocabulary, tables);
  const read = tables.flatMap(table => readTable(look, vocabulary, filters, table));
  const { readings, misses } = withoutContradictions(read.flatMap(column => column.readings));
  const got = new Set(readings.map(({ metric }) => metric));
  const left = [...misses, ...read.flatMap(column => column.misses)].filter(({ metric }) => !got.has(metric));
  return { readings, misses: [...new Map(left.map(each => [each.metric, each])).values()], tables };
};
