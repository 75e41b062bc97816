import type { Messages } from '../messages';

/** What the overlay says, in English: the model for the other languages. Calm, short, no jargon, no blame. */
export const en = {
  point: 'pp',
  points: { one: '{count} point', other: '{count} points' },

  'scope.seller-fulfilled': 'seller-fulfilled',
  'scope.amazon-fulfilled': 'fulfilled by Amazon',
  'scope.all': 'all orders',
  'window.D': { one: '{count} day', other: '{count} days' },
  'window.W': { one: '{count} week', other: '{count} weeks' },
  'window.M': { one: '{count} month', other: '{count} months' },
  'window.Y': { one: '{count} year', other: '{count} years' },
  'window.lifetime': 'lifetime',
} as const satisfies Messages;
