import type { Metric } from './metric';

type Own = Pick<Metric, 'id' | 'name' | 'unit' | 'direction' | 'range'>;

/** A figure of the seller's own, whoever defined it: without a target. */
export const imported = (metric: Own): Metric => ({
  ...metric,
  windows: ['P1M', 'P1W', 'P1D'],
  scopes: ['all'],
  section: 'own',
  fallbackTarget: null,
  benchmarks: [],
  certainty: 'C',
  origin: 'imported',
});

/**
 * The seller's own figures, which no Amazon page shows: they come by import only, in calendar buckets.
 * The net promoter score runs from −100 to 100; satisfaction is a share of satisfied answers.
 */
export const IMPORTED: readonly Metric[] = [
  imported({
    id: 'first-response-time',
    name: 'First response time',
    unit: 'duration',
    direction: 'lower',
    range: [0, 525_600],
  }),
  imported({ id: 'csat', name: 'Customer satisfaction', unit: 'rate', direction: 'higher', range: [0, 1] }),
  imported({
    id: 'nps',
    name: 'Net promoter score',
    unit: 'points',
    direction: 'higher',
    range: [-100, 100],
  }),
  imported({ id: 'return-rate', name: 'Return rate', unit: 'rate', direction: 'lower', range: [0, 1] }),
  imported({
    id: 'escalation-rate',
    name: 'Escalation rate',
    unit: 'rate',
    direction: 'lower',
    range: [0, 1],
  }),
];
