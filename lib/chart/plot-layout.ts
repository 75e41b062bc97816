import type { Unit } from '../catalogue/metric';
import type { Day } from '../insight/day';
import type { Base, Mark } from './chart-types';
import type { Columns } from './plot-columns';
import { layScale } from './scale';
import type { Span } from './span';
import { valueTicks } from './value-ticks';

/**
 * What a column is. `value`: the line of a series. `imported`: those of its values that came in a file, as points of their own. `low`
 * and `high`: what chance explains around the first line. `report`: rows of Amazon's report. The others: references.
 */
export type Role = 'value' | 'imported' | 'low' | 'high' | 'report' | 'target' | 'average' | 'top';

/** A column's part in the plot: of which line (0 is the chosen series), and the word that stands at its end. */
export type Part = {
  readonly role: Role;
  readonly line: number;
  readonly wordOf: (value: number) => string;
};

/** A plot's columns with their parts, one each, and the days that it can show. */
export type Plot = {
  readonly unit: Unit;
  readonly base: Base;
  readonly whole: Span;
  readonly columns: Columns;
  readonly parts: readonly Part[];
};

/** How a span of a plot is laid into a drawing of a height: what stands where, px from the top. */
export type PlotLayout = {
  readonly low: number;
  readonly high: number;
  readonly valueTicks: readonly { readonly y: number; readonly value: number }[];
  /** `share`: how far across the line ends, of the width. */
  readonly words: readonly {
    readonly y: number;
    readonly share: number;
    readonly text: string;
    readonly part: Part;
  }[];
  /** Words of the references that lie too far off to be drawn. */
  readonly outside: readonly string[];
  /** Is there any value in these days? */
  readonly isEmpty: boolean;
};

/** A word on the axis of values has so much room, px. */
const VALUE_ROOM = 44;
/** Above and below the outermost values, as a share of the scale. */
const MARGIN = 0.06;

const REFERENCES: ReadonlySet<Role> = new Set(['target', 'average', 'top']);
const isReference = (role: Role): role is Mark['kind'] => REFERENCES.has(role);

/** The place of a day in a drawing as a share of its width: each day has its own width, and stands in the middle of it. */
export const shareOfDay = (day: Day, { from, to }: Span): number => (day - from + 0.5) / (to - from + 1);

/** The day (with its fraction) at a share of the width. */
export const dayAt = (share: number, { from, to }: Span): number => from - 0.5 + share * (to - from + 1);

/** `end`: the last day with a value. */
type Seen = { readonly part: Part; readonly values: readonly number[]; readonly end: Day };

/** The values of each column within the days shown. */
const seenIn = ({ columns: { days, values }, parts }: Plot, { from, to }: Span): readonly Seen[] => {
  const first = days.findIndex(day => day >= from);
  const after = days.findIndex(day => day > to);
  const [begin, stop] = [first === -1 ? days.length : first, after === -1 ? days.length : after];
  return parts.map((part, index) => {
    const shown = (values[index] ?? []).slice(begin, stop);
    return {
      part,
      values: shown.filter((value): value is number => value !== null),
      end: days[begin + shown.findLastIndex(value => value !== null)] ?? to,
    };
  });
};

const extremes = (values: readonly number[]): readonly number[] =>
  values.length === 0
    ? []
    : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];

/** What a scale should hold where that does not press the line flat. */
const wishesOf = ({ part, values }: Seen): readonly Mark[] =>
  extremes(values).map(value => ({ kind: isReference(part.role) ? part.role : 'average', value, text: '' }));

const withMargin = (low: number, high: number): { readonly low: number; readonly high: number } => {
  const margin = (high - low) * MARGIN;
  return { low: low - margin, high: high + margin };
};

const LINES: ReadonlySet<Role> = new Set(['value', 'report']);

/** Lays a span of a plot into a drawing. Without values the scale is 0 to 1 and has no ticks. */
export const layPlot = (plot: Plot, span: Span, height: number): PlotLayout => {
  const seen = seenIn(plot, span);
  const lines = seen.filter(({ part }) => LINES.has(part.role)).flatMap(({ values }) => values);
  const around = seen.filter(
    ({ part }) => isReference(part.role) || part.role === 'high' || part.role === 'low',
  );
  const scale = layScale(lines, around.flatMap(wishesOf), plot.base);
  const isEmpty = lines.length === 0;
  const { low, high } = isEmpty ? scale : withMargin(scale.low, scale.high);
  const yOf = (value: number): number => (1 - (value - low) / (high - low)) * height;
  const ends = seen.flatMap(({ part, values, end }) => {
    const last = values.at(-1);
    return last === undefined ? [] : [{ part, last, text: part.wordOf(last), share: shareOfDay(end, span) }];
  });
  const isInside = (value: number): boolean => value >= low && value <= high;
  const worded = ends.filter(({ text }) => text !== '');
  return {
    low,
    high,
    isEmpty,
    valueTicks: isEmpty
      ? []
      : valueTicks(scale.low, high, plot.unit, Math.max(2, Math.floor(height / VALUE_ROOM))).map(value => ({
          y: yOf(value),
          value,
        })),
    words: worded
      .filter(({ last }) => !isEmpty && isInside(last))
      .map(({ part, last, text, share }) => ({ y: yOf(last), share, text, part })),
    outside: worded
      .filter(({ part, last }) => isReference(part.role) && (isEmpty || !isInside(last)))
      .map(({ text }) => text),
  };
};
