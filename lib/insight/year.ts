import type { Direction } from '../catalogue/metric';
import type { Tails } from './two-rates';

/** At most so many series on which nothing changes may say "worse" or "better" within a year. */
export const YEARLY_ERROR = 0.05;

/** A worsening that is missed costs more than an improvement that is said late: it gets most of the errors. */
const WORSE_SHARE = 0.9;

export type Way = 'worsening' | 'improving';

/** The chance that a year of looking at a series without change says as much, and which way it went. */
export type YearChance = { readonly chance: number; readonly way: Way };

/** Spends the year's errors on `looks` looks, most of them on "worse". Tails are of the figure itself going up or down. */
export const overYear = (
  { up, down }: Tails,
  looks: number,
  direction: Exclude<Direction, 'neither'>,
): YearChance => {
  const [worse, better] = direction === 'lower' ? [up, down] : [down, up];
  const worsening = Math.min(1, (worse * looks) / WORSE_SHARE);
  const improving = Math.min(1, (better * looks) / (1 - WORSE_SHARE));
  return worsening <= improving
    ? { chance: worsening, way: 'worsening' }
    : { chance: improving, way: 'improving' };
};

/** The one-sided chance at which a single look says "worse". */
export const alarmAt = (looks: number): number => (YEARLY_ERROR * WORSE_SHARE) / looks;
