import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import { dateOrdersOf, mondayOf, parseDate, type DateOrder } from './dates';
import { columnOf, scalesOf, type FigurePeriod, type Mapping, type Scale } from './mapping';
import { decimalsOf, parseNumber, type Decimal } from './numbers';
import { cellOf } from './cell';
import type { Counts } from '../reading';
import { soundCounts } from '../insight/sound-counts';
import { countsOf, fitsCounts } from './counts-of';
import { rawsOf, type Raw } from './raws';
import type { Sheet } from './sheet';

/** One value of the seller's own: days since 1970, both included; the value in the metric's unit. */
export type Figure = {
  readonly metric: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Of a rate, where the file has them. */
  readonly counts: Counts | null;
};

export const FAULTS = [
  'no-date',
  'no-number',
  'no-metric',
  'outside',
  'not-over',
  'twice',
  'unit',
  'counts',
] as const;
/** Why a cell could not be read; `line` as in the file, where a cell with a line end counts as one. */
export type Fault = { readonly line: number; readonly cell: string; readonly why: (typeof FAULTS)[number] };

/** What must be said before anything can be read: nothing of it is ever guessed. `scale`: of which metric. */
export type Open =
  | { readonly is: 'date-column' | 'value-column' | 'account' | 'period' }
  | { readonly is: 'order'; readonly among: readonly DateOrder[] }
  | { readonly is: 'decimal'; readonly among: readonly Decimal[] }
  | { readonly is: 'scale'; readonly metric: string; readonly among: readonly Scale[] };

export type Figures = {
  readonly open: readonly Open[];
  readonly figures: readonly Figure[];
  readonly faults: readonly Fault[];
};

const factor = (scale: Scale): number =>
  ({ share: 1, percent: 0.01, seconds: 1 / 60, minutes: 1, hours: 60, 'as-is': 1 })[scale];

/** A share above one can only be meant in percent; where all are below, 0.85 may be either. */
const scalesFor = (
  metric: string,
  raws: readonly Raw[],
  decimal: Decimal,
  metrics: MetricBook,
): readonly Scale[] => {
  const all = scalesOf(metrics.find(metric)?.unit ?? 'count');
  const bare = raws.flatMap(raw => {
    const written = raw.metric === metric ? parseNumber(raw.cell, decimal) : null;
    return written && !written.percent ? [[written.value, raw] as const] : [];
  });
  if (all.length === 1 || bare.length === 0) return all.slice(0, 1);
  if (!all.includes('percent')) return all;
  if (bare.some(([value]) => value > 1)) return ['percent'];
  const fitting = all.filter(scale => fitsCounts(bare.map(([value, raw]) => [value * factor(scale), raw])));
  return fitting.length === 1 ? fitting : all;
};

type Ways = {
  readonly order: DateOrder;
  readonly decimal: Decimal;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly period: FigurePeriod;
  readonly today: number;
  readonly metrics: MetricBook;
};

const monthEnd = (day: number): readonly [number, number] => {
  const date = new Date(day * 86_400_000);
  const at = (month: number): number =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + month, 1) / 86_400_000;
  return [at(0), at(1) - 1];
};

/** First and last day of the day, week (Monday to Sunday) or month in which a day lies. */
const spanOf = (day: number, period: FigurePeriod): readonly [number, number] => {
  if (period === 'P1D') return [day, day];
  return period === 'P1W' ? [mondayOf(day), mondayOf(day) + 6] : monthEnd(day);
};

const valueOf = (raw: Raw, { decimal, scales, metrics }: Ways): number | Fault['why'] => {
  const written = parseNumber(raw.cell, decimal);
  const metric = metrics.find(raw.metric);
  if (!written || !metric) return written ? 'no-metric' : 'no-number';
  if (written.percent && metric.unit !== 'rate') return 'unit';
  const scale = written.percent ? 'percent' : (scales.get(raw.metric) ?? 'as-is');
  // Rounded where a hundredth of a decimal number is not exact, so that 12.3 % is 0.123.
  const value = Number((written.value * factor(scale)).toPrecision(12));
  const [low, high] = metric.range;
  return value < low || value > high ? 'outside' : value;
};

type Measured = Pick<Figure, 'value' | 'counts'> | Fault['why'];

/** The value and the counts behind it; from the counts where there is no value. Counts are of rates only. */
const measured = (raw: Raw, ways: Ways): Measured => {
  const isRate = ways.metrics.find(raw.metric)?.unit === 'rate';
  const counts = isRate ? countsOf(raw) : null;
  if (counts === 'counts') return 'counts';
  if (raw.cell === '' && counts) return { value: counts.part / counts.whole, counts };
  const value = valueOf(raw, ways);
  if (typeof value === 'string') return value;
  return counts === null || soundCounts(value, counts) ? { value, counts } : 'counts';
};

const readOne = (raw: Raw, date: number, ways: Ways): Figure | Fault['why'] => {
  if (raw.metric === '') return 'no-metric';
  const day = parseDate(cellOf(raw.row, date), ways.order);
  if (day === null) return 'no-date';
  const [start, end] = spanOf(day, ways.period);
  if (end > ways.today) return 'not-over';
  const found = measured(raw, ways);
  return typeof found === 'string' ? found : { metric: raw.metric, label: raw.name, start, end, ...found };
};

type Read = { readonly raw: Raw; readonly figure: Figure };

const isSame = (one: Figure, other: Figure): boolean =>
  one.value === other.value && JSON.stringify(one.counts) === JSON.stringify(other.counts);

/** Two values for one metric and period contradict each other, and neither is taken; the same twice is one. */
const withoutTwice = (reads: readonly Read[]): Omit<Figures, 'open'> => {
  const groups = Map.groupBy(reads, ({ figure }) => `${figure.metric} ${figure.start}`);
  const figures: Figure[] = [];
  const faults: Fault[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    const isOne = group.every(({ figure }) => first && isSame(figure, first.figure));
    if (isOne && first) figures.push(first.figure);
    else
      faults.push(...group.map(({ raw }): Fault => ({ line: raw.row.line, cell: raw.cell, why: 'twice' })));
  }
  return { figures, faults };
};

const toldCell = (raw: Raw, date: number, why: Fault['why']): string => {
  if (why === 'no-metric') return raw.name;
  if (why === 'counts') return `${raw.part} / ${raw.whole}`;
  return why === 'no-date' || why === 'not-over' ? cellOf(raw.row, date) : raw.cell;
};

const read = (raws: readonly Raw[], date: number, ways: Ways): Omit<Figures, 'open'> => {
  const reads: Read[] = [];
  const faults: Fault[] = [];
  for (const raw of raws) {
    const figure = readOne(raw, date, ways);
    if (typeof figure !== 'string') reads.push({ raw, figure });
    else {
      faults.push({ line: raw.row.line, cell: toldCell(raw, date, figure), why: figure });
    }
  }
  const once = withoutTwice(reads);
  return { ...once, faults: [...faults, ...once.faults].toSorted((one, other) => one.line - other.line) };
};

const chosen = <T>(said: T | null | undefined, among: readonly T[]): T | null => {
  if (said !== null && said !== undefined && among.includes(said)) return said;
  return among.length === 1 ? (among[0] ?? null) : null;
};

/**
 * The figures of a file as `mapping` reads it. Where something is `open` nothing is read: date orders, decimal signs and
 * units that the file does not tell are asked, never guessed. `today`: days since 1970; what is not over by then is no
 * figure yet. Never throws.
 */
export const figuresOf = (
  sheet: Sheet,
  mapping: Mapping,
  today: number,
  metrics: MetricBook = CATALOGUE,
): Figures => {
  const date = columnOf(mapping, 'date');
  const raws = rawsOf(sheet, mapping);
  const orders = dateOrdersOf(date < 0 ? [] : sheet.rows.map(row => cellOf(row, date)));
  const decimals = decimalsOf(raws.map(({ cell }) => cell).filter(cell => cell !== ''));
  const [order, decimal] = [chosen(mapping.order, orders), chosen(mapping.decimal, decimals)];
  const ids = [...new Set(raws.map(({ metric }) => metric))].filter(metric => metric !== '');
  const among = new Map(ids.map(metric => [metric, scalesFor(metric, raws, decimal ?? 'point', metrics)]));
  const scales = new Map(
    ids.map(metric => [metric, chosen(mapping.scales[metric], among.get(metric) ?? [])]),
  );
  const open: readonly Open[] = [
    ...(date < 0 ? [{ is: 'date-column' } as const] : []),
    ...(raws.length === 0 ? [{ is: 'value-column' } as const] : []),
    ...(mapping.account === '' ? [{ is: 'account' } as const] : []),
    ...(mapping.period === null ? [{ is: 'period' } as const] : []),
    ...(order === null ? [{ is: 'order', among: orders } as const] : []),
    ...(decimal === null ? [{ is: 'decimal', among: decimals } as const] : []),
    ...[...scales].flatMap(([metric, scale]) =>
      scale === null ? [{ is: 'scale', metric, among: among.get(metric) ?? [] } as const] : [],
    ),
  ];
  if (open.length > 0 || !order || !decimal || !mapping.period) return { open, figures: [], faults: [] };
  const known = new Map([...scales].flatMap(([metric, scale]) => (scale ? [[metric, scale] as const] : [])));
  return {
    open,
    ...read(raws, date, { order, decimal, scales: known, period: mapping.period, today, metrics }),
  };
};
