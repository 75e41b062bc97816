import { ACME, reading } from './sample';

/** A reading of the account `a` of a file. */
export const fileReading = (changes: object = {}) => ({
  ...reading(),
  account: 'a',
  page: '/performance/dashboard',
  firstSeen: '2026-07-14T10:00:00.000Z',
  lastSeen: '2026-07-14T11:00:00.000Z',
  ...changes,
});

/** A file of "Export JSON" with one account, `a`, which is Acme Home. */
export const exportFile = (readings: readonly object[] = [fileReading()], changes: object = {}) => ({
  format: 'benchline',
  version: 1,
  exportedAt: '2026-11-21T10:00:00.000Z',
  accounts: [{ id: 'a', store: ACME.store, country: ACME.country, host: ACME.host }],
  readings,
  cases: [],
  actions: [],
  settings: {},
  ...changes,
});
