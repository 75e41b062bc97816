import { LABEL_FILES } from '../catalogue/labels/index';
import type { Metric } from '../catalogue/metric';
import type { SeriesKey } from '../reading';
import type { Reader } from './reader';

/**
 * What Amazon calls the metric in the reader's language, where that is known, else its English name. Not the
 * label of a reading: two accounts whose pages speak different languages would name one metric twice.
 */
export const metricName = ({ id, name }: Metric, { words }: Reader): string => {
  const own = LABEL_FILES.find(({ language }) => language === words.language && language !== 'en');
  return own?.metrics[id]?.[0] ?? name;
};

/** "4 weeks", and for a metric that exists in several scopes "60 days · seller-fulfilled". */
export const seriesDetail = ({ scope, window }: SeriesKey, metric: Metric, { words }: Reader): string =>
  [words.windowName(window), ...(metric.scopes.length > 1 ? [words.scopeName(scope)] : [])].join(' · ');
