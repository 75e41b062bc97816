import type { Tone } from '../view';
import type { Gap } from './gap';
import type { Trend } from './trend';
import type { Held, Standing } from './verdict';

/** Only a figure that Amazon itself states and acts on may turn a value red. */
const weighs = ({ target }: Held): boolean => target.certainty === 'A' && target.force === 'required';

/** Three windows in a row may be chance; counts rule it out. */
const worsensBeyondChance = (trend: Trend): boolean => trend.kind === 'worsening' && trend.basis === 'counts';

const missed = ({ target, chance, average }: Standing, trend: Trend): Tone => {
  if (target !== null && !target.met) return weighs(target) ? 'bad' : 'watch';
  const real = chance === 'beyond' || worsensBeyondChance(trend);
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
 * beyond chance; green at or better than the best benchmark; amber between, or worsening; else grey.
 */
export const toneOf = (standing: Standing, trend: Trend): Tone => {
  const worst = missed(standing, trend);
  if (worst !== 'quiet') return worst;
  const tone = compared(standing);
  return tone === 'quiet' && trend.kind === 'worsening' ? 'watch' : tone;
};
