import type { TipFacts } from './tip';

const RETURNS = ['return-dissatisfaction-rate'];

/** Return requests have their own clock: 48 hours. */
export const RETURN_TIPS = [
  {
    id: 'authorise-in-policy-returns',
    metrics: [
      ...RETURNS,
      'negative-return-feedback-rate',
      'invalid-rejection-rate',
      'late-return-response-rate',
    ],
    page: 'returns',
    shows: 'return-dissatisfaction-rate',
    source: 'Amazon seller help, Return Dissatisfaction Rate (201887610)',
    certainty: 'A',
  },
  {
    id: 'returns-within-48-hours',
    metrics: [...RETURNS, 'late-return-response-rate', 'negative-return-feedback-rate'],
    page: 'returns',
    shows: 'late-return-response-rate',
    source: 'Amazon seller help, Return Dissatisfaction Rate (201887610)',
    certainty: 'A',
  },
  {
    id: 'right-close-codes',
    metrics: [...RETURNS, 'invalid-rejection-rate'],
    page: 'returns',
    shows: 'invalid-rejection-rate',
    source: 'Amazon seller help, Return Dissatisfaction Rate (201887610)',
    certainty: 'A',
  },
] as const satisfies readonly TipFacts[];
