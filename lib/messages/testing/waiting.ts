import { account } from '../../summary/testing/listed';
import type { Case } from '../case';
import { TIME_TO_ANSWER } from '../deadline';
import type { StoreInbox } from '../inbox-state';
import { watchReader, type WatchReader } from '../watch-reader';

export const HOUR = 3_600_000;

/** Saturday noon. */
export const NOW = Date.parse('2026-11-21T12:00:00Z');

/** How it is read at so many hours after NOW, in English, in UTC unless said otherwise. */
export const readerAt = (hours = 0, timeZone = 'UTC'): WatchReader =>
  watchReader('en-GB', new Date(NOW + hours * HOUR), timeZone);

const iso = (at: number): string => new Date(at).toISOString();

/** A case whose 24 hours end so many hours after NOW at the earliest, and `unsure` hours after that at the latest. */
export const waiting = (key: string, left: number, more: Partial<Case> = {}, unsure = 0): Case => {
  const received = NOW + left * HOUR - TIME_TO_ANSWER;
  return {
    account: 'acme',
    key,
    country: 'DE',
    theme: 'delivery',
    state: 'waiting',
    running: true,
    receivedAfter: iso(received),
    receivedBefore: iso(received + unsure * HOUR),
    answered: null,
    rounds: [],
    firstSeen: iso(NOW),
    lastSeen: iso(NOW),
    ...more,
  };
};

/** The inbox of Acme Home, read at NOW. */
export const inbox = (cases: readonly Case[], more: Partial<StoreInbox> = {}): StoreInbox => ({
  account: account('acme', { store: 'Acme Home', country: '', host: 'sellercentral.amazon.de' }),
  waiting: cases,
  extra: 0,
  read: NOW,
  ...more,
});
