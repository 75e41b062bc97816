import type { Metric } from '../catalogue/metric';
import { OWN_SERIES } from '../messages/own-weeks';
import type { SeriesKey } from '../reading';
import { metricName } from '../words/metric-name';
import type { Reader } from './reader';

/**
 * What Amazon calls the metric in the reader's language. Not the label of a reading: two accounts whose
 * pages speak different languages would name one metric twice.
 */
export const seriesName = (metric: Metric, { words }: Reader): string => metricName(metric, words.language);

/** "4 weeks", and for a metric that exists in several scopes "60 days · seller-fulfilled". */
export const seriesDetail = ({ scope, window }: SeriesKey, metric: Metric, { words }: Reader): string =>
  [words.windowName(window), ...(metric.scopes.length > 1 ? [words.scopeName(scope)] : [])].join(' · ');

const REPORTS = {
  P1M: 'report-P1M',
  P1W: 'report-P1W',
  P1D: 'report-P1D',
  P4W: 'report-P4W',
} as const;

/** "monthly, from Amazon’s report · all orders": whose orders is a setting of the report, so it is always said. The seller's own answer times are of no report. */
export const reportDetail = ({ metric, scope, window }: SeriesKey, { words, say }: Reader): string => {
  if (metric === OWN_SERIES.metric) return say('report-own');
  const known = REPORTS[window as keyof typeof REPORTS];
  return [known ? say(known) : words.windowName(window), words.scopeName(scope)].join(' · ');
};
