import type { Reading } from '../reading';

/** A plain reading for tests: an order defect rate without references, seen at noon UTC of `day`. */
export const readingAt = (day: string, given: Partial<Reading> = {}): Reading => ({
  metric: 'order-defect-rate',
  scope: 'seller-fulfilled',
  window: 'P60D',
  value: 0.0012,
  counts: null,
  target: null,
  average: null,
  top: null,
  period: null,
  label: 'Order Defect Rate',
  source: 'page',
  account: 'a',
  page: '/performance/dashboard',
  firstSeen: `${day}T12:00:00.000Z`,
  lastSeen: `${day}T12:00:00.000Z`,
  ...given,
});
