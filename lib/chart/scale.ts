import type { Base, Mark } from './chart-types';

/** The values at the bottom and top of a drawing, and which marks have their place in it. */
export type Scale = {
  readonly low: number;
  readonly high: number;
  readonly inside: readonly Mark[];
  /** Marks so far off that drawing them would press the line flat: they are said in words only. */
  readonly outside: readonly Mark[];
};

/** From 0, a line that moves less than this share of the height looks like no movement at all. */
const FLAT = 0.15;
/** A mark may stretch the scale to three times what the line alone needs. */
const STRETCH = 2;

type Range = { readonly low: number; readonly high: number };

const rangeOf = (values: readonly number[], base: Base): Range => {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const constant = low === high;
  const flat = !constant && high - low < FLAT * high;
  return base === 'zero' && low >= 0 && !flat ? { low: 0, high } : { low, high };
};

/** What the line needs: its own range; a constant one its distance from 0; a line of zeros nothing. */
const needed = ({ low, high }: Range): number => high - low || Math.abs(high) || Infinity;

const reaches = ({ low, high }: Range, { value }: Mark): boolean => {
  const distance = Math.max(low - value, value - high, 0);
  return Number.isFinite(value) && distance <= STRETCH * needed({ low, high });
};

/** A range without height is opened around its value; a line of zeros stays at the bottom. */
const opened = ({ low, high }: Range): Range => {
  if (low === high)
    return low === 0 ? { low: 0, high: 1 } : { low: low - Math.abs(low), high: high + Math.abs(high) };
  return { low, high };
};

const isConstant = (values: readonly number[]): boolean => values.every(value => value === values[0]);

/** The scale of finite values and the marks beside them. Without values there is none to lay. */
export const layScale = (values: readonly number[], marks: readonly Mark[], base: Base): Scale => {
  if (values.length === 0) return { low: 0, high: 1, inside: [], outside: marks };
  const line = rangeOf(values, base);
  const inside = marks.filter(mark => reaches(line, mark));
  const low = inside.reduce((least, { value }) => Math.min(least, value), line.low);
  const high = inside.reduce((most, { value }) => Math.max(most, value), line.high);
  const alone = isConstant(values) && inside.length === 0;
  const range = opened(alone ? { low: line.high, high: line.high } : { low, high });
  return { ...range, inside, outside: marks.filter(mark => !inside.includes(mark)) };
};
