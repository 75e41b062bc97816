import type { Metric } from '../catalogue/metric';
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
