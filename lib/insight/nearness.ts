import type { Target, Unit } from '../catalogue/metric';
import { DUST } from './gap';

/** How much of the way to a target is an early warning; the issue's own figure. */
const NEAR = 0.8;

/**
 * How much of the way to a target a value has gone: 0 at the best value there can be, 1 at the target, more beyond.
 * From 0 to the bound where less is better (rates, durations); from 100 % down to it where a rate should be over one.
 * Null for other units, which begin at no best value that everybody has, and for a target at the best value itself.
 */
export const wayTo = (value: number, { bound, value: limit }: Target, unit: Unit): number | null => {
  if (unit !== 'rate' && (unit !== 'duration' || bound === 'over')) return null;
  const [gone, all] = bound === 'under' ? [value, limit] : [1 - value, 1 - limit];
  return all > 0 && Number.isFinite(gone) ? Math.max(0, gone / all) : null;
};

/** Has a value gone four fifths of the way to a target that it still keeps? */
export const isNear = (way: number | null): boolean => way !== null && way >= NEAR - DUST;
