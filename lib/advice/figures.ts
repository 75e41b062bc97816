import { findMetric } from '../catalogue/metrics';
import { daysOf } from '../insight/day';
import { keepsTarget } from '../insight/gap';
import { targetOf } from '../insight/target';
import type { PageReading } from '../reading';
import type { Figure, Situation } from './situation';

/** A reading as a figure beside others; none without a value or of a metric that is not known. `seen`: see `Figure`. */
export const figureOf = (
  reading: PageReading,
  country: string | null,
  seen: string | null,
): readonly Figure[] => {
  const metric = findMetric(reading.metric);
  const { value, scope, window, counts } = reading;
  if (metric === undefined || value === null || !Number.isFinite(value) || reading.source === 'report')
    return [];
  const target = targetOf(reading, metric, country);
  return [{ metric, scope, window, value, counts, target, met: target && keepsTarget(value, target), seen }];
};

/** What was read longer ago may not be so any more; as far back as the page's own answer looks. ms */
const FRESH = 32 * 86_400_000;

/** The figures that are not too old to go by. */
export const freshFigures = ({ figures, at }: Situation): readonly Figure[] =>
  figures.filter(({ seen }) => seen === null || at.getTime() - Date.parse(seen) <= FRESH);

/** The one read on this page comes first, then that of the same window, then that of the longest. */
const isBetter = (one: Figure, other: Figure, { reading: { window } }: Situation): boolean => {
  if ((one.seen === null) !== (other.seen === null)) return one.seen === null;
  if ((one.window === window) !== (other.window === window)) return one.window === window;
  return (daysOf(one.window) ?? 0) > (daysOf(other.window) ?? 0);
};

/** Another metric's figure about the same kind of orders, or of any where this one counts all; null where none is known. */
export const figureNamed = (situation: Situation, id: string): Figure | null => {
  const { scope } = situation.reading;
  if (id === situation.metric.id) return null;
  const known = freshFigures(situation).filter(
    each => each.metric.id === id && (each.scope === scope || scope === 'all'),
  );
  return known.reduce<Figure | null>(
    (best, each) => (best === null || isBetter(each, best, situation) ? each : best),
    null,
  );
};

/** Is a figure of the same orders and days as the one that is advised on? */
export const isOfSame = ({ scope, window }: Figure, { reading }: Situation): boolean =>
  scope === reading.scope && window === reading.window;

/** The figure of which this one is a part, for the same orders and days; null where it is none, or that is not known. */
export const wholeFigure = (situation: Situation): Figure | null =>
  freshFigures(situation).find(
    each => each.metric.id === situation.metric.partOf && isOfSame(each, situation),
  ) ?? null;
