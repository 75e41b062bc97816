import { describe, expect, it } from 'vitest';
import { bookOf } from '../own-metrics/book-of';
import type { OwnMetric } from '../own-metrics/own-metric';
import { rule } from '../taught/testing/rule';
import { readerOf } from './reader';
import { ruleEntries } from './rule-entries';

const ID = 'own-0123456789abcdef';
const METRIC: OwnMetric = {
  id: ID,
  name: 'Ticket quality',
  unit: 'points',
  better: 'higher',
  target: null,
  changedAt: '2026-07-01T10:00:00.000Z',
};

const reader = readerOf('en', new Date('2026-09-10T12:00:00.000Z'), 'UTC');
const seen = (lastMatched: string | null, lastMissed: string | null = null) =>
  ruleEntries([rule()], { one: { lastMatched, lastMissed } }, reader)[0]?.seen;

describe('ruleEntries', () => {
  it('says what and where, and gives the page’s address', () => {
    const [entry] = ruleEntries([rule({ name: 'Mine' })], {}, reader);
    expect(entry).toEqual({
      id: 'one',
      name: 'Mine',
      what: 'Order Defect Rate · seller-fulfilled · 60 days',
      where: 'sellercentral.amazon.com/performance/dashboard · Turkish',
      named: 'On the page: “Kusurlu siparişler”',
      seen: 'Not seen since it was taught: Jul 1',
      isLost: false,
      replaces: false,
      href: 'https://sellercentral.amazon.com/performance/dashboard',
    });
  });

  it('says when it last matched, or since when it does not', () => {
    expect(seen('2026-09-08T10:00:00.000Z')).toBe('Last matched: Sep 8');
    expect(seen('2026-09-01T10:00:00.000Z', '2026-09-08T10:00:00.000Z')).toBe('Has not matched since Sep 8');
  });

  it('begins with those that do not match any more, then the newest', () => {
    const rules = [
      rule({ id: 'old' }),
      rule({ id: 'new', taughtAt: '2026-08-01T10:00:00.000Z' }),
      rule({ id: 'lost', taughtAt: '2026-06-01T10:00:00.000Z' }),
    ];
    const marks = { lost: { lastMatched: null, lastMissed: '2026-09-08T10:00:00.000Z' } };
    expect(ruleEntries(rules, marks, reader).map(({ id }) => id)).toEqual(['lost', 'new', 'old']);
  });

  it('says of one of a metric of the seller’s own what it is, and that it rests where that is not in use', () => {
    const own = rule({ id: 'own', metric: ID, scope: 'all', window: 'P1D' });
    const marks = { own: { lastMatched: '2026-09-08T10:00:00.000Z', lastMissed: null } };
    const known = readerOf('en', reader.at, 'UTC', bookOf([METRIC]));
    expect(ruleEntries([own], marks, known)).toMatchObject([
      { what: 'Ticket quality · all orders · 1 day', seen: 'Last matched: Sep 8', isLost: false },
    ]);
    const [entry] = ruleEntries([rule(), own], marks, reader);
    expect(entry).toMatchObject({ id: 'own', isLost: true });
    expect(entry?.seen).toMatch(/^Nothing is read by it/);
    expect(entry?.what).not.toContain(ID);
  });

  it('links to no other site', () => {
    expect(ruleEntries([rule({ host: 'sellercentral.amazon.xy' })], {}, reader)[0]?.href).toBeNull();
  });
});
