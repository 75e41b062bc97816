import type { Direction } from '../catalogue/metric';
import type { Trend } from '../insight/trend';
import { dateText, type Subject } from './subject';

type Moving = Extract<Trend, { readonly since: string }>;

/** Does the figure itself go up or down? */
const wayOf = ({ kind }: Moving, direction: Direction): 'up' | 'down' =>
  (kind === 'improving') === (direction === 'higher') ? 'up' : 'down';

/** Only counts can rule chance out: a verdict with them, without them just the way that the figure goes. */
const keyOf = (trend: Moving, direction: Direction) =>
  trend.basis === 'counts' ? trend.kind : wayOf(trend, direction);

/** A trend in the chip: "worsening" or "rising"; null where there is none. */
export const trendWord = ({ words, metric }: Subject, trend: Trend): string | null =>
  'basis' in trend ? words.say(`trend.${keyOf(trend, metric.direction)}`) : null;

/** A trend in the panel: "Worsening since 3 Sep, beyond chance" or "Rising over three windows, since 3 Sep". */
export const trendSentence = (subject: Subject, trend: Trend): string | null => {
  if (!('basis' in trend)) return null;
  const { words, metric } = subject;
  return words.say(`since.${keyOf(trend, metric.direction)}`, { date: dateText(subject, trend.since) });
};
