import type { Rule } from '../rule';

/** The account's standing. */
export const ACCOUNT_RULES = {
  'oldest-violation-first': { clues: [], alone: 'direct' },
  'read-notifications-daily': { clues: [], alone: 'support' },
} as const satisfies Readonly<Record<string, Rule>>;
