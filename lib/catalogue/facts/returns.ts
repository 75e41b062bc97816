import { measured, shown, type Facts } from './facts';

/** The returns family, known from help text only. */
export const RETURNS = {
  'return-dissatisfaction-rate': measured('Return Dissatisfaction Rate', 'lower', 'A', {
    bound: 'under',
    value: 0.1,
    certainty: 'A',
    source: 'Amazon help, Return Dissatisfaction Rate: under 10 %, no penalty',
    advised: true,
  }),
  'negative-return-feedback-rate': shown('Negative Return Feedback Rate', 'lower', 'A'),
  'late-return-response-rate': shown('Late Response Rate (returns, 48 hours)', 'lower', 'A'),
  'invalid-rejection-rate': shown('Invalid Rejection Rate', 'lower', 'A'),
} satisfies Record<string, Facts>;
