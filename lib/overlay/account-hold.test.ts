import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page, reading } from '../history/testing/sample';
import type { PageAccount, PageRead } from '../reading';
import { holdAccount, NOTHING_KNOWN } from './account-hold';

const named = (store: string): PageAccount => ({
  store,
  country: 'Germany',
  host: 'sellercentral.amazon.de',
  assumed: false,
});
const A = named('Acme');
const B = named('Fjord');
const NOBODY: PageAccount = { ...A, store: '', assumed: true };

/** A page with an order defect rate, and a late shipment rate where one is given. */
const shows = (account: PageAccount, rate: number | null, late?: number | null): PageRead =>
  page(
    [
      reading({ value: rate, counts: null }),
      ...(late === undefined ? [] : [reading({ metric: 'late-shipment-rate', value: late, counts: null })]),
    ],
    account,
  );

type Step = readonly [at: number, read: PageRead];

/** How long each read of a sequence is held, in ms. */
const waits = (...steps: readonly Step[]): number[] => {
  let memory = NOTHING_KNOWN;
  return steps.map(([at, read]) => {
    const held = holdAccount(memory, read, at);
    memory = held.memory;
    return held.wait;
  });
};

const row = (start: string, value: number) =>
  reading({ source: 'report', window: 'P1M', value, counts: null, period: { start, end: '2026-12-31' } });

const report = (account: PageAccount, more: number) =>
  page([row('2026-01-01', 0.1), row('2026-02-01', more)], account);

describe('holdAccount', () => {
  it('holds nothing back on a page that keeps its account', () => {
    expect(waits([0, shows(A, 0.1)], [500, shows(A, 0.1)], [900, shows(A, 0.1, 0.2)])).toEqual([0, 0, 0]);
  });

  it('header first: waits for other numbers, however long they take within the patience', () => {
    expect(
      waits([0, shows(A, 0.1)], [1000, shows(B, 0.1)], [9000, shows(B, 0.1)], [9500, shows(B, 0.2)]),
    ).toEqual([0, 20_000, 12_000, 0]);
  });

  it('numbers first: waits for the header', () => {
    expect(waits([0, shows(A, 0.1)], [1000, shows(A, 0.2)], [2500, shows(B, 0.2)])).toEqual([0, 3000, 0]);
  });

  it('both together: sure at once', () => {
    expect(waits([0, shows(A, 0.1, 0.3)], [1000, shows(B, 0.2, 0.4)])).toEqual([0, 0]);
  });

  it('identical numbers: sure after the patience, and not stuck', () => {
    const all = waits(
      [0, shows(A, null)],
      [1000, shows(B, null)],
      [21_000, shows(B, null)],
      [22_000, shows(B, null)],
    );
    expect(all).toEqual([0, 20_000, 0, 0]);
  });

  it('numbers that come card by card: waits for the last of them', () => {
    const all = waits(
      [0, shows(A, 0.1, 0.3)],
      [1000, shows(B, 0.1, 0.3)],
      [2000, shows(B, 0.2, 0.3)],
      [5000, shows(B, 0.2, 0.4)],
    );
    expect(all).toEqual([0, 20_000, 6000, 0]);
  });

  it('one number that both accounts share: sure once the others have been quiet', () => {
    expect(waits([0, shows(A, 0.1, null)], [1000, shows(B, 0.2, null)], [7000, shows(B, 0.2, null)])).toEqual(
      [0, 6000, 0],
    );
  });

  it('numbers that change under the same name: sure after a while', () => {
    expect(
      waits([0, shows(A, 0.1)], [1000, shows(A, 0.2)], [4000, shows(A, 0.2)], [5000, shows(A, 0.2)]),
    ).toEqual([0, 3000, 0, 0]);
  });

  it('numbers that change for ever: held nine seconds at most', () => {
    const ticks = Array.from({ length: 12 }, (_, at): Step => [at * 1000, shows(A, 0.1 + at / 1000)]);
    expect(waits(...ticks)[10]).toBe(0);
  });

  it('a switch there and back before the numbers came: they are the first account’s still', () => {
    expect(waits([0, shows(A, 0.1)], [1000, shows(B, 0.1)], [2000, shows(A, 0.1)])).toEqual([0, 20_000, 0]);
  });

  it('a header that is drawn anew: its numbers do not go to the host’s default account', () => {
    expect(waits([0, shows(A, 0.1)], [1000, shows(NOBODY, 0.2)], [1500, shows(B, 0.2)])).toEqual([
      0, 20_000, 0,
    ]);
    expect(waits([0, shows(NOBODY, 0.1)])).toEqual([0]);
  });

  it('rows of a report are told apart by their period', () => {
    expect(waits([0, report(A, 0.2)], [100, report(A, 0.2)], [200, report(B, 0.2)])).toEqual([0, 0, 20_000]);
  });

  it('in a page whose header and numbers follow each other within three seconds, never mixes them', () => {
    const switches = array(
      record({
        first: constantFrom('name', 'numbers'),
        lag: integer({ min: 0, max: 2900 }),
        to: constantFrom(A, B),
      }),
      { minLength: 1, maxLength: 6 },
    );
    assert(
      property(switches, all => {
        let memory = NOTHING_KNOWN;
        let at = 0;
        let [name, owner] = [A, A];
        const look = (): void => {
          const held = holdAccount(memory, shows(name, owner === A ? 0.1 : 0.2), at);
          memory = held.memory;
          expect(held.wait > 0 || name.store === owner.store).toBe(true);
        };
        look();
        for (const { first, lag, to } of all) {
          at += 30_000;
          if (first === 'name') name = to;
          else owner = to;
          look();
          at += lag;
          [name, owner] = [to, to];
          look();
        }
      }),
    );
  });
});
