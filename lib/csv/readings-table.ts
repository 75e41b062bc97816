import { findMetric } from '../catalogue/metrics';
import type { Unit } from '../catalogue/metric';
import type { ExportFile } from '../history/export-schema';
import { ACCOUNT_HEAD, accountCells, timeCell } from './account-cells';
import type { Cell, Table } from './write';

type FileReading = ExportFile['readings'][number];

const UNITS: Readonly<Record<Unit, string>> = {
  rate: 'share of 1',
  duration: 'minutes',
  count: 'count',
  points: 'points',
  stars: 'stars',
};

const HEAD = [
  'metric',
  'scope',
  'window',
  'value',
  'unit',
  'part',
  'whole',
  'target_bound',
  'target',
  'average',
  'top',
  'period_start',
  'period_end',
  'label',
  'page',
  'source',
  'first_seen_utc',
  'last_seen_utc',
] as const;

/** The units of the seller's own metrics, by id. */
type OwnUnits = ReadonlyMap<string, Unit>;

const cellsOf = (reading: FileReading, own: OwnUnits): readonly Cell[] => {
  const { counts, target, period, metric } = reading;
  const unit = findMetric(metric)?.unit ?? own.get(metric);
  return [
    metric,
    reading.scope,
    reading.window,
    reading.value,
    unit ? UNITS[unit] : null,
    counts?.part ?? null,
    counts?.whole ?? null,
    target?.bound ?? null,
    target?.value ?? null,
    reading.average,
    reading.top,
    period?.start ?? null,
    period?.end ?? null,
    reading.label,
    reading.page,
    reading.source,
    timeCell(reading.firstSeen),
    timeCell(reading.lastSeen),
  ];
};

/** Every reading, a row each. The heads are the same in all languages, so that a sheet goes on working. */
export const readingsTable = ({ accounts, readings, settings }: ExportFile): Table => {
  // Also of those that were removed: their readings are in the file.
  const own = new Map((settings.metrics ?? []).map(({ id, unit }) => [id, unit]));
  const whose = accountCells(accounts);
  return {
    head: [...ACCOUNT_HEAD, ...HEAD],
    rows: readings.map(reading => [...whose(reading.account), ...cellsOf(reading, own)]),
  };
};
