import type { Unit } from '../catalogue/metric';

/** Powers of ten times these. */
const DECIMAL = [1, 2, 5] as const;
/** Minutes: what clocks are read in, then days. */
const MINUTES = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14_400, 43_200] as const;
/** Finer than this nothing is written: hundredths of a percent, whole numbers, hundredths of a star. */
const FINEST: Readonly<Record<Unit, number>> = {
  rate: 0.0001,
  duration: 1,
  count: 1,
  points: 1,
  stars: 0.01,
};

const decimalStep = (least: number): number => {
  const power = 10 ** Math.floor(Math.log10(least));
  return DECIMAL.map(times => times * power).find(step => step >= least * (1 - 1e-9)) ?? 10 * power;
};

const stepOf = (unit: Unit, least: number): number => {
  const fine = Math.max(least, FINEST[unit]);
  return (unit === 'duration' ? MINUTES.find(step => step >= fine) : undefined) ?? decimalStep(fine);
};

/** Round values between two, in the metric's unit, at most `most` of them and none finer than its figures are written. */
export const valueTicks = (low: number, high: number, unit: Unit, most: number): readonly number[] => {
  if (!(high > low) || !Number.isFinite(high - low)) return [];
  const step = stepOf(unit, (high - low) / Math.max(1, most - 1));
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  // A product of whole numbers has less dust than a running sum.
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
};
