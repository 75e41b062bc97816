import type { Metric } from '../catalogue/metric';
import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import { bare } from '../own-metrics/bare';

/** The seller's own figures, which come by a file. Amazon's own are read from its pages, and from its own report. */
export const figureMetrics = ({ all }: MetricBook): readonly Metric[] =>
  all.filter(({ origin }) => origin === 'imported');

/** Other names under which helpdesks and survey tools save them. */
const ALSO: Readonly<Record<string, string>> = {
  csat: 'csat',
  csatscore: 'csat',
  satisfaction: 'csat',
  kundenzufriedenheit: 'csat',
  nps: 'nps',
  npsscore: 'nps',
  returns: 'return-rate',
  retourenquote: 'return-rate',
  escalations: 'escalation-rate',
  eskalationsquote: 'escalation-rate',
  frt: 'first-response-time',
  firstreplytime: 'first-response-time',
};

/** The metric that a name most likely means, or null. It is a proposal: the seller sees it and may choose another. */
export const likelyMetric = (name: string, metrics: MetricBook = CATALOGUE): string | null => {
  const wanted = bare(name);
  const found =
    wanted !== '' &&
    figureMetrics(metrics).find(({ id, name: own }) => [bare(id), bare(own)].includes(wanted));
  if (found) return found.id;
  return Object.hasOwn(ALSO, wanted) ? (ALSO[wanted] ?? null) : null;
};
