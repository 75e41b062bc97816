import type { Case } from '../case';

/** A waiting case for a test. */
export const aCase = (changes: Partial<Case> = {}): Case => ({
  account: 'store',
  key: 'key',
  country: 'US',
  theme: 'general',
  state: 'waiting',
  running: true,
  receivedAfter: '2026-07-14T10:00:00.000Z',
  receivedBefore: '2026-07-14T10:01:00.000Z',
  answered: null,
  rounds: [],
  firstSeen: '2026-07-14T11:00:00.000Z',
  lastSeen: '2026-07-14T11:00:00.000Z',
  ...changes,
});
