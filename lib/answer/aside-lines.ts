import { findMetric } from '../catalogue/metrics';
import type { PageRead } from '../reading';
import { ENOUGH } from '../set-aside/set-aside';
import type { AsideLine } from '../view';
import { metricName } from '../words/metric-name';
import type { Words } from '../words/words';

/** What Benchline has stopped trying to read on the page, each with a way back; not what a taught rule reads. */
export const asideLines = (
  { readings, language }: PageRead,
  aside: readonly string[],
  { say }: Words,
): readonly AsideLine[] =>
  aside.flatMap(id => {
    const metric = findMetric(id);
    if (!metric || readings.some(reading => reading.metric === id)) return [];
    const name = metricName(metric, language);
    const text = say('aside.line', { name, count: ENOUGH });
    return [{ metric: id, text, again: say('aside.again', { name }) }];
  });
