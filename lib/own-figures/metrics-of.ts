import type { Metric } from '../catalogue/metric';
import { METRICS } from '../catalogue/metrics';

/** Letters and digits only, in lower case, so that "First-Response Time" and "first response time" are one. */
export const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The seller's own figures, which come by a file. Amazon's own are read from its pages, and from its own report. */
export const figureMetrics = (): readonly Metric[] => METRICS.filter(({ origin }) => origin === 'imported');

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
export const likelyMetric = (name: string): string | null => {
  const wanted = bare(name);
  const found = figureMetrics().find(({ id, name: own }) => [bare(id), bare(own)].includes(wanted));
  return found?.id ?? (Object.hasOwn(ALSO, wanted) ? (ALSO[wanted] ?? null) : null);
};
