import type { Metric } from '../catalogue/metric';
import type { SeriesKey } from '../reading';
import type { Reader } from './reader';

/** "4 weeks", and for a metric that exists in several scopes "60 days · seller-fulfilled". */
export const seriesDetail = ({ scope, window }: SeriesKey, metric: Metric, { words }: Reader): string =>
  [words.windowName(window), ...(metric.scopes.length > 1 ? [words.scopeName(scope)] : [])].join(' · ');
