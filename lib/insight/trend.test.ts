import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from './day';
import { readingAt } from './reading.fixture';
import { independent } from './stretch';
import { judgeTrend } from './trend';

const LOWER = { direction: 'lower' } as const;
const HIGHER = { direction: 'higher' } as const;

/** One reading a day, the last on 21 November. */
const daily = (values: readonly (number | null)[]) =>
  values.map((value, index) =>
    readingAt(dateOfDay(dayOfDate('2026-11-21') - (values.length - 1 - index)), { value }),
  );

const counted = (day: string, part: number, whole: number) =>
  readingAt(day, { value: part / whole, counts: { part, whole } });

describe('judgeTrend with counts', () => {
  it('calls a rise that chance does not explain a worsening, since the window compared with ended', () => {
    const rows = [counted('2026-09-01', 5, 5000), counted('2026-11-21', 40, 5000)];
    expect(judgeTrend(rows, LOWER, 'P60D')).toEqual({
      kind: 'worsening',
      since: '2026-09-01',
      basis: 'counts',
    });
    expect(judgeTrend(rows, HIGHER, 'P60D')).toMatchObject({ kind: 'improving' });
  });

  it('calls a fall an improvement', () => {
    const rows = [counted('2026-09-01', 40, 5000), counted('2026-11-21', 5, 5000)];
    expect(judgeTrend(rows, LOWER, 'P60D')).toMatchObject({ kind: 'improving' });
  });

  it.each([
    ['a change that chance explains', counted('2026-09-01', 1, 80), counted('2026-11-21', 2, 80)],
    ['no change', counted('2026-09-01', 5, 500), counted('2026-11-21', 5, 500)],
    ['both at nothing', counted('2026-09-01', 0, 500), counted('2026-11-21', 0, 500)],
    ['both at all', counted('2026-09-01', 500, 500), counted('2026-11-21', 500, 500)],
  ])('sees nothing in %s', (_, before, now) => {
    expect(judgeTrend([before, now], LOWER, 'P60D')).toEqual({ kind: 'none' });
  });

  it('is no verdict where neither way is better', () => {
    const rows = [counted('2026-09-01', 5, 5000), counted('2026-11-21', 40, 5000)];
    expect(judgeTrend(rows, { direction: 'neither' }, 'P60D')).toEqual({ kind: 'none' });
  });

  it('does not compare counts of no orders', () => {
    const rows = [counted('2026-09-01', 5, 5000), readingAt('2026-11-21', { counts: { part: 0, whole: 0 } })];
    expect(judgeTrend(rows, LOWER, 'P60D')).toEqual({ kind: 'too-little' });
  });
});

const three = (values: readonly [number, number, number]) =>
  (['2026-09-26', '2026-10-24', '2026-11-21'] as const).map((day, index) =>
    readingAt(day, { value: values[index] ?? null, window: 'P4W' }),
  );

const stated = (start: string, end: string, value: number) =>
  readingAt('2026-11-21', { value, period: { start, end } });

describe('judgeTrend without counts', () => {
  it.each<[string, [number, number, number], string]>([
    ['rising by a fifth or more', [0.01, 0.011, 0.012], 'worsening'],
    ['falling by a fifth or more', [500, 450, 400], 'improving'],
    ['rising from nothing', [0, 0.001, 0.002], 'worsening'],
    ['rising by less than a fifth', [0.01, 0.0105, 0.0119], 'none'],
    ['up and down', [0.01, 0.03, 0.02], 'none'],
    ['standing still and then rising', [0.01, 0.01, 0.02], 'none'],
    ['constant', [0.01, 0.01, 0.01], 'none'],
  ])('%s', (_, values, kind) => {
    expect(judgeTrend(three(values), LOWER, 'P4W')).toMatchObject({ kind });
  });

  it('names the first of the three windows and says that it is by their order', () => {
    expect(judgeTrend(three([1, 2, 3]), LOWER, 'P4W')).toEqual({
      kind: 'worsening',
      since: '2026-09-26',
      basis: 'windows',
    });
  });

  it.each([
    ['nothing', []],
    ['one reading', [readingAt('2026-11-21')]],
    ['two windows', [readingAt('2026-09-01'), readingAt('2026-11-21', { value: 0.5 })]],
  ])('has too little in %s', (_, rows) => {
    expect(judgeTrend(rows, LOWER, 'P60D')).toEqual({ kind: 'too-little' });
  });

  it('never alarms at readings of days that follow one another, however steep', () => {
    const values = Array.from({ length: 28 }, (_, day) => day / 100);
    expect(judgeTrend(daily(values), LOWER, 'P4W')).toEqual({ kind: 'too-little' });
  });

  it('finds three windows in a daily history', () => {
    const values = Array.from({ length: 57 }, (_, day) => 0.01 + day / 1000);
    expect(judgeTrend(daily(values), LOWER, 'P4W')).toMatchObject({ kind: 'worsening', since: '2026-09-26' });
  });

  it('skips N/A instead of taking it for nothing', () => {
    const rows = [
      readingAt('2026-09-20', { value: 0.01 }),
      readingAt('2026-09-26', { value: null }),
      readingAt('2026-10-20', { value: 0.02 }),
      readingAt('2026-10-24', { value: null }),
      readingAt('2026-11-21', { value: 0.03 }),
    ];
    expect(judgeTrend(rows, LOWER, 'P4W')).toMatchObject({ kind: 'worsening', since: '2026-09-20' });
    expect(judgeTrend(daily([null, null]), LOWER, 'P4W')).toEqual({ kind: 'too-little' });
  });

  it('has nothing to say of a lifetime’s figure, which shares all it has', () => {
    expect(judgeTrend(three([1, 2, 3]), LOWER, 'lifetime')).toEqual({ kind: 'too-little' });
  });

  it('goes by the period that the page states', () => {
    const rows = [
      stated('2026-08-01', '2026-08-31', 1),
      stated('2026-09-01', '2026-09-30', 2),
      stated('2026-10-01', '2026-10-31', 3),
    ];
    expect(judgeTrend(rows, LOWER, 'P1M')).toMatchObject({ kind: 'worsening', since: '2026-08-31' });
    const overlapping = [...rows.slice(1), stated('2026-08-15', '2026-09-15', 1)];
    expect(judgeTrend(overlapping, LOWER, 'P1M')).toEqual({ kind: 'too-little' });
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
