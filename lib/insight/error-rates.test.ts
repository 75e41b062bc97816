import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../test/rewrite/random';
import { judgeTrends } from './trend';
import { badOf, countedRows, everSaid, meanRows, moves, normalFrom, type Course } from './simulated.fixture';

/** More runs, for the figures of docs/judgement.md: BENCHLINE_RUNS=2000 npx vitest run lib/insight/error-rates */
const RUNS = Number(process.env['BENCHLINE_RUNS'] ?? 60);
const DAYS = 28;
const YEAR = 365;

const daysFrom = <T>(length: number, make: (day: number) => T): readonly T[] =>
  Array.from({ length }, (_, day) => make(day));

const spread = (perWindow: number, length: number): readonly number[] =>
  daysFrom(length, day => Math.floor(((day + 1) * perWindow) / DAYS) - Math.floor((day * perWindow) / DAYS));

/** A share of runs, and how far it may be off by the number of them (three standard errors). */
const share = (length: number, happens: (run: number) => boolean): { share: number; leeway: number } => {
  const found = daysFrom(length, happens).filter(Boolean).length / length;
  return { share: found, leeway: 3 * Math.sqrt(0.0475 / length) };
};

const COURSE: Course = { window: 'P4W', every: 7, until: YEAR + DAYS };

describe('over a year in which nothing changes, at most 5 % of series ever say "worse" or "better"', () => {
  it.each([
    [1000, 0.01, 7],
    [1000, 0.01, 28],
    [80, 0.02, 7],
    [5000, 0.003, 7],
    [1000, 0.05, 7],
  ])('%d orders a window at a rate of %d, read every %d days', (orders, rate, every) => {
    const roll = randomFrom(orders + every);
    const { share: said, leeway } = share(RUNS, () => {
      const all = spread(orders, COURSE.until);
      const rows = countedRows(
        { ...COURSE, every },
        all,
        all.map(count => badOf(count, rate, roll)),
      );
      return everSaid(rows, 'rate').some(moves);
    });
    expect(said).toBeLessThanOrEqual(0.05 + leeway);
  });

  it.each([0, 0.7])('four-week means of log-normal times whose days resemble one another by %d', likeness => {
    const roll = randomFrom(9);
    const { share: said, leeway } = share(RUNS, () => {
      let mood = normalFrom(roll);
      const times = daysFrom(COURSE.until, () => {
        mood = likeness * mood + Math.sqrt(1 - likeness ** 2) * normalFrom(roll);
        return Math.exp(6 + 0.8 * mood);
      });
      return everSaid(meanRows(COURSE, times), 'duration').some(moves);
    });
    expect(said).toBeLessThanOrEqual(0.05 + leeway);
  });
});

/** As far back as a verdict looks, in weeks (lib/history/look-back.ts). */
const LOOK_BACK = 57;

describe('over a second year, in which every look has a year of windows before it', () => {
  it('at most 5 % of series without counts ever say "worse" or "better"', () => {
    const roll = randomFrom(11);
    const { share: said, leeway } = share(RUNS, () => {
      const times = daysFrom(2 * YEAR + 2 * DAYS, () => Math.exp(6 + 0.8 * normalFrom(roll)));
      const rows = meanRows({ ...COURSE, until: times.length }, times);
      return rows.some((row, at) => {
        if (at < LOOK_BACK) return false;
        const seen = rows.slice(at + 1 - LOOK_BACK, at + 1);
        const metric = { direction: 'lower', unit: 'duration' } as const;
        return judgeTrends([{ rows: seen, metric, window: row.window }]).some(moves);
      });
    });
    expect(said).toBeLessThanOrEqual(0.05 + leeway);
  });
});

const foundIn = (windows: number, every: number, runs = RUNS): number => {
  const roll = randomFrom(windows);
  const turn = windows * DAYS;
  const until = turn + 2 * DAYS;
  return share(Math.max(RUNS, runs), () => {
    const all = spread(1000, until);
    const bad = all.map((count, day) => badOf(count, day < turn ? 0.01 : 0.02, roll));
    const rows = countedRows({ window: 'P4W', every, until }, all, bad);
    return everSaid(rows, 'rate', 1 + Math.floor(turn / every) - DAYS / every + 1).some(
      ({ kind }) => kind === 'worsening',
    );
  }).share;
};

describe('a doubling of a 1 % rate at 1,000 orders a window', () => {
  it('is found within two windows four times in five, with a year before it', () => {
    expect(foundIn(13, 28, 2000)).toBeGreaterThanOrEqual(0.8);
  });

  it('is mostly found with less before it, or where a page is seen daily', () => {
    expect(foundIn(8, 28, 300)).toBeGreaterThanOrEqual(0.7);
    expect(foundIn(12, 7, 300)).toBeGreaterThanOrEqual(0.66);
  });
});
