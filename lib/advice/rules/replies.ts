import { lateAtWeekends, manyLate, notTheWeekends } from '../answer-clues';
import type { Rule } from '../rule';

/** Faster answers. The clock runs at weekends too, and stops with "No response needed" (docs/metrics.md, The 24-hour clock). */
export const REPLY_RULES = {
  'weekend-rota': { clues: [lateAtWeekends], unless: notTheWeekends, alone: 'usual' },
  'holding-reply-with-date': { clues: [manyLate], alone: 'direct' },
  'fulfilment-messages-first': { clues: [], alone: 'usual' },
  'right-person-notified': { clues: [], alone: 'usual' },
  'active-address': { clues: [], alone: 'support' },
  'no-response-needed': { clues: [], alone: 'support' },
  'templates-edited-by-hand': { clues: [], alone: 'support' },
} as const satisfies Readonly<Record<string, Rule>>;
