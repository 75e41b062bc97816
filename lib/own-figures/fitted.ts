import type { MetricBook } from '../catalogue/metric-book';
import { metricOfRole, type Mapping, type Role } from './mapping';
import { propose } from './propose';
import type { Sheet } from './sheet';

type Books = { readonly before: MetricBook; readonly now: MetricBook };

const rolesOf = (mapping: Mapping, likely: Mapping, isNew: Has, isKnown: Has): readonly Role[] => {
  const kept = mapping.roles.map(role => (isKnown(metricOfRole(role) ?? '') ? role : 'none'));
  return kept.map((role, column): Role => {
    const wanted = likely.roles[column] ?? 'none';
    return role === 'none' && isNew(metricOfRole(wanted) ?? '') && !kept.includes(wanted) ? wanted : role;
  });
};

type Has = (metric: string) => boolean;

const nameOf = (metric: string, likely: string, isNew: Has, isKnown: Has): string => {
  if (metric !== '' && isKnown(metric)) return metric;
  return isNew(likely) ? likely : '';
};

/**
 * A mapping as it holds for the metrics that are known now: what was removed is of no metric any more, and a column or name
 * that had none gets one that was not known `before`, where it most likely means that. What the seller left out stays out.
 */
export const fitted = (sheet: Sheet, mapping: Mapping, { before, now }: Books): Mapping => {
  const likely = propose(sheet, now);
  const isKnown: Has = metric => metric === '' || now.find(metric) !== undefined;
  const isNew: Has = metric => now.find(metric) !== undefined && before.find(metric) === undefined;
  const names = Object.entries(mapping.names).map(([name, metric]) => [
    name,
    nameOf(metric, likely.names[name] ?? '', isNew, isKnown),
  ]);
  return { ...mapping, roles: rolesOf(mapping, likely, isNew, isKnown), names: Object.fromEntries(names) };
};
