import { array, assert, boolean, constantFrom, double, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptCase, KeptRead } from './kept-case';
import { takeInbox } from './take-inbox';
import { plainNames } from './testing/plain-names';
import { firstUnanswered, readOf, type TrueCase, type Visit } from './testing/true-inbox';
import { doubting, NO_CHOICE, NO_COUNTRY, type Zoning } from './zoning';

const HOUR = 3_600_000;

/** Marketplaces whose zone is guessed, with one in which Amazon truly may write: one that counts by itself, or another one. */
const TRUTHS = [
  ['CA', 'America/Toronto'],
  ['CA', 'America/Los_Angeles'],
  ['CA', 'America/Halifax'],
  ['MX', 'America/Mexico_City'],
  ['BR', 'America/Sao_Paulo'],
  ['AU', 'Australia/Sydney'],
  ['AU', 'Australia/Adelaide'],
  ['AU', 'Australia/Perth'],
  [NO_COUNTRY, 'Europe/Berlin'],
  [NO_COUNTRY, 'America/Los_Angeles'],
] as const;

const CHOICES = [
  'America/Toronto',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Australia/Sydney',
  'Australia/Perth',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'UTC',
];

/** Around changes of clocks in North America and Australia, and in an ordinary week. */
const STARTS = ['2026-03-06', '2026-10-30', '2026-04-02', '2026-10-02', '2026-07-03'];

/** `most`: minutes from one message to the next, at most. */
const worldOf = (most: number) =>
  record({
    start: constantFrom(...STARTS).map(day => Date.parse(`${day}T00:00:00Z`)),
    truth: constantFrom(...TRUTHS),
    lives: array(
      array(
        record({
          minutes: integer({ min: 1, max: most }),
          by: constantFrom('buyer' as const, 'seller' as const),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }).map(({ start, truth: [country, zone], lives }) => ({
    start,
    country,
    zone,
    cases: lives.map((gaps, id): TrueCase => {
      let at = start;
      return {
        id,
        country,
        zone,
        events: gaps.map(({ minutes, by }) => ({ at: (at += minutes * 60_000 + 1), by })),
      };
    }),
  }));

/** `most`: hours from one page to the next, at most. */
const visitsOf = (most: number) =>
  array(
    record({
      hours: double({ min: 0.02, max: most, noNaN: true }),
      style: constantFrom('day', 'minute', 'minute', 'left-and-minute', 'ago', 'none'),
      filter: constantFrom('response-needed' as const, 'all' as const),
      open: option(integer({ min: 0, max: 2 })),
      withThread: boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );

type Planned = Parameters<Parameters<ReturnType<typeof visitsOf>['map']>[0]>[0];

type State = { cases: Map<string, KeptCase>; reads: Map<string, KeptRead>; zoning: Zoning };

const countryOf = ({ country }: { readonly country: string | null }): string | null =>
  country === NO_COUNTRY ? null : country;

/** What a page shows; where `style` says so, Amazon's timer beside the date. */
const pageOf = (cases: readonly TrueCase[], visit: Visit, style: Planned[number]['style']) => {
  const read = readOf(cases, visit);
  const { list } = readOf(cases, { ...visit, style: 'left' });
  const account = { ...read.account, country: '' };
  const rows = (read.list?.rows ?? []).map((row, at) => ({
    ...row,
    country: countryOf(row),
    times: [...(style === 'left-and-minute' ? (list?.rows[at]?.times ?? []) : []), ...row.times],
  }));
  const talk = read.conversation;
  return {
    ...read,
    account,
    list: read.list && { ...read.list, rows },
    conversation: talk && { ...talk, country: countryOf(talk) },
  };
};

type World = { readonly start: number; readonly cases: readonly TrueCase[] };

const live = (
  { start, cases }: World,
  planned: Planned,
  choice: ReadonlyMap<string, string>,
  look: (state: State, at: number) => void = () => {},
): State => {
  const state: State = { cases: new Map(), reads: new Map(), zoning: { ...NO_CHOICE, trusted: choice } };
  let at = start;
  for (const { hours, style, ...visit } of planned) {
    at += Math.round(hours * HOUR);
    const known = { cases: [...state.cases.values()], reads: [...state.reads.values()] };
    const written = style === 'left-and-minute' ? 'minute' : style;
    const page = pageOf(cases, { ...visit, style: written, at, part: null, withCards: false }, style);
    const taken = takeInbox(
      { ...known, account: 'a', place: 'p', zoning: state.zoning },
      page,
      plainNames,
      new Date(at + 1000).toISOString(),
    );
    state.zoning = doubting(state.zoning, new Set(taken.against.keys()));
    for (const each of taken.changed) state.cases.set(each.key, each);
    if (taken.read) state.reads.set(taken.read.filter, taken.read);
    look(state, at + 1000);
  }
  return state;
};

const chosen = (country: string, zone: string): ReadonlyMap<string, string> => new Map([[country, zone]]);

const trueOf = (cases: readonly TrueCase[], { names }: KeptCase): TrueCase | undefined =>
  cases.find(({ id }) => names.some(name => name.includes(`"question ${id}"`)));

/** When the message truly came that a kept case says waits (ISO); null where none does. */
const truthOf = (cases: readonly TrueCase[], kept: KeptCase): string | null => {
  const one = trueOf(cases, kept);
  const truth =
    one && kept.running && kept.waited ? firstUnanswered(one, Date.parse(kept.waited.after)) : null;
  return typeof truth === 'number' ? new Date(truth).toISOString() : null;
};

const tooLate = (cases: readonly TrueCase[], { cases: kept }: State): readonly string[] =>
  [...kept.values()].flatMap(each => {
    const truth = truthOf(cases, each);
    return truth !== null && each.receivedAfter > truth ? [`${each.receivedAfter} for ${truth}`] : [];
  });

describe('a time zone that the seller chose', () => {
  it('makes no deadline late, and is never doubted, where it is the true one', () => {
    assert(
      property(worldOf(30 * 60), visitsOf(15), (lived, planned) => {
        const end = live(lived, planned, chosen(lived.country, lived.zone), state =>
          expect(tooLate(lived.cases, state)).toEqual([]),
        );
        expect([...end.zoning.doubted]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no deadline late that is not late without it, once a page contradicted it', () => {
    assert(
      property(worldOf(400), visitsOf(6), constantFrom(...CHOICES), (lived, planned, zone) => {
        const end = live(lived, planned, chosen(lived.country, zone));
        if (end.zoning.doubted.size === 0) return;
        const without = live(lived, planned, new Map());
        const late = tooLate(lived.cases, end);
        expect(late.filter(each => !tooLate(lived.cases, without).includes(each))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no deadline of a first page later than none chosen does, where that page contradicts it', () => {
    assert(
      property(worldOf(400), visitsOf(6), constantFrom(...CHOICES), (lived, planned, zone) => {
        const end = live(lived, planned.slice(0, 1), chosen(lived.country, zone));
        if (end.zoning.doubted.size === 0) return;
        const without = live(lived, planned.slice(0, 1), new Map());
        for (const [key, { receivedAfter }] of end.cases)
          expect(receivedAfter <= (without.cases.get(key)?.receivedAfter ?? '')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is contradicted by a message of the last hour where it is behind the true one by more', () => {
    const fresh = [
      { hours: 1, style: 'minute' as const, filter: 'all' as const, open: null, withThread: true },
    ];
    assert(
      property(constantFrom(...STARTS), constantFrom(...TRUTHS), (day, [country, zone]) => {
        const start = Date.parse(`${day}T00:00:00Z`);
        const lived = {
          start,
          cases: [{ id: 0, country, zone, events: [{ at: start + 40 * 60_000, by: 'buyer' as const }] }],
        };
        const end = live(lived, fresh, chosen(country, 'Pacific/Honolulu'));
        expect([...end.zoning.doubted]).toEqual([[country, 'Pacific/Honolulu']]);
        expect([...end.cases.values()].map(({ readIn }) => readIn)).toEqual([undefined]);
      }),
      { numRuns: 20 },
    );
  });
});
