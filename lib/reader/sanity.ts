import type { MetricShape } from '../catalogue/shapes';
import type { Counts } from '../reading';

/** Is the value one that can be true of this metric? */
export const isInRange = ({ range: [low, high] }: MetricShape, value: number): boolean =>
  Number.isFinite(value) && value >= low && value <= high;

/** Half a unit of the last decimal that is shown: "0.12%" stands for 0.115 % to 0.125 %, as a fraction. */
export const roundingOf = (text: string): number => {
  const decimals = /[.,٫](\p{Nd}+)\D*$/u.exec(text.trim())?.[1]?.length ?? 0;
  return 0.5 * 10 ** (-2 - decimals);
};

/** Truncated instead of rounded, a figure may be off by a whole unit of its last decimal. */
const TRUNCATION = 2.000001;

/** "5 of 4,027" is 0.12 % as shown; "0 of 0" fits anything, as a rate of nothing is none. */
export const countsFit = (rate: number, text: string, { part, whole }: Counts): boolean =>
  whole === 0 ? part === 0 : Math.abs(part / whole - rate) <= roundingOf(text) * TRUNCATION;
