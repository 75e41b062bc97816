import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterVisit,
  asideAt,
  ENOUGH,
  MOST_VISITS,
  tryAgain,
  visitOf,
  type AsideState,
  type Visit,
} from './set-aside';

const NOTHING: AsideState = { asides: [], visits: [] };
const ODR = 'order-defect-rate';
const PLACE = { pageId: 'account-health', version: 'abc' };

let made = 0;
const visit = (changes: Partial<Visit> = {}): Visit => ({
  visit: `v-${(made += 1)}`,
  ...PLACE,
  failed: [],
  read: [],
  ...changes,
});
const fails = (changes: Partial<Visit> = {}) => visit({ failed: [ODR], ...changes });
const reads = (changes: Partial<Visit> = {}) => visit({ read: [ODR], ...changes });
const times = (count: number, one: () => Visit) => Array.from({ length: count }, one);
const after = (visits: readonly Visit[], from = NOTHING) => visits.reduce(afterVisit, from);
const aside = (visits: readonly Visit[], from = NOTHING) => asideAt(after(visits, from), PLACE);

const failsElsewhere = () => visit({ failed: ['chargeback-rate'] });
/** A page that fails while it loads, and is read then. */
const loading = () => {
  const id = `step-${(made += 1)}`;
  return [fails({ visit: id, version: 'part' }), reads({ visit: id })];
};

describe('setting aside', () => {
  it('comes at the visit after five that failed in a row', () => {
    expect(aside(times(ENOUGH, fails))).toEqual([]);
    expect(aside(times(ENOUGH + 1, fails))).toEqual([ODR]);
  });

  it('stays, whatever is read later on that version', () => {
    expect(aside([...times(ENOUGH + 1, fails), reads(), visit()])).toEqual([ODR]);
  });

  it('begins to count anew after one success', () => {
    expect(aside([...times(ENOUGH, fails), reads(), ...times(ENOUGH, fails)])).toEqual([]);
  });

  it('passes over visits in which the metric neither failed nor was read', () => {
    expect(aside([...times(3, fails), failsElsewhere(), ...times(3, fails)])).toEqual([ODR]);
  });

  it('takes reads of one visit for one, the last of them', () => {
    const same = { visit: 'same' };
    expect(aside(times(20, () => fails(same)))).toEqual([]);
    expect(aside([...times(4, fails), fails(same), reads(same), fails()])).toEqual([]);
    expect(aside([...times(4, fails), reads(same), fails(same), fails()])).toEqual([ODR]);
  });

  it('takes a page that loads in steps for the version that it came to', () => {
    const state = after(times(9, visit).flatMap(loading));
    expect(state.asides).toEqual([]);
  });

  it('is of one version, one page and one metric', () => {
    const state = after(times(ENOUGH + 1, fails));
    expect(asideAt(state, { ...PLACE, version: 'new' })).toEqual([]);
    expect(asideAt(state, { ...PLACE, pageId: 'home' })).toEqual([]);
    expect(aside([...times(3, fails), ...times(3, () => fails({ version: 'new' }))])).toEqual([]);
  });

  it('ends when the seller wants to try again, and begins to count anew', () => {
    const again = tryAgain(after(times(ENOUGH + 1, fails)), PLACE.pageId, ODR);
    expect(asideAt(again, PLACE)).toEqual([]);
    expect(aside(times(ENOUGH, fails), again)).toEqual([]);
    expect(aside(times(ENOUGH + 1, fails), again)).toEqual([ODR]);
  });
});

describe('what is kept', () => {
  it('is nothing of pages without trouble', () => {
    expect(after(times(10, reads))).toBe(NOTHING);
  });

  it('has bounds, and nobody is set aside who was read among the last five visits', () => {
    const one = fc.record({
      version: fc.constantFrom('a', 'b', 'c'),
      failed: fc.subarray([ODR, 'chargeback-rate']),
    });
    const visits = fc
      .array(one, { maxLength: 120 })
      .map(all =>
        all.map(({ version, failed }) => visit({ version, failed, read: failed.includes(ODR) ? [] : [ODR] })),
      );
    fc.assert(
      fc.property(visits, given => {
        let state = NOTHING;
        for (const now of given) {
          const before = state;
          state = afterVisit(before, now);
          expect(state.visits.length).toBeLessThanOrEqual(MOST_VISITS);
          const fresh = asideAt(state, now).filter(metric => !asideAt(before, now).includes(metric));
          const past = given.slice(0, given.indexOf(now)).filter(({ version }) => version === now.version);
          const isDue = past.slice(-ENOUGH).every(({ failed }) => failed.includes(ODR));
          expect(isDue || !fresh.includes(ODR)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('visitOf', () => {
  const read = {
    ...PLACE,
    visit: 'one',
    path: '/performance/dashboard',
    language: 'en',
    account: { store: '', country: '', host: 'sellercentral.amazon.com', assumed: true },
    readings: [],
  };
  it('takes no value that is not there yet for a failure', () => {
    const misses = [
      { metric: ODR, label: '', reason: 'no-value' as const },
      { metric: 'chargeback-rate', label: '', reason: 'contradiction' as const },
    ];
    expect(visitOf({ ...read, misses })?.failed).toEqual(['chargeback-rate']);
  });
  it('is none where the page does not say its version', () => {
    const { version: _, ...older } = read;
    expect(visitOf({ ...older, misses: [] })).toBeNull();
  });
});
