import type { Metric } from '../catalogue/metric';
import type { Reading, PageReading } from '../reading';
import type { Tone } from '../view';
import { contradict, gapTo, headroomOf, keepsTarget, type Gap } from './gap';
import { edgeOf, ownBeside, targetOf, type KnownTarget } from './target';
import { wayTo } from './nearness';
import { excludes, wilson, type Interval } from './interval';
import { toneOf } from './tone';
import { soundCounts } from './sound-counts';
import { isValued } from './stretch';
import { judgeTrends, type Trend, type TrendAsked } from './trend';

/** A target with the value's place to it. `met` false means beyond it; `way`: how much of the way to it is gone, see `wayTo`. */
export type Held = {
  readonly target: KnownTarget;
  readonly gap: Gap;
  readonly met: boolean;
  readonly way: number | null;
};

/** Where one value stands: everything that words, colours and order are made from. */
export type Standing = {
  readonly value: number;
  readonly target: Held | null;
  /** The seller's own target, where it stands beside Amazon's. */
  readonly own: Held | null;
  readonly average: Gap | null;
  readonly top: Gap | null;
  /** How many more until the target is lost, see `headroomOf`. */
  readonly headroom: number | null;
  /** Do the page's two benchmarks contradict each other? */
  readonly benchmarks: 'agree' | 'contradict';
  /** Where the true rate plausibly lies, when the page gives counts that make the rate. */
  readonly interval: Interval | null;
  /** Is being worse than the average more than chance? Needs counts. */
  readonly chance: 'beyond' | 'possible' | 'unknown';
};

/** The verdict on a series. `none`: no reading, or the page shows N/A. */
export type Verdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly standing: Standing; readonly trend: Trend; readonly tone: Tone };

const heldOf = (value: number, target: KnownTarget | null, metric: Metric): Held | null =>
  target && {
    target,
    gap: gapTo(value, edgeOf(target, metric.unit).value, target.bound === 'under' ? 'lower' : 'higher'),
    met: keepsTarget(value, target),
    way: wayTo(value, target, metric.unit),
  };

const chanceOf = (interval: Interval | null, reference: number | null): Standing['chance'] => {
  if (interval === null || reference === null) return 'unknown';
  return excludes(interval, reference) ? 'beyond' : 'possible';
};

/** Where a value stands to its references. `country`: see `targetOf`. */
const standingOf = (
  reading: PageReading & { readonly value: number },
  metric: Metric,
  country: string | null,
): Standing => {
  const { value, counts, average, top } = reading;
  const gap = (reference: number | null) =>
    reference === null ? null : gapTo(value, reference, metric.direction);
  const target = targetOf(reading, metric, country);
  const isOfRate = metric.unit === 'rate' && counts !== null && soundCounts(value, counts);
  const interval = isOfRate ? wilson(counts) : null;
  return {
    value,
    target: heldOf(value, target, metric),
    own: heldOf(value, ownBeside(metric, target), metric),
    average: gap(average),
    top: gap(top),
    headroom: target && metric.unit === 'rate' ? headroomOf(value, counts, target) : null,
    benchmarks:
      average !== null && top !== null && contradict(average, top, metric.direction) ? 'contradict' : 'agree',
    interval,
    chance: chanceOf(interval, average),
  };
};

/** A series to be judged, its current reading last. `past`: rows of a report for the same metric and scope. */
export type Judged = {
  readonly rows: readonly Reading[];
  readonly past?: readonly Reading[];
  readonly metric: Metric;
  /** See `targetOf`. */
  readonly country: string | null;
};

const NONE: Verdict = { kind: 'none' };

const currentOf = ({ rows }: Judged): (Reading & { readonly value: number }) | null => {
  const current = rows.at(-1);
  return current && isValued(current) ? current : null;
};

const askedOf = (judged: Judged): readonly TrendAsked[] => {
  const current = currentOf(judged);
  const { metric, country } = judged;
  return current ? [{ ...judged, window: current.window, target: targetOf(current, metric, country) }] : [];
};

/**
 * Judges the last reading of each series by its references and by the rows before it, all of them together: of many
 * series looked at at once, some move by chance. Answers in the given order.
 */
export const judgeAll = (all: readonly Judged[]): readonly Verdict[] => {
  const trends = judgeTrends(all.flatMap(askedOf)).values();
  return all.map(judged => {
    const current = currentOf(judged);
    const trend = current && trends.next().value;
    if (!current || !trend) return NONE;
    const standing = standingOf(current, judged.metric, judged.country);
    return { kind: 'value', standing, trend, tone: toneOf(standing, trend, judged.metric.unit) };
  });
};

/** Judges one series alone. */
export const judge = (rows: readonly Reading[], metric: Metric, country: string | null): Verdict =>
  judgeAll([{ rows, metric, country }])[0] ?? NONE;
