import { largestPart, noneOf } from '../part-clues';
import type { Rule } from '../rule';
import { theme } from '../clues';

const CLAIMS = ['a-to-z-claim-rate', 'chargeback-rate'] as const;
const FEEDBACK = 'negative-feedback-rate';

/** Fewer defects, by the part that is largest. Claims on orders that Amazon ships are Amazon's to settle. */
export const DEFECT_RULES = {
  'refund-before-claim': {
    orders: 'seller-fulfilled',
    clues: [largestPart(...CLAIMS)],
    unless: noneOf(...CLAIMS),
    alone: 'usual',
  },
  'answer-claims-in-time': {
    orders: 'seller-fulfilled',
    clues: [largestPart(...CLAIMS)],
    unless: noneOf(...CLAIMS),
    alone: 'support',
  },
  'appeal-within-30-days': {
    orders: 'seller-fulfilled',
    clues: [largestPart('a-to-z-claim-rate')],
    unless: noneOf('a-to-z-claim-rate'),
    alone: 'support',
  },
  'request-removal-of-feedback': {
    clues: [largestPart(FEEDBACK)],
    unless: noneOf(FEEDBACK),
    alone: 'support',
  },
  'signature-on-costly-parcels': {
    orders: 'seller-fulfilled',
    clues: [largestPart(...CLAIMS)],
    unless: noneOf(...CLAIMS),
    alone: 'support',
  },
  'accurate-listing': { clues: [largestPart(FEEDBACK), theme('product')], alone: 'usual' },
} as const satisfies Readonly<Record<string, Rule>>;
