import type { Unit } from '../catalogue/metric';
import { isClose, isOwnMissed } from '../insight/tone';
import type { Held, Standing } from '../insight/verdict';
import { inOneText, stopped } from '../words/sentences';
import type { Subject } from './subject';
import { trendSentence } from './trend-words';

type VerdictKey =
  | 'verdict.missed'
  | 'verdict.missed-advised'
  | 'verdict.missed-own'
  | 'verdict.missed-unverified'
  | 'verdict.near'
  | 'verdict.met'
  | 'verdict.best'
  | 'verdict.worse'
  | 'verdict.worse-beyond-chance'
  | 'verdict.worse-maybe-chance'
  | 'verdict.between'
  | 'verdict.behind-top'
  | 'verdict.contradiction'
  | 'verdict.none';

const WORSE = {
  beyond: 'verdict.worse-beyond-chance',
  possible: 'verdict.worse-maybe-chance',
  unknown: 'verdict.worse',
} as const satisfies Record<Standing['chance'], VerdictKey>;

const missedKey = ({ target }: Held): VerdictKey => {
  if (target.certainty !== 'A') return 'verdict.missed-unverified';
  return target.force === 'advised' ? 'verdict.missed-advised' : 'verdict.missed';
};

const comparedKey = ({ average, top, chance, benchmarks }: Standing): VerdictKey | null => {
  const gaps = [average, top].filter(gap => gap !== null && gap.verdict !== 'none');
  if (gaps.length === 0) return null;
  if (gaps.every(gap => gap?.verdict !== 'worse')) return 'verdict.best';
  if (benchmarks === 'contradict') return 'verdict.contradiction';
  if (average?.verdict === 'worse') return WORSE[chance];
  return average === null ? 'verdict.behind-top' : 'verdict.between';
};

const standingKey = (standing: Standing, unit: Unit): VerdictKey => {
  const { target } = standing;
  if (target !== null && !target.met && target.target.force !== 'own') return missedKey(target);
  if (isClose(target, unit)) return 'verdict.near';
  if (isOwnMissed(standing)) return 'verdict.missed-own';
  return comparedKey(standing) ?? (target === null ? 'verdict.none' : 'verdict.met');
};

/** "Worse than average. Worsening since 3 Sep, beyond chance" */
export const verdictText = (subject: Subject): string => {
  const { verdict, words, metric } = subject;
  if (verdict.kind === 'none') return words.say('verdict.na');
  const { trend, standing } = verdict;
  const stands = words.say(standingKey(standing, metric.unit));
  const goes = trendSentence(subject, trend);
  return goes === null ? stands : inOneText([stopped(stands, words.language), goes], words.language);
};
