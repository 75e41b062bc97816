import type { Metric, Target, Window } from '../catalogue/metric';
import { dayOfDate, daysOf, type Day } from '../insight/day';
import { lagOfFigure } from '../insight/lag-of-figure';
import type { Period } from '../reading';
import { figureNamed } from './figures';
import { occasionOf } from './occasion';
import type { Situation } from './situation';

/** What would show that a tip helped: a figure beyond a value, from a day on. */
export type Check = { readonly metric: Metric; readonly goal: Target; readonly day: Day };

/** Means over a window: what counts cases or points changes with each of them, and no day says when. */
const isMean = ({ unit }: Metric): boolean => unit === 'rate' || unit === 'duration' || unit === 'stars';

const better = ({ direction }: Metric, value: number): Target => ({
  bound: direction === 'higher' ? 'over' : 'under',
  value,
});

/** The best value leaves nothing to be better than. */
const isReachable = ({ bound, value }: Target, { range: [low, high] }: Metric): boolean =>
  bound === 'under' ? value > low : value < high;

/** The missed target; else the average, where that is worse; else better than now. */
const ownGoal = (situation: Situation): Target | null => {
  const { metric, reading } = situation;
  const occasion = occasionOf(situation);
  if (occasion === null || reading.value === null) return null;
  if (occasion.kind === 'missed') return occasion.target;
  return better(metric, occasion.kind === 'behind' ? occasion.average : reading.value);
};

/**
 * The first day whose window holds no day before the one after `today`, on which the tip is started: the window's days later,
 * and as many more as the figure lags; a stated period tells its own lag. Null for `lifetime`, and where nothing says how old
 * a figure is.
 */
const clearDay = (metric: Metric, window: Window, period: Period | null, today: Day): Day | null => {
  const days = daysOf(window);
  const lag = period === null ? lagOfFigure(metric) : Math.max(0, today - dayOfDate(period.end));
  return days === null || lag === null || !Number.isFinite(lag) ? null : today + days + lag;
};

const ofItself = (situation: Situation, today: Day): Check | null => {
  const { metric, reading } = situation;
  const goal = isMean(metric) ? ownGoal(situation) : null;
  const day = clearDay(metric, reading.window, reading.period, today);
  return goal && day !== null && isReachable(goal, metric) ? { metric, goal, day } : null;
};

/** Another figure, where it is known and has something to gain. */
const ofAnother = (situation: Situation, id: string, today: Day): Check | null => {
  const figure = figureNamed(situation, id);
  if (figure === null || figure.met === true) return null;
  if (!isMean(figure.metric) || figure.metric.direction === 'neither') return null;
  const { metric, window, target, value } = figure;
  const goal = target ?? better(metric, value);
  const day = clearDay(metric, window, null, today);
  return day !== null && isReachable(goal, metric) ? { metric, goal, day } : null;
};

/**
 * The figure that would show first that a tip helped: `shows` where that is known, else the one that is advised on. Null where
 * nothing can show it: counts, points, all time, figures of unknown age, a value that cannot be better. `today`: the day on which it is started.
 */
export const checkOf = (situation: Situation, shows: string | null, today: Day): Check | null =>
  (shows === null ? null : ofAnother(situation, shows, today)) ?? ofItself(situation, today);
