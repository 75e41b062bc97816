import type { MetricBook } from '../catalogue/metric-book';
import type { PageRead } from '../reading';
import { metricName } from '../words/metric-name';
import type { Words } from '../words/words';

/** What the page gave and is not drawn because the seller does not want it: no line where there is none of it. */
export const unwantedLines = ({
  read: { readings, language },
  unwanted,
  metrics,
  words: { say },
}: {
  readonly read: PageRead;
  readonly unwanted: readonly string[];
  readonly metrics: MetricBook;
  readonly words: Words;
}): readonly string[] => {
  const here = new Set(readings.filter(({ source }) => source !== 'report').map(({ metric }) => metric));
  const names = unwanted.flatMap(id => {
    const metric = here.has(id) && metrics.find(id);
    return metric ? [metricName(metric, language)] : [];
  });
  return names.length === 0 ? [] : [say('status.unwanted', { names: names.join(', ') })];
};
