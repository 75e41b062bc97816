import { array, assert, constantFrom, integer, nat, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundOf, DIRECTIONS_AND_UNITS, saidOn } from './before-after.fixture';
import { beforeAfter, startDays, type Around } from './before-after';
import { dateOfDay, dayOfDate } from './day';
import { readingAt } from './reading.fixture';
import type { Reading } from '../reading';

const counted = (day: string, part: number, whole: number, given: Partial<Reading> = {}): Reading =>
  readingAt(day, { window: 'P4W', value: part / whole, counts: { part, whole }, ...given });
const valued = (day: string, value: number, given: Partial<Reading> = {}): Reading =>
  readingAt(day, { window: 'P4W', value, ...given });

const STEP = '2026-11-21';
/** `windows` windows of four weeks before the step, the newest read the day before it, and as many after it. */
const before = (windows: number) =>
  Array.from({ length: windows }, (_, at) => dateOfDay(dayOfDate('2026-11-20') - 28 * (windows - 1 - at)));
const after = (windows: number) =>
  Array.from({ length: windows }, (_, at) => dateOfDay(dayOfDate('2026-12-19') + 28 * at));

const rows = (bad: number, now: number, windows: number, whole = 1000): readonly Reading[] => [
  ...before(6).map(day => counted(day, bad, whole)),
  ...after(windows).map(day => counted(day, now, whole)),
];
const DURATION = { id: 'x', section: 'insights', direction: 'lower', unit: 'duration' } as const;

const askedWith = (given: Partial<Around>) =>
  beforeAfter(aroundOf(STEP, rows(20, 0, 0), '2026-12-30', given));

describe('before a window is clear', () => {
  it('says when the four-week window is: a step of 21 November on 19 December', () => {
    const said = beforeAfter(aroundOf(STEP, rows(20, 0, 0), '2026-12-18'));
    expect(said).toEqual({ kind: 'too-early', clear: dayOfDate('2026-12-19') });
  });

  it('does not take a window that shares a day with the step', () => {
    const shares = [...rows(20, 0, 0), counted('2026-12-18', 0, 1000)];
    expect(beforeAfter(aroundOf(STEP, shares, '2026-12-18')).kind).toBe('too-early');
    expect(beforeAfter(aroundOf(STEP, shares, '2026-12-24')).kind).toBe('unread');
  });

  it('waits as long as Amazon’s figure lags, or as the stated window lies back', () => {
    const shipping = {
      id: 'late-shipment-rate',
      section: 'shipping',
      direction: 'lower',
      unit: 'rate',
    } as const;
    const said = beforeAfter(aroundOf(STEP, rows(20, 0, 1), '2026-12-20', { metric: shipping }));
    expect(said).toEqual({ kind: 'too-early', clear: dayOfDate('2026-12-22') });
    const stated = { period: { start: '2026-10-14', end: '2026-11-10' } };
    const late = [...rows(20, 0, 0).slice(0, 5), counted('2026-11-20', 20, 1000, stated)];
    const told = beforeAfter(aroundOf(STEP, late, '2026-12-20'));
    expect(told).toEqual({ kind: 'too-early', clear: dayOfDate('2026-12-29') });
  });

  it('counts what a page showed before the step on the same day as before it, and what it showed after as neither', () => {
    const at = (time: string) => [counted(STEP, 20, 1000, { firstSeen: `${STEP}T${time}:00.000Z` })];
    expect(beforeAfter(aroundOf(STEP, at('11:59'), '2026-12-01')).kind).toBe('too-early');
    expect(beforeAfter(aroundOf(STEP, at('12:01'), '2026-12-01'))).toEqual({
      kind: 'never',
      why: 'nothing-before',
    });
  });

  it('never judges what has no window, no better direction or unknown days', () => {
    expect(askedWith({ window: 'lifetime' })).toEqual({ kind: 'never', why: 'no-window' });
    expect(askedWith({ metric: { ...DURATION, direction: 'neither' } })).toEqual({
      kind: 'never',
      why: 'no-direction',
    });
    const defects = {
      id: 'order-defect-rate',
      section: 'account-health',
      direction: 'lower',
      unit: 'rate',
    } as const;
    expect(askedWith({ metric: defects })).toEqual({ kind: 'never', why: 'no-window' });
  });
});

describe('with order counts', () => {
  it('says that it helped, by Newcombe’s difference: 120 of 6,000, then 5 of 1,000', () => {
    const said = beforeAfter(aroundOf(STEP, rows(20, 5, 1), '2026-12-19'));
    expect(said).toMatchObject({
      kind: 'helped',
      before: 0.02,
      after: 0.005,
      on: { before: { part: 120, whole: 6000 }, after: { part: 5, whole: 1000 } },
      first: dayOfDate('2026-11-20') - 6 * 28 + 1,
      last: dayOfDate('2026-12-19'),
      next: dayOfDate('2026-12-19') + 28,
      was: 'none',
    });
    // z = 2.289 for 0.0221 ÷ 2: Wilson gives 1.626 % to 2.457 % before and 0.187 % to 1.329 % after.
    expect(said).toHaveProperty('low', expect.closeTo(-0.02054, 5));
    expect(said).toHaveProperty('high', expect.closeTo(-0.00591, 5));
  });

  it('says that it got worse, and that a higher share can be the better one', () => {
    expect(beforeAfter(aroundOf(STEP, rows(20, 50, 1), '2026-12-19')).kind).toBe('worse');
    const metric = { ...DURATION, unit: 'rate', direction: 'higher' } as const;
    expect(beforeAfter(aroundOf(STEP, rows(950, 990, 1), '2026-12-19', { metric })).kind).toBe('helped');
  });

  it('says how many orders it would take where a halving could hide', () => {
    const said = beforeAfter(aroundOf(STEP, rows(2, 1, 1, 80), '2026-12-19'));
    expect(said).toMatchObject({ kind: 'too-few-orders', orders: 80, next: dayOfDate('2027-01-16') });
    expect(said).toHaveProperty('needed', expect.closeTo(1100, -3));
  });

  it('says that nothing clear followed where a halving would have shown, and nothing of none', () => {
    expect(beforeAfter(aroundOf(STEP, rows(200, 190, 1, 5000), '2026-12-19')).kind).toBe('no-clear-effect');
    expect(beforeAfter(aroundOf(STEP, rows(0, 0, 1), '2026-12-19')).kind).toBe('no-clear-effect');
  });

  it('pools one, two and four windows and then stands for good', () => {
    const said = saidOn(STEP, rows(20, 12, 13), after(13));
    const orders = said.map(each => ('on' in each && each.on.basis === 'counts' ? each.on.after.whole : 0));
    expect(orders.slice(0, 5)).toEqual([0, 2000, 2000, 4000, 4000]);
    expect(said[0]?.kind).toBe('too-few-orders');
    expect(new Set(said.slice(3).map(each => JSON.stringify(each))).size).toBe(1);
    expect(said.at(-1)).toHaveProperty('next', null);
  });

  it('says the same however often the page is opened between two windows', () => {
    const daily = Array.from({ length: 60 }, (_, at) => dateOfDay(dayOfDate('2026-11-22') + at));
    const all = [...rows(20, 0, 0), ...daily.map((day, at) => counted(day, 5 + (at % 30), 1000))];
    const said = saidOn(STEP, all, daily).map(each => JSON.stringify(each));
    expect(new Set(said.slice(27, 55)).size).toBe(1);
    expect(new Set(said).size).toBe(3);
  });

  it('fills the time before with a report’s months', () => {
    const month = (start: string, end: string) =>
      counted(end, 20, 1000, {
        window: 'P1M',
        source: 'report',
        period: { start, end },
        firstSeen: '2026-11-20T10:00:00.000Z',
      });
    const past = [
      month('2026-09-01', '2026-09-30'),
      month('2026-10-01', '2026-10-31'),
      month('2026-11-01', '2026-11-30'),
    ];
    const said = beforeAfter(aroundOf(STEP, [counted('2026-12-19', 5, 1000)], '2026-12-19', { past }));
    expect(said).toMatchObject({ kind: 'helped', on: { before: { part: 40, whole: 2000 } } });
  });
});

const hours = (values: readonly number[], now: readonly number[]): readonly Reading[] => [
  ...before(values.length).map((day, at) => valued(day, (values[at] ?? 0) * 60)),
  ...after(now.length).map((day, at) => valued(day, (now[at] ?? 0) * 60)),
];
const asked = (values: readonly number[], now: readonly number[]) =>
  beforeAfter(
    aroundOf(STEP, hours(values, now), after(Math.max(1, now.length)).at(-1) ?? '', { metric: DURATION }),
  );

describe('without counts', () => {
  it('judges by the spread of the windows', () => {
    expect(asked([20, 22, 21, 19, 20, 21], [10])).toMatchObject({
      kind: 'helped',
      before: expect.closeTo(20.5 * 60, 6),
      after: 600,
      on: { basis: 'windows', before: 6, after: 1 },
    });
    expect(asked([20, 22, 21, 19, 20, 21], [30]).kind).toBe('worse');
    expect(asked([20, 22, 21, 19, 20, 21], [20]).kind).toBe('no-clear-effect');
  });

  it('says when there will be enough windows, and that they never will be', () => {
    expect(asked([20], [10])).toEqual({ kind: 'too-few-windows', next: dayOfDate('2026-12-19') + 28 });
    expect(asked([5, 60, 2, 30], [10, 40, 3, 9])).toEqual({ kind: 'too-few-windows', next: null });
  });

  it('names a way that it was going before', () => {
    const falling = Array.from({ length: 14 }, (_, at) => 40 - 0.8 * at);
    expect(asked(falling, [12])).toMatchObject({ was: 'improving' });
  });
});

describe('startDays', () => {
  it('takes in both the seller’s day and that of UTC', () => {
    const evening = new Date('2026-11-22T02:00:00.000Z');
    expect(startDays(evening, () => dayOfDate('2026-11-21'))).toEqual({
      begun: dayOfDate('2026-11-21'),
      until: dayOfDate('2026-11-22'),
    });
  });
});

describe('whatever the series', () => {
  const numbers = (said: object): readonly number[] =>
    Object.values(said).flatMap(value => {
      if (typeof value === 'object' && value !== null) return numbers(value);
      return typeof value === 'number' ? [value] : [];
    });

  it('gives an answer without NaN, never throws, and never says "helped" of a figure that is not better', () => {
    const count = record({ part: nat(50), whole: nat(50) });
    const row = record({
      day: integer({ min: -900, max: 900 }),
      value: option(constantFrom(0, 1, 0.5, 1e9, 0.001, 24), { nil: null }),
      counts: option(count, { nil: null }),
      period: option(record({ from: integer({ min: -60, max: 0 }), to: integer({ min: -60, max: 0 }) }), {
        nil: null,
      }),
    });
    const window = constantFrom('P7D', 'P4W', 'P60D', 'P1Y', 'lifetime');
    assert(
      property(
        array(row, { maxLength: 40 }),
        window,
        constantFrom(...DIRECTIONS_AND_UNITS),
        nat(900),
        (given, of, what, later) => {
          const step = dayOfDate('2024-02-29');
          const made = given.map(({ day, value, counts, period }) =>
            readingAt(dateOfDay(step + day), {
              window: of,
              value,
              counts,
              period: period && {
                start: dateOfDay(step + day + period.from),
                end: dateOfDay(step + day + period.to),
              },
            }),
          );
          const said = beforeAfter(
            aroundOf('2024-02-29', made, dateOfDay(step + later), {
              window: of,
              metric: { ...DURATION, ...what },
              past: made,
            }),
          );
          for (const number of numbers(said)) expect(number).not.toBeNaN();
          const isFalse = said.kind === 'helped' && said.after < said.before !== (what.direction === 'lower');
          expect(isFalse).toBe(false);
        },
      ),
    );
  });
});
