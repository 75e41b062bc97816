import { dateOrdersOf, parseDate } from './dates';
import { PERIODS, type FigurePeriod, type Mapping, type Role } from './mapping';
import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import { bare } from '../own-metrics/bare';
import { likelyMetric } from './metrics-of';
import { DECIMALS, parseNumber } from './numbers';
import { cellOf } from './cell';
import type { Sheet } from './sheet';

const VALUE = new Set(['value', 'score', 'wert', 'valeur', 'valor', 'valore', '値', '数值', '值']);
const METRIC = new Set([
  'metric',
  'kpi',
  'name',
  'kennzahl',
  'indicateur',
  'métrica',
  'metrica',
  '指標',
  '指标',
]);
/** The counts behind a rate: "7 of 120". */
const PART = new Set(['part', 'numerator', 'teil', 'zähler', '分子', '内数']);
const WHOLE = new Set(['whole', 'denominator', 'gesamt', 'nenner', '分母', '総数']);
const LOOK = 50;

const cellsOf = ({ rows }: Sheet, column: number): readonly string[] =>
  rows
    .slice(0, LOOK)
    .map(row => cellOf(row, column))
    .filter(cell => cell !== '');

const mostly = (cells: readonly string[], is: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length >= cells.length / 2;

const isDates = (cells: readonly string[]): boolean => {
  const [order = 'ymd'] = dateOrdersOf(cells);
  return mostly(cells, cell => parseDate(cell, order) !== null);
};
const isNumbers = (cells: readonly string[]): boolean =>
  mostly(cells, cell => DECIMALS.some(decimal => parseNumber(cell, decimal) !== null));

const roleOf = (head: string, cells: readonly string[], metrics: MetricBook): Role => {
  if (isDates(cells)) return 'date';
  const metric = likelyMetric(head, metrics);
  if (metric !== null && isNumbers(cells)) return `is:${metric}`;
  if (METRIC.has(bare(head))) return 'metric';
  if (PART.has(bare(head))) return 'part';
  if (WHOLE.has(bare(head))) return 'whole';
  return VALUE.has(bare(head)) ? 'value' : 'none';
};

/** A role but for the date may stand once only; the first column of dates is the date. */
const once = (roles: readonly Role[]): readonly Role[] =>
  roles.map((role, at) => (role !== 'none' && roles.indexOf(role) < at ? 'none' : role));

const PERIOD_WORDS: readonly (readonly [FigurePeriod, RegExp])[] = [
  ['P1M', /^(month|monat|mois|mes|mese|月|月份)$/],
  ['P1W', /^(week|woche|kw|semaine|semana|settimana|週|周)$/],
  ['P1D', /^(day|date|tag|jour|día|giorno|日)$/],
];

const DAYS_APART: Readonly<Record<FigurePeriod, number>> = { P1D: 1, P1W: 7, P1M: 28 };

/** How far apart the dates are, at the least, says what a row is about; one row says nothing. */
const periodOf = (head: string, cells: readonly string[]): FigurePeriod | null => {
  const named = PERIOD_WORDS.find(([period, words]) => period !== 'P1D' && words.test(bare(head)));
  if (named) return named[0];
  const [order = 'ymd'] = dateOrdersOf(cells);
  const days = [...new Set(cells.map(cell => parseDate(cell, order)).filter(day => day !== null))].toSorted(
    (one, other) => one - other,
  );
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  if (gaps.length === 0) return null;
  return PERIODS.findLast(period => Math.min(...gaps) >= DAYS_APART[period]) ?? null;
};

/** The names in the column of names, each once. */
export const namesIn = (sheet: Sheet, roles: readonly Role[]): readonly string[] => {
  const column = roles.indexOf('metric');
  if (column < 0) return [];
  return [...new Set(sheet.rows.map(row => cellOf(row, column)).filter(name => name !== ''))].slice(0, LOOK);
};

/** How a file is most likely meant. Everything of it can be changed; what nothing tells is left open and asked. */
export const propose = (sheet: Sheet, metrics: MetricBook = CATALOGUE): Mapping => {
  const roles = once(sheet.head.map((head, column) => roleOf(head, cellsOf(sheet, column), metrics)));
  const date = roles.indexOf('date');
  const names = namesIn(sheet, roles);
  return {
    roles,
    names: Object.fromEntries(names.map(name => [name, likelyMetric(name, metrics) ?? ''])),
    period: date < 0 ? null : periodOf(sheet.head[date] ?? '', cellsOf(sheet, date)),
    order: null,
    decimal: null,
    scales: {},
    account: '',
  };
};
