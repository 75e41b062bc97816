import { findMetric } from '../catalogue/metrics';
import type { Unit } from '../catalogue/metric';
import type { ExportFile } from '../history/export-schema';
import { ACCOUNT_COLUMNS, accountCells } from './account-cells';
import { tableOf, type Column, type Entry } from './column';
import type { Table } from './write';

type FileReading = ExportFile['readings'][number];

const UNITS: Readonly<Record<Unit, string>> = {
  rate: 'share of 1',
  duration: 'minutes',
  count: 'count',
  points: 'points',
  stars: 'stars',
};

/** The columns of the readings. The heads are the same in all languages, so that a sheet goes on working. */
export const READING_COLUMNS: readonly Column[] = [
  ...ACCOUNT_COLUMNS,
  ['metric', 'text'],
  ['scope', 'text'],
  ['window', 'text'],
  ['value', 'number'],
  ['unit', 'derived'],
  ['part', 'number'],
  ['whole', 'number'],
  ['target_bound', 'text'],
  ['target', 'number'],
  ['average', 'number'],
  ['top', 'number'],
  ['period_start', 'day'],
  ['period_end', 'day'],
  ['label', 'text'],
  ['page', 'text'],
  ['source', 'text'],
  ['first_seen_utc', 'time'],
  ['last_seen_utc', 'time'],
];

/** The units of the seller's own metrics, by id. */
type OwnUnits = ReadonlyMap<string, Unit>;

const entryOf = (reading: FileReading, own: OwnUnits): Entry => {
  const { counts, target, period, metric, scope, window, value, average, top, label, page, source } = reading;
  const unit = findMetric(metric)?.unit ?? own.get(metric);
  return {
    metric,
    scope,
    window,
    value,
    average,
    top,
    label,
    page,
    source,
    unit: unit ? UNITS[unit] : null,
    part: counts?.part,
    whole: counts?.whole,
    target_bound: target?.bound,
    target: target?.value,
    period_start: period?.start,
    period_end: period?.end,
    first_seen_utc: reading.firstSeen,
    last_seen_utc: reading.lastSeen,
  };
};

/** Every reading, a row each. */
export const readingsTable = ({ accounts, readings, settings }: ExportFile): Table => {
  // Also of those that were removed: their readings are in the file.
  const own = new Map((settings.metrics ?? []).map(({ id, unit }) => [id, unit]));
  const whose = accountCells(accounts);
  return tableOf(
    READING_COLUMNS,
    readings.map(reading => ({ ...whose(reading.account), ...entryOf(reading, own) })),
  );
};
