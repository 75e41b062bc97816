import { beside } from '../clues';
import type { Rule } from '../rule';

/** On the day, with a number that works, from stock that is there: all of it the seller's own shipping. */
export const SHIPPING_RULES = {
  'confirm-on-the-day': {
    orders: 'seller-fulfilled',
    clues: [],
    alone: {
      'late-shipment-rate': 'direct',
      'valid-tracking-rate': 'usual',
      'on-time-delivery-rate': 'support',
    },
  },
  'realistic-handling-time': {
    orders: 'seller-fulfilled',
    clues: [beside('late-shipment-rate')],
    alone: {
      'late-shipment-rate': 'usual',
      'on-time-delivery-rate': 'usual',
      'contact-rate': 'support',
    },
  },
  'automated-handling-time': {
    orders: 'seller-fulfilled',
    clues: [],
    insteadOf: 'realistic-handling-time',
    alone: 'support',
  },
  'integrated-carriers': { orders: 'seller-fulfilled', clues: [], alone: 'usual' },
  'buffer-stock': { orders: 'seller-fulfilled', clues: [], alone: 'direct' },
  'sync-stock': { orders: 'seller-fulfilled', clues: [], alone: 'direct' },
  'honest-transit-time': {
    orders: 'seller-fulfilled',
    clues: [],
    alone: { 'on-time-delivery-rate': 'direct', 'late-shipment-rate': 'support' },
  },
} as const satisfies Readonly<Record<string, Rule>>;
