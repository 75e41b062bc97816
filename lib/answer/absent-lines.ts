import { findMetric } from '../catalogue/metrics';
import { absentFrom, usualOn, type Usual } from '../catalogue/usual';
import type { PageRead } from '../reading';
import { metricName } from '../words/metric-name';
import type { Words } from '../words/words';

const SAY = { 'every-account': 'status.absent', 'some-accounts': 'status.absent-some' } as const;

const nameIn =
  (language: string) =>
  (id: string): readonly string[] => {
    const metric = findMetric(id);
    return metric ? [metricName(metric, language)] : [];
  };

/**
 * The metrics that the page usually gives and that it did not even name, in one line a group: "Not found on this
 * page: …". A page that gave nothing at all may be another one than we think, or not there yet: no line.
 */
export const absentLines = (
  { pageId, language, readings, misses }: PageRead,
  { say }: Words,
  aside: readonly string[] = [],
): readonly string[] => {
  const named = new Set([...[...readings, ...misses].map(({ metric }) => metric), ...aside]);
  if (named.size === 0) return [];
  const line = (group: Usual): readonly string[] => {
    const names = absentFrom(group, named).flatMap(nameIn(language));
    return names.length === 0 ? [] : [say(SAY[group.holders], { names: names.join(', ') })];
  };
  return usualOn(pageId).flatMap(line);
};
