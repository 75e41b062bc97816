import { beside } from '../clues';
import type { Rule } from '../rule';

/** Answers that settle the matter. */
export const SATISFACTION_RULES = {
  'answer-every-part': { clues: [], alone: 'direct' },
  'return-to-no-votes': { clues: [], alone: 'direct' },
  'acknowledge-apologise-ask': { clues: [], alone: 'usual' },
  'refund-limit-for-agents': { orders: 'seller-fulfilled', clues: [], alone: 'usual' },
  'no-automatic-replies': { clues: [], alone: 'support' },
  'meet-returns-policy': { clues: [beside('return-dissatisfaction-rate')], alone: 'usual' },
} as const satisfies Readonly<Record<string, Rule>>;
