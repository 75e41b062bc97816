import type { Account } from '../../history/schema';
import type { ListedSeries } from '../../history/series';
import type { Reading } from '../../reading';

/** The instant at which the tests of the summary look at their history. */
export const NOW = new Date('2026-11-21T12:00:00Z');

export const account = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  store: 'Nordlicht Goods',
  country: 'United States',
  host: 'sellercentral.amazon.com',
  assumed: false,
  ...more,
});

/** A late-shipment rate of 1.1 % of this morning, kept under its target, unless said otherwise. */
export const reading = (more: Partial<Reading> = {}): Reading => ({
  account: 'a',
  metric: 'late-shipment-rate',
  scope: 'seller-fulfilled',
  window: 'P30D',
  value: 0.011,
  counts: null,
  target: { bound: 'under', value: 0.04 },
  average: null,
  top: null,
  period: null,
  label: 'Late Shipment Rate',
  source: 'page',
  page: '/performance/dashboard',
  firstSeen: '2026-11-21T08:00:00.000Z',
  lastSeen: '2026-11-21T08:06:00.000Z',
  ...more,
});

/** A series whose newest reading is the last of `rows`. */
export const listed = (...rows: readonly Reading[]): ListedSeries => {
  const latest = rows.at(-1) ?? reading();
  const { account: owner, metric, scope, window } = latest;
  return { account: owner, key: { metric, scope, window }, kind: 'seen', latest, rows };
};
