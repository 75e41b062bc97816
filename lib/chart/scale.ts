import type { Base, Mark } from './chart-types';

/** The values at the bottom and top of a drawing, and which marks have their place in it. */
export type Scale = {
  readonly low: number;
  readonly high: number;
  readonly inside: readonly Mark[];
  /** Marks so far off that drawing them would press the line flat: they are said in words only. */
  readonly outside: readonly Mark[];
};

/** A mark may lie so many times as far from 0 as the line does (or, where 0 does not count, from the line). */
const REACH_FROM_ZERO = 9;
const REACH_FROM_LINE = 2;
/** Where everything lies in the upper half, a scale from 0 would press it flat against the top. */
const UPPER_HALF = 0.5;
/** The least height of a scale without marks, as a share of the value: the rounding of a figure is no movement. */
const LEAST_SPAN = 0.4;

type Range = { readonly low: number; readonly high: number };

const around = (values: readonly number[]): Range => ({
  low: values.reduce((least, value) => Math.min(least, value), Infinity),
  high: values.reduce((most, value) => Math.max(most, value), -Infinity),
});

/** What the line needs: its own range; a constant one its distance from 0; a line of zeros nothing. */
const needed = ({ low, high }: Range): number => high - low || Math.abs(high) || Infinity;

const reaches = (line: Range, { value }: Mark, base: Base): boolean => {
  if (!Number.isFinite(value)) return false;
  const distance = Math.max(line.low - value, value - line.high, 0);
  if (distance <= REACH_FROM_LINE * needed(line)) return true;
  return base === 'zero' && line.low >= 0 && value >= 0 && value <= REACH_FROM_ZERO * line.high;
};

/** A range without height is opened around its value; a line of zeros stays at the bottom. */
const opened = ({ low, high }: Range): Range => {
  if (low !== high) return { low, high };
  return low === 0 ? { low: 0, high: 1 } : { low: low - Math.abs(low), high: high + Math.abs(high) };
};

/** Opened evenly to the least span, but not below 0 where the values are not. */
const calm = ({ low, high }: Range): Range => {
  const missing = Math.max(0, LEAST_SPAN * Math.abs(high) - (high - low));
  const below = low >= 0 ? Math.min(low, missing / 2) : missing / 2;
  return { low: low - below, high: high + missing - below };
};

/** The scale of finite values and the marks beside them. Without values there is none to lay. */
export const layScale = (values: readonly number[], marks: readonly Mark[], base: Base): Scale => {
  if (values.length === 0) return { low: 0, high: 1, inside: [], outside: marks };
  const line = around(values);
  const inside = marks.filter(mark => reaches(line, mark, base));
  const outside = marks.filter(mark => !inside.includes(mark));
  const all = around([...values, ...inside.map(({ value }) => value)]);
  const isHigh = all.low > UPPER_HALF * all.high;
  if (base === 'zero' && all.low >= 0 && !isHigh)
    return { ...opened({ low: 0, high: all.high }), inside, outside };
  const range = inside.length > 0 || line.low === line.high ? opened(all) : calm(all);
  return { ...range, inside, outside };
};
