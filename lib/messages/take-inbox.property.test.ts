import {
  array,
  assert,
  boolean,
  constantFrom,
  double,
  integer,
  option,
  property,
  record,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnsweredRound, Between } from './case';
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

const gap = tuple(
  integer({ min: 0, max: 30 }),
  integer({ min: 1, max: 59 }),
  constantFrom('buyer' as const, 'seller' as const),
);

const world = record({
  start: constantFrom(...STARTS),
  cases: array(record({ zone: constantFrom(...ZONES), gaps: array(gap, { minLength: 1, maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 5,
  }),
}).map(({ start, cases }): { start: number; cases: readonly TrueCase[] } => ({
  start: Date.parse(`${start}T00:00:00Z`),
  cases: cases.map(({ zone: [country, zone], gaps }, id) => ({
    id,
    country,
    zone,
    events: eventsOf(gaps, Date.parse(`${start}T00:00:00Z`)),
  })),
}));

const visit = record({
  hours: double({ min: 0.02, max: 20, noNaN: true }),
  style: constantFrom('day', 'either-order', 'minute', 'ago', 'left', 'none'),
  filter: constantFrom('response-needed', 'response-needed', 'all'),
  part: option(tuple(integer({ min: 0, max: 3 }), integer({ min: 0, max: 5 })), { freq: 2 }),
  open: option(integer({ min: 0, max: 4 })),
  withThread: boolean(),
  withCards: boolean(),
  /** A tab that was left open: what it shows is told so many visits later. */
  late: integer({ min: 0, max: 2 }),
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

/** Tells a whole life of an inbox to the clock; `after` looks at what is kept after each page. */
const live = (
  { start, cases }: { start: number; cases: readonly TrueCase[] },
  visits: Parameters<typeof plan>[1],
  after: (state: State, now: number) => void,
): State => {
  const state: State = { cases: new Map(), reads: new Map() };
  let now = start;
  for (const planned of plan(start, visits)) {
    now = Math.max(now, planned.at + 1000);
    step(state, cases, planned, now);
    after(state, now);
  }
  return state;
};

const visits = array(visit, { minLength: 1, maxLength: 8 });

type Events = TrueCase['events'];
const within = (at: number, { after, before }: Between): boolean =>
  at >= Date.parse(after) && at <= Date.parse(before);

const receivedOf = ({ receivedAfter, receivedBefore }: KeptCase): Between => ({
  after: receivedAfter,
  before: receivedBefore,
});

/** What is wrong with the interval of a case that waits, against what truly happened; null where nothing is. */
const wrong = (cases: readonly TrueCase[], kept: KeptCase): string | null => {
  const one = trueOf(cases, kept);
  if (!one || !kept.running || kept.waited === null) return null;
  const truth = firstUnanswered(one, Date.parse(kept.waited.after));
  if (truth === null) return 'it did not wait';
  if (Date.parse(kept.receivedAfter) > truth)
    return `too late by ${Date.parse(kept.receivedAfter) - truth} ms`;
  // An answer that no page showed leaves the clock of the message before it running: early, never late.
  const came = one.events.some(({ at, by }) => by === 'buyer' && at <= truth && within(at, receivedOf(kept)));
  return came ? null : 'nothing came in the interval';
};

const isTrueRound = (events: Events, { received, answered }: AnsweredRound): boolean =>
  events.some(
    (event, index) =>
      event.by === 'buyer' &&
      within(event.at, received) &&
      events.slice(index).some(({ by, at }) => by === 'seller' && within(at, answered)),
  );

/**
 * The simulated list shows the date of the first message that waits, as what Amazon's shows is not known (docs/clock.md);
 * all else may happen: any zone, changes of clocks, parts of lists, tabs left open, rows without a date.
 */
describe('an inbox as it truly is, seen through its pages', () => {
  it('never has a deadline later than the true one, and the true arrival in its interval', () => {
    assert(
      property(world, visits, (lived, planned) => {
        const faults: (string | null)[] = [];
        live(lived, planned, ({ cases }) =>
          faults.push(...[...cases.values()].map(kept => wrong(lived.cases, kept))),
        );
        expect(faults.filter(fault => fault !== null)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never drops what a page showed waiting while it truly waits', () => {
    assert(
      property(world, visits, (lived, planned) => {
        const dropped: string[] = [];
        live(lived, planned, ({ cases }, now) => {
          for (const kept of cases.values()) {
            const one = trueOf(lived.cases, kept);
            if (!one || kept.waited === null || kept.running) continue;
            const from = firstUnanswered(one, Date.parse(kept.waited.after));
            if (from !== null && firstUnanswered(one, now) === from) dropped.push(kept.key);
          }
        });
        expect(dropped).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('measures answers within what truly happened', () => {
    assert(
      property(world, visits, (lived, planned) => {
        const { cases } = live(lived, planned, () => {});
        const untrue = [...cases.values()].flatMap(kept =>
          kept.rounds.filter(round => !isTrueRound(trueOf(lived.cases, kept)?.events ?? [], round)),
        );
        expect(untrue).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
