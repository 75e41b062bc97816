import type { Metric } from '../catalogue/metric';
import type { Reading, PageReading } from '../reading';
import type { Tone } from '../view';
import { contradict, gapTo, headroomOf, keepsTarget, type Gap } from './gap';
import { edgeOf, targetOf, type KnownTarget } from './target';
import { wayTo } from './nearness';
import { excludes, wilson, type Interval } from './interval';
import { toneOf } from './tone';
import { judgeTrend, type Trend } from './trend';

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
  readonly average: Gap | null;
  readonly top: Gap | null;
  /** How many more until the target is lost, see `headroomOf`. */
  readonly headroom: number | null;
  /** Do the page's two benchmarks contradict each other? */
  readonly benchmarks: 'agree' | 'contradict';
  /** Where the true rate plausibly lies, when the page gives counts. */
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
export const standingOf = (
  reading: PageReading & { readonly value: number },
  metric: Metric,
  country: string | null,
): Standing => {
  const { value, counts, average, top } = reading;
  const gap = (reference: number | null) =>
    reference === null ? null : gapTo(value, reference, metric.direction);
  const target = targetOf(reading, metric, country);
  const interval = metric.unit === 'rate' && counts !== null ? wilson(counts) : null;
  return {
    value,
    target: heldOf(value, target, metric),
    average: gap(average),
    top: gap(top),
    headroom: target && metric.unit === 'rate' ? headroomOf(value, counts, target) : null,
    benchmarks:
      average !== null && top !== null && contradict(average, top, metric.direction) ? 'contradict' : 'agree',
    interval,
    chance: chanceOf(interval, average),
  };
};

/** Judges the last of `rows` (ascending) by its references and by the rows before it. */
export const judge = (rows: readonly Reading[], metric: Metric, country: string | null): Verdict => {
  const current = rows.at(-1);
  if (current === undefined || current.value === null || !Number.isFinite(current.value))
    return { kind: 'none' };
  const standing = standingOf({ ...current, value: current.value }, metric, country);
  const trend = judgeTrend(rows, metric, current.window);
  return { kind: 'value', standing, trend, tone: toneOf(standing, trend, metric.unit) };
};
