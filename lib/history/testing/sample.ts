import { IDBFactory } from 'fake-indexeddb';
import type { PageAccount, PageRead, PageReading, SeriesKey } from '../../reading';
import { openDatabase } from '../open';
import { MIGRATIONS } from '../migrations';
import { DATABASE, type Db } from '../schema';

/** A database of its own for a test, on the fake's own disk. */
export const freshDb = async (): Promise<Db> => {
  globalThis.indexedDB = new IDBFactory();
  return reopen();
};

/** Another connection to the same disk. */
export const reopen = async (): Promise<Db> => {
  const opened = await openDatabase(DATABASE, MIGRATIONS, () => {});
  if (opened.kind === 'off') throw new Error(opened.reason);
  return opened.db;
};

export const ACME: PageAccount = {
  store: 'Acme Home',
  country: 'United States',
  host: 'sellercentral.amazon.com',
  assumed: false,
};

export const ODR: SeriesKey = { metric: 'order-defect-rate', scope: 'seller-fulfilled', window: 'P60D' };

export const reading = (changes: Partial<PageReading> = {}): PageReading => ({
  ...ODR,
  value: 0.0012,
  counts: { part: 5, whole: 4027 },
  target: { bound: 'under', value: 0.01 },
  average: null,
  top: null,
  period: { start: '2026-05-16', end: '2026-07-14' },
  label: 'Order Defect Rate',
  source: 'page',
  ...changes,
});

export const page = (readings: readonly PageReading[], account: PageAccount = ACME): PageRead => ({
  pageId: 'account-health',
  path: '/performance/dashboard',
  language: 'en-US',
  account,
  readings,
  misses: [],
});

/** An instant at this machine's local time. */
export const local = (day: number, hour = 12, minute = 0): Date => new Date(2026, 6, day, hour, minute);
