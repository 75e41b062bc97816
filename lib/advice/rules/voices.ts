import { listingsAtRisk } from '../clues';
import type { Rule } from '../rule';

/** What buyers say after the sale. */
export const VOICE_RULES = {
  'read-reason-codes': { clues: [listingsAtRisk], alone: 'direct' },
  'fix-listing-or-product': { clues: [listingsAtRisk], alone: 'usual' },
  'reply-publicly-politely': { clues: [], alone: 'support' },
} as const satisfies Readonly<Record<string, Rule>>;
