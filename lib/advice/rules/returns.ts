import { largestPart } from '../part-clues';
import type { Rule } from '../rule';

/** Return requests, by the part that is largest. */
export const RETURN_RULES = {
  'authorise-in-policy-returns': {
    clues: [largestPart('negative-return-feedback-rate', 'invalid-rejection-rate')],
    alone: 'direct',
  },
  'returns-within-48-hours': { clues: [largestPart('late-return-response-rate')], alone: 'direct' },
  'right-close-codes': { clues: [largestPart('invalid-rejection-rate')], alone: 'support' },
} as const satisfies Readonly<Record<string, Rule>>;
