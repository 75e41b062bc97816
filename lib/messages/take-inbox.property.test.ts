import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME_TO_ANSWER } from './deadline';
import type { KeptCase, KeptRead } from './kept-case';
import { takeInbox } from './take-inbox';
import { plainNames } from './testing/plain-names';
import { firstUnanswered, readOf, type TrueCase, type Visit } from './testing/true-inbox';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const ZONES: readonly (readonly [country: string, zone: string])[] = [
  ['US', 'America/Los_Angeles'],
  ['DE', 'Europe/Berlin'],
  ['GB', 'Europe/London'],
  ['AU', 'Australia/Sydney'],
  ['EG', 'Africa/Cairo'],
  ['IN', 'Asia/Kolkata'],
  ['BR', 'America/Sao_Paulo'],
];

/** Around the changes of clocks in Europe, North America, Australia and Egypt, and an ordinary week. */
const STARTS = [
  '2026-03-27',
  '2026-10-23',
  '2026-03-06',
  '2026-10-30',
  '2026-04-02',
  '2026-04-23',
  '2026-07-03',
];

const eventsOf = (
  gaps: readonly (readonly [hours: number, minutes: number, by: 'buyer' | 'seller'])[],
  start: number,
) => {
  let at = start;
  return gaps.map(([hours, minutes, by]) => ({ at: (at += hours * HOUR + minutes * MINUTE + 1), by }));
};

const gap = fc.tuple(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 1, max: 59 }),
  fc.constantFrom('buyer' as const, 'seller' as const),
);

const world = fc
  .record({
    start: fc.constantFrom(...STARTS),
    cases: fc.array(
      fc.record({ zone: fc.constantFrom(...ZONES), gaps: fc.array(gap, { minLength: 1, maxLength: 6 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  })
  .map(({ start, cases }): { start: number; cases: readonly TrueCase[] } => ({
    start: Date.parse(`${start}T00:00:00Z`),
    cases: cases.map(({ zone: [country, zone], gaps }, id) => ({
      id,
      country,
      zone,
      events: eventsOf(gaps, Date.parse(`${start}T00:00:00Z`)),
    })),
  }));

const visit = fc.record({
  hours: fc.double({ min: 0.02, max: 20, noNaN: true }),
  style: fc.constantFrom('day', 'either-order', 'minute', 'ago', 'left', 'none'),
  filter: fc.constantFrom('response-needed', 'response-needed', 'all'),
  part: fc.option(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5 })), { freq: 2 }),
  open: fc.option(fc.integer({ min: 0, max: 4 })),
  withThread: fc.boolean(),
  withCards: fc.boolean(),
  /** A tab that was left open: what it shows is told so many visits later. */
  late: fc.integer({ min: 0, max: 2 }),
});

type Planned = Visit & { readonly told: number };

const plan = (
  start: number,
  visits: readonly ({ hours: number; late: number } & Omit<Visit, 'at'>)[],
): readonly Planned[] => {
  let at = start;
  return visits
    .map(({ hours, late, ...rest }, index) => ({
      ...rest,
      at: (at += Math.round(hours * HOUR)),
      told: index + late * 1.5,
    }))
    .toSorted((one, other) => one.told - other.told);
};

type State = { cases: Map<string, KeptCase>; reads: Map<string, KeptRead> };

const PLACE = 'acme@de';

const step = (state: State, cases: readonly TrueCase[], visited: Planned, now: number) => {
  const known = {
    account: 'acme',
    place: PLACE,
    cases: [...state.cases.values()],
    reads: [...state.reads.values()],
  };
  const taken = takeInbox(known, readOf(cases, visited), plainNames, new Date(now).toISOString());
  for (const each of taken.changed) state.cases.set(each.key, each);
  if (taken.read) state.reads.set(taken.read.filter, taken.read);
  return taken;
};

/** Which true case a kept one is. */
const trueOf = (cases: readonly TrueCase[], kept: KeptCase): TrueCase | undefined =>
  cases.find(({ id }) =>
    kept.names.some(name => name.includes(`"thread-${id}"`) || name.includes(`"question ${id}"`)),
  );

/**
 * A second message may come before any page showed the first one waiting; the simulated list shows the first one's date, as what
 * Amazon's shows is not known (docs/messages.md).
 */
describe('an inbox as it truly is, seen through its pages', () => {
  it('never shows a deadline later than the true one, and knows when messages came', () => {
    fc.assert(
      fc.property(world, fc.array(visit, { minLength: 1, maxLength: 8 }), ({ start, cases }, visits) => {
        const state: State = { cases: new Map(), reads: new Map() };
        let now = start;
        for (const planned of plan(start, visits)) {
          now = Math.max(now, planned.at + 1000);
          step(state, cases, planned, now);
          for (const kept of state.cases.values()) {
            const one = trueOf(cases, kept);
            if (!one || !kept.running || kept.waited === null) continue;
            const shownAt = Date.parse(kept.waited.before);
            const truth = firstUnanswered(one, shownAt - 1000) ?? firstUnanswered(one, shownAt);
            if (truth === null) continue;
            expect(Date.parse(kept.receivedAfter) + TIME_TO_ANSWER).toBeLessThanOrEqual(
              truth + TIME_TO_ANSWER,
            );
            expect(Date.parse(kept.receivedBefore)).toBeGreaterThanOrEqual(truth);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never drops a case that waits from the queue once a page showed it, until a page shows otherwise', () => {
    fc.assert(
      fc.property(world, fc.array(visit, { minLength: 2, maxLength: 8 }), ({ start, cases }, visits) => {
        const state: State = { cases: new Map(), reads: new Map() };
        const shown = new Map<string, number>();
        let now = start;
        for (const planned of plan(start, visits)) {
          now = Math.max(now, planned.at + 1000);
          step(state, cases, planned, now);
          for (const kept of state.cases.values())
            if (kept.waited) shown.set(kept.key, Date.parse(kept.waited.after));
          for (const [key, at] of shown) {
            const kept = state.cases.get(key);
            const one = kept && trueOf(cases, kept);
            const from = one && firstUnanswered(one, at);
            const still = one && from !== null && firstUnanswered(one, now) === from;
            if (still) expect(kept.running).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('measures answers within what truly happened', () => {
    fc.assert(
      fc.property(world, fc.array(visit, { minLength: 2, maxLength: 8 }), ({ start, cases }, visits) => {
        const state: State = { cases: new Map(), reads: new Map() };
        let now = start;
        for (const planned of plan(start, visits))
          step(state, cases, planned, (now = Math.max(now, planned.at + 1000)));
        for (const kept of state.cases.values()) {
          const one = trueOf(cases, kept);
          for (const round of kept.rounds) {
            const fits = one?.events.some(
              ({ at, by }, index) =>
                by === 'buyer' &&
                at >= Date.parse(round.received.after) &&
                at <= Date.parse(round.received.before) &&
                one.events
                  .slice(index)
                  .some(
                    answer =>
                      answer.by === 'seller' &&
                      answer.at >= Date.parse(round.answered.after) &&
                      answer.at <= Date.parse(round.answered.before),
                  ),
            );
            expect(fits).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
