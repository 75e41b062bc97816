const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString();
const isoDay = (time: number): string => iso(time).slice(0, 10);

const US = {
  id: 'sample-us',
  store: 'Nordlicht Goods',
  country: 'United States',
  host: 'sellercentral.amazon.com',
};
const DE = {
  id: 'sample-de',
  store: 'Nordlicht Goods',
  country: 'Deutschland',
  host: 'sellercentral.amazon.de',
};

/** Days before today without a reading: a gap of a month. */
const isMissed = (ago: number): boolean => ago > 40 && ago < 70;

const bad = (ago: number): number => 9 + (ago % 7) + (ago > 200 ? 6 : 0);

const defects = (account: string, now: number, ago: number, extra: number) => {
  const time = now - ago * DAY;
  const part = bad(ago) + extra;
  const before = ago > 250;
  return {
    account,
    metric: 'order-defect-rate',
    scope: 'seller-fulfilled',
    window: 'P60D',
    value: Math.round((part / 2000) * 10_000) / 10_000,
    counts: { part, whole: 2000 },
    target: { bound: 'under', value: before ? 0.012 : 0.01 },
    average: null,
    top: null,
    period: null,
    label: before ? 'Order Defects' : 'Order Defect Rate',
    page: '/performance/dashboard',
    source: ago > 290 ? 'import' : 'page',
    firstSeen: iso(time),
    lastSeen: iso(time + 360_000),
  };
};

const month = (year: number, index: number) => ({
  ...defects('sample-us', Date.UTC(year, index + 1, 2), 0, 0),
  scope: 'seller-fulfilled',
  window: 'P1M',
  value: 0.004 + (index % 4) / 1000,
  counts: null,
  target: null,
  source: 'report',
  period: { start: isoDay(Date.UTC(year, index, 1)), end: isoDay(Date.UTC(year, index + 1, 0)) },
});

const days = (most: number): readonly number[] =>
  Array.from({ length: most }, (_, index) => most - index).filter(ago => !isMissed(ago));

/**
 * An export of 300 days of one rate in two accounts, with everything that a chart can tell: counts, a target that
 * changed, a new name, a month without a reading, values from a file, months of a report from before, and steps.
 */
export const longHistory = (now: number) => {
  const year = new Date(now).getUTCFullYear() - 1;
  return {
    format: 'benchline',
    version: 1,
    exportedAt: iso(now),
    accounts: [US, DE],
    readings: [
      ...days(300).map(ago => defects('sample-us', now, ago, 0)),
      ...days(120).map(ago => defects('sample-de', now, ago, -5)),
      ...Array.from({ length: 12 }, (_, index) => month(year, index)),
    ],
    cases: [],
    actions: [
      {
        id: '5a11ab1e-0009-4000-8000-000000000009',
        account: 'sample-us',
        metric: 'order-defect-rate',
        scope: 'seller-fulfilled',
        tip: null,
        title: 'Refund before a claim',
        note: '',
        at: iso(now - 100 * DAY),
        changedAt: iso(now - 100 * DAY),
      },
    ],
    settings: {},
  };
};
