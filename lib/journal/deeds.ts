import type { Metric } from '../catalogue/metric';
import { beforeAfter, startDays, type BeforeAfter } from '../insight/before-after';
import { dayTeller, type Day } from '../insight/day';
import type { Reading, SeriesKey } from '../reading';
import type { Action } from './action';

/** A step with what the figures of one series say of it. `others`: steps of the same time, which may be what did it. */
export type Deed = {
  readonly action: Action;
  /** The seller's own day on which it began. */
  readonly day: Day;
  readonly said: BeforeAfter;
  readonly others: readonly Action[];
};

/** A series, and what the seller did in its account. Rows ascend; `past`: a report's rows of the same metric and orders. */
export type Done = {
  readonly actions: readonly Action[];
  readonly series: SeriesKey;
  readonly rows: readonly Reading[];
  readonly past?: readonly Reading[];
  readonly metric: Pick<Metric, 'id' | 'section' | 'direction' | 'unit'>;
  readonly at: Date;
  readonly timeZone?: string | undefined;
};

/** More steps than this say nothing of what did what. */
const MOST = 30;

/** Steps about all orders concern those of either kind, and the other way round. */
const concerns = (action: Action, { metric, scope }: SeriesKey): boolean =>
  action.metric === metric && (action.scope === scope || action.scope === 'all' || scope === 'all');

const newestFirst = (one: Action, other: Action): number =>
  Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? -1 : 1);

const besides = (
  action: Action,
  said: BeforeAfter,
  all: readonly Omit<Deed, 'others'>[],
): readonly Action[] =>
  'first' in said
    ? all
        .filter(({ action: { id }, day }) => id !== action.id && day >= said.first && day <= said.last)
        .map(other => other.action)
    : [];

/** The newest steps that concern a series, newest first, each with what came after it. */
export const deedsOf = ({
  actions,
  series,
  rows,
  past = [],
  metric,
  at,
  timeZone,
}: Done): readonly Deed[] => {
  const dayOf = dayTeller(timeZone);
  const ours = actions
    .filter(action => concerns(action, series))
    .toSorted(newestFirst)
    .slice(0, MOST);
  const all = ours.map(action => {
    const began = new Date(action.at);
    const around = { rows, past, metric, window: series.window, at: action.at, today: dayOf(at) };
    return { action, day: dayOf(began), said: beforeAfter({ ...around, ...startDays(began, dayOf) }) };
  });
  return all.map(deed => ({ ...deed, others: besides(deed.action, deed.said, all) }));
};

/** What was tried of a tip, and what the figures of a series say since. `at`: ISO instant. */
type Tried = { readonly tip: string; readonly at: string; readonly outcome: BeforeAfter['kind'] };

/** What was tried of the tips, as these steps say. */
const triedIn = (deeds: readonly Deed[]): readonly Tried[] =>
  deeds.flatMap(({ action: { tip, at }, said }) => (tip === null ? [] : [{ tip, at, outcome: said.kind }]));

/**
 * What was tried of the tips, for choosing the next ones (lib/advice). One of `tips`, those that are about the series'
 * metric, that was started beside another metric is the same step, and is judged by this series.
 */
export const triedFor = (done: Done, deeds: readonly Deed[], tips: ReadonlySet<string>): readonly Tried[] => {
  const { metric } = done.series;
  const elsewhere = done.actions
    .filter(action => action.metric !== metric && action.tip !== null && tips.has(action.tip))
    .map(action => ({ ...action, metric }));
  return triedIn([...deeds, ...deedsOf({ ...done, actions: elsewhere })]);
};
