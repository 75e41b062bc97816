import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from '../summary/testing/listed';
import { badgeOf, type Badge } from './badge';
import { LONG_AGO } from './case';
import type { StoreInbox } from './inbox-state';
import { HOUR, inbox, NOW, readerAt, waiting } from './testing/waiting';

const at = (hours: number, stores: readonly StoreInbox[], threshold = 6): Badge =>
  badgeOf({ kind: 'known', stores }, threshold, readerAt(hours));

describe('the badge', () => {
  it('is empty where nothing is near, and says what waits', () => {
    const badge = at(0, [inbox([waiting('a', 20)])]);
    expect(badge.text).toBe('');
    expect(badge.title).toBe('1 message waits, not yet under 6 h\nas of 12:00');
    expect(badge.next).toBe(NOW + 14 * HOUR);
  });

  it('counts what is near, overdue included, and says of which store and country', () => {
    const badge = at(0, [inbox([waiting('a', 5), waiting('b', 1), waiting('c', -2), waiting('d', 20)])]);
    expect(badge).toMatchObject({ text: '3', tone: 'red' });
    expect(badge.title).toBe('3 messages under 6 h, 1 overdue: Acme Home · Germany\nas of 12:00');
  });

  it('names each place with its number where there are several', () => {
    const other = inbox([waiting('x', 4, { country: null })], {
      account: account('other', { store: 'Other', country: 'Spain', name: 'Second' }),
    });
    const first = inbox([waiting('a', 5), waiting('b', 1, { country: 'FR' }), waiting('c', 5.5)]);
    expect(at(0, [first, other]).title).toContain(
      '4 messages under 6 h: Acme Home · France 1, Second · Spain 1, Acme Home · Germany 2',
    );
  });

  it('crosses as time passes, each time exactly when it said', () => {
    const stores = [inbox([waiting('a', 20, {}, 1)])];
    const badges: Badge[] = [at(0, stores)];
    for (let next = badges[0]?.next ?? null; next !== null; next = badges.at(-1)?.next ?? null)
      badges.push(at((next - NOW) / HOUR, stores));
    expect(badges.map(({ text, tone }) => `${text} ${tone}`)).toEqual([
      ' quiet',
      '1 amber', // 14 h: six are left
      '1? amber', // 18 h: what came just after the inbox was read may be near by now
      '1? red', // 20 h: the earliest possible end
      '1? red', // 21 h: the latest
    ]);
    expect(badges.at(-2)?.title).toContain('1 may be overdue');
    expect(badges.at(-1)?.title).toContain('1 overdue');
  });

  it('follows the threshold', () => {
    const stores = [inbox([waiting('a', 10)])];
    expect([1, 9, 10, 23].map(threshold => at(0, stores, threshold).text)).toEqual(['', '', '1', '1']);
  });

  it('counts what only a card counts, with a question mark', () => {
    expect(at(0, [inbox([], { extra: 2 })])).toMatchObject({ text: '2?', tone: 'quiet' });
    const both = at(0, [inbox([waiting('a', 2)], { extra: 2 })]);
    expect(both).toMatchObject({ text: '3?', tone: 'amber' });
    expect(both.title).toContain('2 more, times unknown: open the inbox');
  });

  it('counts what nobody knows the time of the same way, until it must be near whenever it came', () => {
    const untimed = waiting('a', 20, { receivedAfter: LONG_AGO });
    expect(at(0, [inbox([untimed])])).toMatchObject({
      text: '1?',
      tone: 'quiet',
      title: '1 message waits, time unknown: open the inbox\nas of 12:00',
      next: NOW + 14 * HOUR,
    });
    expect(at(14, [inbox([untimed])])).toMatchObject({ text: '1', tone: 'amber' });
    expect(at(20, [inbox([untimed])])).toMatchObject({ tone: 'red' });
  });

  it('is never a zero that may be false: an old figure says that it is old', () => {
    const seenYesterday = inbox([waiting('a', 40)], { read: NOW });
    const badge = at(18, [seenYesterday]);
    expect(badge).toMatchObject({ text: '?', tone: 'quiet' });
    expect(badge.title).toContain('This may be out of date: as of Sat 12:00. Open the inbox');
    expect(at(18, [inbox([])]).text).toBe('');
  });

  it('does not trust times that were read before the clock was set back', () => {
    expect(at(-3, [inbox([waiting('a', 20)])])).toMatchObject({ text: '?', tone: 'quiet' });
    expect(at(-0.05, [inbox([waiting('a', 20)])]).text).toBe('');
  });

  it('says unknown, not zero, where the history cannot be read, and nothing where Benchline is off', () => {
    expect(badgeOf({ kind: 'unknown' }, 6, readerAt())).toMatchObject({ text: '?', tone: 'quiet' });
    expect(badgeOf({ kind: 'off' }, 6, readerAt())).toMatchObject({ text: '', next: null });
  });

  it('keeps to what the button has room for', () => {
    const many = Array.from({ length: 250 }, (_, index) => waiting(`k${index}`, 3));
    expect(at(0, [inbox(many)]).text).toBe('99+');
  });

  it('does not change between now and the instant that it names', () => {
    const cases = fc.array(fc.tuple(fc.double({ min: -30, max: 24, noNaN: true }), fc.nat(24)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 23 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, threshold, part) => {
          const stores = [inbox(all.map(([left, unsure], index) => waiting(`k${index}`, left, {}, unsure)))];
          const { next, ...badge } = at(0, stores, threshold);
          const until = Math.min(next ?? Infinity, NOW + 11 * HOUR) - 1;
          const between = at(Math.floor((until - NOW) * part) / HOUR, stores, threshold);
          expect(between).toMatchObject({ text: badge.text, tone: badge.tone, title: badge.title });
        },
      ),
      { numRuns: 200 },
    );
  });
});
