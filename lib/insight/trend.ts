import type { Metric, Target, Window } from '../catalogue/metric';
import type { Counts, Reading } from '../reading';
import { compare, type Compared } from './compared';
import { dateOfDay, daysOf } from './day';
import { discoveries } from './discoveries';
import { LOOKS_AT_ORDER, looksAYear, untilLook } from './looks';
import { orderEvidence, type OrderEvidence } from './order-evidence';
import { windowEvidence, type WindowEvidence } from './order-of-windows';
import { isValued, type Stretch } from './stretch';
import type { Slope } from './theil-sen';
import { YEARLY_ERROR, type YearChance } from './year';

/** What a verdict on a change is based on. `slope` is in the metric's unit a day, null where nothing moves. */
export type Basis =
  | { readonly basis: 'counts'; readonly now: Counts; readonly before: Counts }
  | { readonly basis: 'windows'; readonly windows: number; readonly slope: Slope | null };

/**
 * What the history shows. `since`: the ISO date on which the window compared with ended; `until`: that on which the
 * newest one judged did. docs/judgement.md says how often it errs.
 */
export type Trend =
  | ({
      readonly kind: 'worsening' | 'improving';
      readonly since: string;
      readonly until: string;
    } & Basis)
  /** No change that chance would not make, or a metric without a better direction. */
  | { readonly kind: 'none'; readonly on: Basis | null }
  /** A change that matters could hide: `orders` in the newest window, about `needed` a window would show it. */
  | { readonly kind: 'too-few'; readonly orders: number; readonly needed: number }
  /** Not enough windows that share no orders. */
  | { readonly kind: 'too-little' };

/** A series to be judged: rows ascend, the current one last. `past`: a report's rows of the same metric and scope. */
export type TrendAsked = {
  readonly rows: readonly Reading[];
  readonly past?: readonly Reading[];
  readonly metric: Pick<Metric, 'direction' | 'unit'>;
  readonly window: Window;
  readonly target?: Target | null;
};

type Counted = Compared & OrderEvidence & { readonly kind: 'counts' };
type Evidence =
  Counted | (WindowEvidence & { readonly kind: 'windows' }) | { readonly kind: 'none' | 'too-little' };

const evidenceOf = ({ rows, past = [], metric, window, target = null }: TrendAsked): Evidence => {
  const days = daysOf(window);
  const { direction, unit } = metric;
  if (direction === 'neither') return { kind: 'none' };
  if (days === null) return { kind: 'too-little' };
  const looked = untilLook(rows.filter(isValued), days);
  const looks = looksAYear(looked, days);
  const compared = unit === 'rate' ? compare(looked, past, window) : null;
  if (compared) return { kind: 'counts', ...compared, ...orderEvidence(compared, looks, target, direction) };
  const order = windowEvidence(looked, past, window, Math.max(1, looks * LOOKS_AT_ORDER), direction);
  return order ? { kind: 'windows', ...order } : { kind: 'too-little' };
};

const testOf = (evidence: Evidence): YearChance | null => ('test' in evidence ? evidence.test : null);

const basisOf = (evidence: Extract<Evidence, { readonly test: unknown }>): Basis =>
  evidence.kind === 'counts'
    ? { basis: 'counts', now: evidence.now, before: evidence.before }
    : { basis: 'windows', windows: evidence.windows, slope: evidence.slope };

const moved = (evidence: Extract<Evidence, { readonly test: unknown }>, { way }: YearChance): Trend => {
  const from: Stretch = evidence.kind === 'counts' ? evidence.earlier : evidence.first;
  const dates = { since: dateOfDay(from.end), until: dateOfDay(evidence.recent.end) };
  return { kind: way, ...dates, ...basisOf(evidence) };
};

const settle = (evidence: Evidence, isReal: boolean): Trend => {
  if (!('test' in evidence))
    return evidence.kind === 'none' ? { kind: 'none', on: null } : { kind: 'too-little' };
  const { test } = evidence;
  if (test && isReal) return moved(evidence, test);
  if (evidence.kind === 'counts' && evidence.sample.orders < evidence.sample.needed)
    return { kind: 'too-few', ...evidence.sample };
  return { kind: 'none', on: basisOf(evidence) };
};

/**
 * Whether series that are looked at together are really getting worse or better, one answer each. Orders counted on
 * both sides are compared (`twoRates`), other values by their order (`mannKendall`), always between windows that share
 * no day. Every chance is one over a year of looking (`overYear`), and they are judged together (`discoveries`).
 */
export const judgeTrends = (asked: readonly TrendAsked[]): readonly Trend[] => {
  const evidence = asked.map(evidenceOf);
  const real = discoveries(
    evidence.map(each => testOf(each)?.chance ?? null),
    YEARLY_ERROR,
  );
  return evidence.map((each, at) => settle(each, real[at] === true));
};
