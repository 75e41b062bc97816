import type { Span } from '../chart/span';
import { dateOfDay, dayOfDate } from '../insight/day';
import type { Choice } from './history-view';
import type { Ordered } from './order';

/** How many series stand in one chart at most. */
export const MOST_TOGETHER = 4;

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

type OfChoice = Pick<Choice, 'account' | 'series'>;

/** A series within its metric, for the address. */
export const companionId = ({ account, series: { key } }: OfChoice): string =>
  [account.id, key.scope, key.window].join('~');

/** Which series the address asks to show with the chosen one (`companionId`). */
export const companionsIn = (search: string): readonly string[] =>
  [...new Set(new URLSearchParams(search).getAll('with'))].slice(0, MOST_TOGETHER - 1);

/** The same address with these companions and no others. */
export const withCompanions = (search: string, companions: readonly string[]): string => {
  const query = new URLSearchParams(search);
  query.delete('with');
  for (const id of companions) query.append('with', id);
  return `?${query.toString()}`;
};

/** The days to which the address narrows the chart, or null. Anything may stand there. */
export const zoomIn = (search: string): Span | null => {
  const query = new URLSearchParams(search);
  const [from, to] = ['from', 'to'].map(name => {
    const date = query.get(name) ?? '';
    return ISO_DATE.test(date) ? dayOfDate(date) : Number.NaN;
  });
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
};

/** The same address narrowed to these days, or to none. */
export const withZoom = (search: string, zoom: Span | null): string => {
  const query = new URLSearchParams(search);
  query.delete('from');
  query.delete('to');
  if (zoom) {
    query.set('from', dateOfDay(zoom.from));
    query.set('to', dateOfDay(zoom.to));
  }
  return `?${query.toString()}`;
};

/** The series that can stand in one chart with the chosen one: the same metric of another account, scope or window, and as it is, read or reported. */
export const companionsOf = (all: readonly Ordered[], chosen: Choice): readonly Choice[] =>
  all
    .flatMap(({ account, entries }) =>
      entries.map((entry): Choice => Object.assign({ account, company: entries }, entry)),
    )
    .filter(
      ({ series, metric }) =>
        metric.id === chosen.metric.id && series.kind === chosen.series.kind && series !== chosen.series,
    );
