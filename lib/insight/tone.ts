import type { Unit } from '../catalogue/metric';
import type { Tone } from '../view';
import type { Gap } from './gap';
import { isNear } from './nearness';
import type { Trend } from './trend';
import type { Held, Standing } from './verdict';

/**
 * Is it a target that Amazon itself states and acts on? Of the figures that it only advises, the 24 hours of a reply
 * are one, as each late one counts.
 */
export const isActedOn = ({ target }: Held, unit: Unit): boolean =>
  target.certainty === 'A' &&
  (target.force === 'required' || (target.force === 'advised' && unit === 'duration'));

/** Early warning: a target that Amazon acts on is kept, but four fifths of the way to it are gone. */
export const isClose = (held: Held | null, unit: Unit): boolean =>
  held !== null && held.met && isNear(held.way) && isActedOn(held, unit);

/** Only a figure that Amazon itself states and acts on may turn a value red. */
const weighs = ({ target }: Held): boolean => target.certainty === 'A' && target.force === 'required';

/** The seller's own target, whether it stands alone or beside Amazon's. */
export const ownHeld = ({ target, own }: Pick<Standing, 'target' | 'own'>): Held | null =>
  target?.target.force === 'own' ? target : own;

/** Is the seller's own target missed, and nothing graver to be said? Worse than the average comes first. */
export const isOwnMissed = (standing: Standing): boolean =>
  ownHeld(standing)?.met === false && standing.average?.verdict !== 'worse';

/** The seller's own never hides what Amazon says: beside it the average weighs as ever. */
const missed = ({ target, chance, average }: Standing, trend: Trend): Tone => {
  if (target !== null && !target.met && target.target.force !== 'own')
    return weighs(target) ? 'bad' : 'watch';
  const real = chance === 'beyond' || trend.kind === 'worsening';
  return average?.verdict === 'worse' && real ? 'bad' : 'quiet';
};

const known = ({ average, top }: Standing): readonly Gap[] =>
  [average, top].filter((gap): gap is Gap => gap !== null && gap.verdict !== 'none');

/** Against the benchmarks alone; contradictory ones leave nothing to be between. */
const compared = (standing: Standing): Tone => {
  const gaps = known(standing);
  if (gaps.length === 0) return 'quiet';
  if (gaps.every(gap => gap.verdict !== 'worse')) return 'good';
  return standing.benchmarks === 'contradict' ? 'quiet' : 'watch';
};

/**
 * The colour of a verdict: red beyond a target that counts, or worse than average where that or the worsening is
 * beyond chance; amber near such a target, and beyond one of the seller's own; green at or better than the best benchmark;
 * amber between, or worsening; else grey.
 */
export const toneOf = (standing: Standing, trend: Trend, unit: Unit): Tone => {
  const worst = missed(standing, trend);
  if (worst !== 'quiet') return worst;
  if (isClose(standing.target, unit) || ownHeld(standing)?.met === false) return 'watch';
  const tone = compared(standing);
  return tone === 'quiet' && trend.kind === 'worsening' ? 'watch' : tone;
};
