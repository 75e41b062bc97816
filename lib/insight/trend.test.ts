import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction, Target, Unit, Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import { dateOfDay, dayOfDate } from './day';
import { readingAt } from './reading.fixture';
import { independent } from './stretch';
import { judgeTrends, type Trend, type TrendAsked } from './trend';

type More = { direction?: Direction; window?: Window; past?: readonly Reading[]; unit?: Unit };

const asked = (rows: readonly Reading[], { direction = 'lower', window, past = [], unit }: More = {}) =>
  ({
    rows,
    past,
    metric: { direction, unit: unit ?? 'rate' },
    window: window ?? rows.at(-1)?.window ?? 'P60D',
  }) satisfies TrendAsked;

const judged = (rows: readonly Reading[], more?: More): Trend | undefined =>
  judgeTrends([asked(rows, more)])[0];

/** One reading a day, the last on 21 November. */
const daily = (values: readonly (number | null)[]) =>
  values.map((value, index) =>
    readingAt(dateOfDay(dayOfDate('2026-11-21') - (values.length - 1 - index)), { value, window: 'P4W' }),
  );

const counted = (day: string, part: number, whole: number, given: Partial<Reading> = {}) =>
  readingAt(day, { value: part / whole, counts: { part, whole }, ...given });

describe('a change with counts', () => {
  it('is worsening where chance does not explain it, since the window compared with ended', () => {
    const rows = [counted('2026-09-01', 5, 5000), counted('2026-11-21', 40, 5000)];
    expect(judged(rows)).toEqual({
      kind: 'worsening',
      since: '2026-09-01',
      until: '2026-11-21',
      basis: 'counts',
      now: { part: 40, whole: 5000 },
      before: { part: 5, whole: 5000 },
    });
    expect(judged(rows, { direction: 'higher' })).toMatchObject({ kind: 'improving' });
    expect(judged(rows.toReversed())).toEqual({ kind: 'too-little' });
  });

  it('is improving where it falls, or rises and more is better', () => {
    const rows = [counted('2026-09-01', 60, 5000), counted('2026-11-21', 5, 5000)];
    expect(judged(rows)).toMatchObject({ kind: 'improving' });
    expect(judged(rows, { direction: 'higher' })).toMatchObject({ kind: 'worsening' });
  });

  it('is unclear where a change that matters would have shown', () => {
    const rows = [counted('2026-09-01', 500, 10_000), counted('2026-11-21', 510, 10_000)];
    expect(judged(rows)).toMatchObject({ kind: 'none', on: { basis: 'counts', now: { part: 510 } } });
  });

  it('is not to be told from too few orders, and says about how many it takes', () => {
    const few = judged([counted('2026-09-01', 4, 80), counted('2026-11-21', 6, 80)]);
    expect(few).toMatchObject({ kind: 'too-few', orders: 80 });
    expect(few?.kind === 'too-few' && few.needed).toBeGreaterThan(400);
    expect(judged([counted('2026-09-01', 0, 80), counted('2026-11-21', 0, 80)])).toMatchObject({
      kind: 'too-few',
    });
  });

  it('needs fewer orders where the target is farther off than a doubling', () => {
    const rows = [counted('2026-09-01', 2, 2000), counted('2026-11-21', 3, 2000)];
    const needed = (target: Target | null) => {
      const [trend] = judgeTrends([{ ...asked(rows), target }]);
      return trend?.kind === 'too-few' ? trend.needed : 0;
    };
    expect(needed(null)).toBeGreaterThan(2000);
    expect(needed({ bound: 'under', value: 0.02 })).toBe(0);
  });

  it.each<[string, Reading, Reading]>([
    ['at nothing', counted('2026-09-01', 0, 500), counted('2026-11-21', 0, 500)],
    ['at all', counted('2026-09-01', 500, 500), counted('2026-11-21', 500, 500)],
  ])('is never seen %s in both', (_, before, now) => {
    expect(['none', 'too-few']).toContain(judged([before, now])?.kind);
  });

  it('has no verdict where neither way is better', () => {
    const rows = [counted('2026-09-01', 5, 5000), counted('2026-11-21', 40, 5000)];
    expect(judged(rows, { direction: 'neither' })).toEqual({ kind: 'none', on: null });
  });

  it.each([
    ['no orders', { part: 0, whole: 0 }],
    ['those of another rate', { part: 4000, whole: 5000 }],
    ['more than all', { part: 40, whole: 5 }],
  ])('does not go by counts of %s', (_, counts) => {
    const rows = [counted('2026-09-01', 5, 5000), readingAt('2026-11-21', { value: 0.008, counts })];
    expect(judged(rows)).toEqual({ kind: 'too-little' });
  });

  it('takes two windows together once there are four, and says since when', () => {
    const months = ['2026-08-01', '2026-08-29', '2026-09-26', '2026-10-24', '2026-11-21'];
    const parts = [10, 11, 9, 26, 25];
    const rows = months.map((day, at) => counted(day, parts[at] ?? 0, 1000, { window: 'P4W' }));
    expect(judged(rows)).toMatchObject({
      kind: 'worsening',
      since: '2026-09-26',
      now: { part: 51, whole: 2000 },
      before: { part: 30, whole: 3000 },
    });
  });

  it('goes by the counts of a page of these days though another page, read since, gives none', () => {
    const rows = [
      counted('2026-09-01', 5, 5000),
      counted('2026-11-20', 40, 5000),
      readingAt('2026-11-21', { value: 0.008 }),
    ];
    expect(judged(rows)).toMatchObject({ kind: 'worsening', basis: 'counts' });
    expect(judged([...rows.slice(0, 1), ...rows.slice(2)])).toEqual({ kind: 'too-little' });
  });

  it('says the same from one look to the next, whatever the days between show', () => {
    const before = counted('2026-09-01', 5, 5000);
    const look = counted('2026-11-21', 40, 5000);
    const after = [counted('2026-11-22', 5, 5000), counted('2026-11-23', 5, 5000)];
    expect(judged([before, look, ...after])).toEqual(judged([before, look]));
  });
});

const month = (at: number) => ({ start: `2026-0${at}-01`, end: `2026-0${at}-28` });

const bucket = (start: string, end: string, part: number, whole: number, window: Window = 'P1M') =>
  counted('2026-11-21', part, whole, { window, source: 'report', period: { start, end } });

describe('rows of a report', () => {
  const now = [counted('2026-11-21', 60, 4000)];
  const past = [
    bucket('2026-07-01', '2026-07-31', 20, 2000),
    bucket('2026-08-01', '2026-08-31', 20, 2000),
    bucket('2026-09-01', '2026-09-30', 20, 2000),
  ];

  it('stand for the windows before the first reading, but for days that a reading covers', () => {
    expect(judged(now)).toEqual({ kind: 'too-little' });
    expect(judged(now, { past })).toMatchObject({ kind: 'none', on: { before: { part: 40, whole: 4000 } } });
  });

  it('are counted once, months before weeks and days', () => {
    const weeks = [
      bucket('2026-08-03', '2026-08-09', 9, 400, 'P1W'),
      bucket('2026-06-08', '2026-06-14', 4, 400, 'P1W'),
      bucket('2026-05-03', '2026-05-03', 4, 400, 'P1D'),
    ];
    expect(judged(now, { past: [...weeks, ...past] })).toMatchObject({
      on: { now: { part: 80, whole: 6000 }, before: { part: 24, whole: 2400 } },
    });
  });

  it('do not make a window of their own days with the reading of them', () => {
    expect(judged(now, { past: [bucket('2026-11-01', '2026-11-21', 1, 900)] })).toEqual({
      kind: 'too-little',
    });
  });

  it('without counts stand beside windows as long as they are', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(at =>
      readingAt('2026-11-21', { value: at, window: 'P1M', source: 'report', period: month(at) }),
    );
    const current = [readingAt('2026-11-21', { value: 20, window: 'P4W' })];
    expect(judged(current, { past: rows, unit: 'duration' })).toMatchObject({ kind: 'worsening' });
    const long = [readingAt('2026-11-21', { value: 20, window: 'P60D' })];
    expect(judged(long, { past: rows, unit: 'duration' })).toEqual({ kind: 'too-little' });
  });
});

const windows = (values: readonly number[]) =>
  values.map((value, at) =>
    readingAt(dateOfDay(dayOfDate('2026-11-21') - 28 * (values.length - 1 - at)), { value, window: 'P4W' }),
  );

describe('a change without counts', () => {
  it.each<[string, number[], string]>([
    ['six that rise', [1, 2, 3, 4, 5, 6], 'worsening'],
    ['seven that fall', [70, 60, 50, 40, 30, 20, 10], 'improving'],
    ['six up and down', [1, 3, 2, 4, 3, 5], 'none'],
    ['ten of one value', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'none'],
    ['three that rise', [1, 2, 3], 'too-little'],
    ['one', [1], 'too-little'],
    ['none', [], 'too-little'],
  ])('of windows: %s', (_, values, kind) => {
    expect(judged(windows(values), { unit: 'duration' })).toMatchObject({ kind });
  });

  it('names the first window, how many they were and the slope a day', () => {
    expect(judged(windows([28, 56, 84, 112, 140, 168]), { unit: 'duration' })).toMatchObject({
      kind: 'worsening',
      since: '2026-07-04',
      until: '2026-11-21',
      basis: 'windows',
      windows: 6,
      slope: { slope: 1 },
    });
  });

  it('never alarms at readings of days that follow one another, however steep', () => {
    const values = Array.from({ length: 28 }, (_, day) => day / 100);
    expect(judged(daily(values))).toEqual({ kind: 'too-little' });
  });

  it('finds the windows in a daily history, and skips N/A instead of taking it for nothing', () => {
    const values = Array.from({ length: 260 }, (_, day) => (day % 3 === 1 ? null : day));
    expect(judged(daily(values), { unit: 'duration' })).toMatchObject({ kind: 'worsening' });
    expect(judged(daily([null, null]))).toEqual({ kind: 'too-little' });
  });

  it('has nothing to say of a lifetime’s figure, which shares all it has', () => {
    expect(judged(windows([1, 2, 3, 4, 5, 6, 7]), { window: 'lifetime' })).toEqual({ kind: 'too-little' });
  });
});

const course = (part: number) => asked([counted('2026-09-01', 20, 4000), counted('2026-11-21', part, 4000)]);

const alone = (part: number) => judgeTrends([course(part)])[0]?.kind;

describe('series that are judged together', () => {
  it('have to show more than one alone, and show it together', () => {
    expect([alone(45), alone(20)]).toEqual(['worsening', 'too-few']);
    const crowd = Array.from({ length: 20 }, () => course(20));
    expect(judgeTrends([course(45), ...crowd])[0]?.kind).not.toBe('worsening');
    const moving = Array.from({ length: 20 }, () => course(45));
    expect(
      new Set(
        judgeTrends([...moving, course(20)])
          .slice(0, 20)
          .map(({ kind }) => kind),
      ),
    ).toEqual(new Set(['worsening']));
  });

  it('are not held back by those of which nothing can be said', () => {
    const silent = Array.from({ length: 20 }, () =>
      asked([counted('2026-09-01', 0, 30), counted('2026-11-21', 1, 30)]),
    );
    expect(judgeTrends([course(45), ...silent])[0]?.kind).toBe('worsening');
  });
});

describe('whatever history holds', () => {
  const value = fc.option(fc.oneof(fc.constantFrom(0, 1, NaN), fc.double({ min: 0, max: 1, noNaN: true })));
  const counts = fc.option(
    fc.record({ part: fc.integer({ min: -1, max: 300 }), whole: fc.integer({ min: 0, max: 300 }) }),
  );
  const row = fc.record({ day: fc.integer({ min: 18_320, max: 22_000 }), value, counts }).map(each => {
    const rate = each.counts ? each.counts.part / each.counts.whole : each.value;
    return readingAt(dateOfDay(each.day), { value: rate, counts: each.counts });
  });
  const numbersIn = (found: unknown): readonly number[] => {
    if (typeof found === 'number') return [found];
    return typeof found === 'object' && found !== null ? Object.values(found).flatMap(numbersIn) : [];
  };

  it('the answer is one of the five, and no figure in it is not a number', () => {
    const window = fc.constantFrom<Window>('P60D', 'P4W', 'P7D', 'P1D', 'P365D', 'lifetime');
    const unit = fc.constantFrom<Unit>('rate', 'duration');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), window, unit, (rows, length, kind) => {
        const [trend] = judgeTrends([asked(rows, { window: length, unit: kind, past: rows.slice(0, 3) })]);
        expect(trend?.kind).toMatch(/^(worsening|improving|none|too-few|too-little)$/);
        expect(numbersIn(trend).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('independent', () => {
  it('begins with the current reading and shares no day, whatever the order of the rows', () => {
    const days = fc.array(fc.integer({ min: 20_000, max: 20_800 }), { maxLength: 60 });
    fc.assert(
      fc.property(days, list => {
        const windows = independent(
          list.map(day => readingAt(dateOfDay(day))),
          'P4W',
          9,
        );
        const ends = windows.map(({ end }) => end);
        expect(ends).toEqual(ends.toSorted((one, other) => other - one));
        windows.slice(1).forEach((window, index) => {
          expect(window.end).toBeLessThan(windows[index]?.start ?? -Infinity);
        });
        expect(ends[0]).toBe(list.at(-1));
      }),
    );
  });
});
