import { isClose, ownHeld } from '../insight/tone';
import { excludes, wilson } from '../insight/interval';
import { ordersToTell } from '../insight/orders-needed';
import type { Standing } from '../insight/verdict';
import { wholeFigure } from './figures';
import type { Few, Occasion } from './reason';
import type { Situation } from './situation';

/** The metrics of which the seller's own answer times tell more. */
const OF_ANSWERS: ReadonlySet<string> = new Set([
  'contact-response-time',
  'average-response-time',
  'late-response-rate',
]);

/** Amazon asked for 90 % of the answers within 24 hours while it showed the figure (docs/metrics.md, Retired). */
export const LATE_LIMIT = 0.1;

/** Are surely, and beyond chance, too many answers late? A mean may hide them. */
const lateAnswers = ({ metric, own }: Situation): Occasion | null => {
  if (!own || !OF_ANSWERS.has(metric.id)) return null;
  const { late } = own.times;
  const interval = wilson({ part: late.least, whole: late.whole });
  return interval && interval.low > LATE_LIMIT ? { kind: 'late-answers', late } : null;
};

/** Nothing could be better, whatever it was a few weeks ago. */
const isBest = ({ metric: { direction, range } }: Situation, { value }: Standing): boolean =>
  value === range[direction === 'higher' ? 1 : 0];

/** Behind the top sellers, contradicted, or with nothing to compare, and no part of what is fine: neither fine nor in need. */
const isOpen = (situation: Situation, standing: Standing): boolean => {
  const { target, average, top, benchmarks } = standing;
  if (wholeFigure(situation)?.met === true) return false;
  const gaps = [average, top].filter(gap => gap !== null && gap.verdict !== 'none');
  if (gaps.length === 0) return target === null;
  return benchmarks === 'contradict' || gaps.some(gap => gap?.verdict === 'worse');
};

/**
 * Why something is to be done about a value; null where it is fine, and where nobody can say which way is better: what is
 * fine gets no advice (docs/tips.md). The first of these that holds: target missed, close to it, worse than the average, a
 * target of the seller's own missed, worsening beyond chance, too many late answers.
 */
export const occasionOf = (situation: Situation): Occasion | null => {
  const { verdict, metric } = situation;
  if (verdict.kind === 'none' || metric.direction === 'neither') return null;
  const { standing, trend } = verdict;
  const { target, average, benchmarks } = standing;
  const own = ownHeld(standing);
  if (target !== null && !target.met && target !== own) return { kind: 'missed', target: target.target };
  if (target !== null && isClose(target, metric.unit)) return { kind: 'near', target: target.target };
  if (average?.verdict === 'worse' && benchmarks === 'agree')
    return { kind: 'behind', average: average.reference };
  if (own !== null && !own.met) return { kind: 'missed', target: own.target };
  if (isBest(situation, standing)) return null;
  if (trend.kind === 'worsening') return { kind: 'worsening', trend };
  return lateAnswers(situation) ?? (isOpen(situation, standing) ? { kind: 'open' } : null);
};

const referenceOf = (occasion: Occasion): number | null => {
  if (occasion.kind === 'missed') return occasion.target.value;
  return occasion.kind === 'behind' ? occasion.average : null;
};

/** Is what the occasion says of a rate within what chance alone would make? Then how many orders would tell. */
export const fewFor = (occasion: Occasion, { verdict, reading }: Situation): Few | null => {
  const reference = referenceOf(occasion);
  const { counts } = reading;
  if (verdict.kind === 'none' || reference === null || counts === null) return null;
  const { interval } = verdict.standing;
  if (interval === null || excludes(interval, reference)) return null;
  return { kind: 'few', orders: counts.whole, needed: ordersToTell(counts, reference) };
};
