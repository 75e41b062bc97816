import { describe, expect, it } from 'vitest';
import type { Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import type { Around } from './before-after';
import { saidOn } from './before-after.fixture';
import { dateOfDay, dayOfDate, daysOf } from './day';
import { randomFrom } from '../../test/rewrite/random';
import { badOf, countedRows, meanRows, normalFrom } from './simulated.fixture';

/** More runs, for the figures of docs/journal.md: BENCHLINE_RUNS=2000 npx vitest run lib/insight/before-after-rates */
const RUNS = Number(process.env['BENCHLINE_RUNS'] ?? 60);
const FIRST = dayOfDate('2025-01-06');
const BEFORE = 190;
const AFTER = 140;
const START = dateOfDay(FIRST + BEFORE - 1);
const LENGTH = BEFORE + AFTER;

const each = <T>(length: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length }, (_, at) => make(at));

const share = (runs: number, happens: (run: number) => boolean): number =>
  each(runs, happens).filter(Boolean).length / runs;

const leeway = (runs: number): number => 3 * Math.sqrt(0.0475 / runs);

/** Between the ends of two windows nothing changes (before-after.test.ts), and after eighteen weeks nothing at all. */
const ends = (window: Window): readonly string[] => {
  const days = daysOf(window) ?? 1;
  return each(Math.ceil(AFTER / days), at => dateOfDay(FIRST + BEFORE - 1 + (at + 1) * days));
};

type Series = (effect: number) => readonly Reading[];

const rate =
  (window: Window, orders: number, bad: number, roll: () => number): Series =>
  effect => {
    const perDay = orders / (daysOf(window) ?? 1);
    const all = each(LENGTH, day => Math.floor((day + 1) * perDay) - Math.floor(day * perDay));
    const wrong = all.map((count, day) => badOf(count, day < BEFORE ? bad : bad * effect, roll));
    return countedRows({ window, every: 1, until: LENGTH }, all, wrong);
  };

const times =
  (window: Window, likeness: number, roll: () => number): Series =>
  effect => {
    let mood = normalFrom(roll);
    const daily = each(LENGTH, day => {
      mood = likeness * mood + Math.sqrt(1 - likeness ** 2) * normalFrom(roll);
      return Math.exp(6 + 0.8 * mood) * (day < BEFORE ? 1 : effect);
    });
    return meanRows({ window, every: 1, until: LENGTH }, daily);
  };

const DURATION = { id: 'x', section: 'insights', direction: 'lower', unit: 'duration' } as const;

const everMoves = (rows: readonly Reading[], given: Partial<Around> & { readonly window: Window }): boolean =>
  saidOn(START, rows, ends(given.window), given).some(({ kind }) => kind === 'helped' || kind === 'worse');

const helpedBy = (rows: readonly Reading[], given: Partial<Around>, windows: number): boolean => {
  const day = FIRST + BEFORE + windows * (daysOf(given.window ?? 'P4W') ?? 1);
  return saidOn(START, rows, [dateOfDay(day)], given)[0]?.kind === 'helped';
};

describe('a step without effect is said to have helped or harmed once in twenty at most, over a year', () => {
  it.each<[Window, number, number]>([
    ['P4W', 1000, 0.01],
    ['P4W', 200, 0.02],
    ['P4W', 5000, 0.003],
    ['P30D', 1000, 0.04],
    ['P60D', 3000, 0.01],
    ['P7D', 300, 0.03],
  ])('%s of %d orders at %d', (window, orders, bad) => {
    const series = rate(window, orders, bad, randomFrom(orders));
    const said = share(RUNS, () => everMoves(series(1), { window }));
    if (RUNS > 500) console.info(window, orders, bad, said);
    expect(said).toBeLessThanOrEqual(0.05 + leeway(RUNS));
  });

  it.each<[Window, number]>([
    ['P4W', 0],
    ['P4W', 0.7],
    ['P7D', 0],
    ['P7D', 0.7],
    ['P30D', 0],
  ])('%s means of log-normal times, days alike by %d', (window, likeness) => {
    const series = times(window, likeness, randomFrom(3));
    const said = share(RUNS, () => everMoves(series(1), { window, metric: DURATION }));
    if (RUNS > 500) console.info('mean', window, likeness, said);
    expect(said).toBeLessThanOrEqual(0.05 + leeway(RUNS));
  });
});

describe('a halving of what goes wrong', () => {
  it.each<[Window, number, number, number, number]>([
    ['P4W', 1000, 0.02, 2, 0.65],
    ['P4W', 5000, 0.01, 1, 0.8],
    ['P60D', 3000, 0.01, 2, 0.7],
  ])(
    '%s of %d orders at %d is found in %d windows most of the time',
    (window, orders, bad, windows, least) => {
      const series = rate(window, orders, bad, randomFrom(5));
      const found = share(RUNS, () => helpedBy(series(0.5), { window }, windows));
      expect(found).toBeGreaterThanOrEqual(least);
    },
  );

  it('is found in four windows of times', () => {
    const series = times('P4W', 0, randomFrom(5));
    expect(share(RUNS, () => helpedBy(series(0.5), { window: 'P4W', metric: DURATION }, 4))).toBeGreaterThan(
      0.85,
    );
  });
});
