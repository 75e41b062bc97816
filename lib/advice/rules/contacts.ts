import { beside, theme } from '../clues';
import type { Rule } from '../rule';
import { allTracked, withoutTracking } from '../tracking-clues';

/** Fewer reasons to write (docs/metrics.md: about 40 % of buyers' questions are about delivery). */
export const CONTACT_RULES = {
  'tracking-on-every-parcel': {
    orders: 'seller-fulfilled',
    clues: [withoutTracking],
    unless: allTracked,
    alone: { 'contact-rate': 'usual', 'valid-tracking-rate': 'direct' },
  },
  'tell-of-delay-first': {
    orders: 'seller-fulfilled',
    clues: [theme('delivery'), beside('on-time-delivery-rate', 'late-shipment-rate')],
    alone: 'support',
  },
  'largest-theme-first': {
    clues: [theme('cancellation', 'account-or-order')],
    alone: 'support',
  },
  'listing-answers-questions': {
    clues: [theme('product')],
    alone: 'usual',
  },
  'condition-as-listed': {
    orders: 'seller-fulfilled',
    clues: [theme('return-or-refund')],
    alone: 'support',
  },
  'check-most-returned-offer': {
    clues: [theme('return-or-refund')],
    alone: { 'contact-rate': 'support', 'return-rate': 'direct', 'ncx-rate': 'usual' },
  },
} as const satisfies Readonly<Record<string, Rule>>;
