import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading';
import { dateOfDay, dayOfDate } from './day';
import { forecastOf, type Forecast } from './forecast';
import { readingAt } from './reading.fixture';
import type { Trend } from './trend';

const TODAY = dayOfDate('2026-11-21');
const UNDER_1 = { bound: 'under', value: 0.01 } as const;
const A_DAY = { bound: 'under', value: 1440 } as const;

const since = (windows: number, days: number): string => dateOfDay(TODAY - (windows - 1) * days);

/** Verdicts as lib/insight/trend.ts gives them, without counts and with. */
const real = (kind: 'worsening' | 'improving', windows: number, days: number): Trend => ({
  kind,
  since: since(windows, days),
  until: dateOfDay(TODAY),
  basis: 'windows',
  windows,
  slope: { slope: 0, low: 0, high: 0 },
});

const NO_ORDERS = { part: 0, whole: 0 };

const ofCounts = (kind: 'worsening' | 'improving', rows: readonly Reading[]): Trend => ({
  kind,
  since: since(rows.length, 60),
  until: dateOfDay(TODAY),
  basis: 'counts',
  now: rows.at(-1)?.counts ?? NO_ORDERS,
  before: rows[0]?.counts ?? NO_ORDERS,
});

const counted = (...parts: readonly number[]): readonly Reading[] =>
  parts.map((part, at) =>
    readingAt(dateOfDay(TODAY - (parts.length - 1 - at) * 60), {
      value: part / 5000,
      counts: { part, whole: 5000 },
    }),
  );

const timed = (values: readonly number[]): readonly Reading[] =>
  values.map((value, at) =>
    readingAt(dateOfDay(TODAY - (values.length - 1 - at) * 28), { window: 'P4W', value }),
  );

const odr = (rows: readonly Reading[], kind: 'worsening' | 'improving' = 'worsening', target = UNDER_1) =>
  forecastOf({ rows, window: 'P60D', target, trend: ofCounts(kind, rows) }, TODAY);

describe('forecastOf', () => {
  it('says when a rate that gets worse passes its target', () => {
    // 0.4 % to 0.8 % in sixty days: the last 0.2 points take thirty more.
    expect(odr(counted(20, 40))).toMatchObject({ kind: 'lost', day: TODAY + 30 });
  });

  it('says when one that gets better keeps it again', () => {
    const found = odr(counted(100, 60), 'improving');
    expect(found).toMatchObject({ kind: 'kept', day: TODAY + 15 });
    expect(found?.low).toBeLessThan(TODAY + 15);
    expect(found?.low).toBeGreaterThan(TODAY);
  });

  it('leaves the latest day open where the trend may be far less steep', () => {
    expect(odr(counted(20, 40))?.high).toBeNull();
    expect(odr(counted(5, 45))?.high).toBeGreaterThan(TODAY + 8);
  });

  it('goes by the windows’ own values where there are no counts', () => {
    const found = forecastOf(
      { rows: timed([900, 1000, 1100, 1200]), window: 'P4W', target: A_DAY, trend: real('worsening', 4, 28) },
      TODAY,
    );
    // 100 minutes in four weeks: 240 take 68 days.
    expect(found).toEqual({ kind: 'lost', day: TODAY + 68, low: TODAY + 67, high: null });
  });

  it.each<[string, Forecast | null]>([
    ['the trend leads away from the target', odr(counted(40, 20), 'improving')],
    ['the target is missed and it gets worse', odr(counted(60, 80))],
    ['it would take longer than the trend has lasted', odr(counted(10, 15))],
    ['there is one window only', odr(counted(40))],
    ['the values contradict the verdict', odr(counted(40, 40))],
    ['there are no readings', odr([])],
  ])('says nothing when %s', (_, found) => {
    expect(found).toBeNull();
  });

  it.each(['none', 'too-little'] as const)('says nothing when the verdict is “%s”', kind => {
    const trend: Trend = kind === 'none' ? { kind, on: null } : { kind };
    expect(forecastOf({ rows: counted(20, 40), window: 'P60D', target: UNDER_1, trend }, TODAY)).toBeNull();
  });

  it('says nothing of a day that is over', () => {
    const asked = {
      rows: counted(20, 40),
      window: 'P60D',
      target: UNDER_1,
      trend: ofCounts('worsening', counted(20, 40)),
    } as const;
    expect(forecastOf(asked, TODAY + 31)).toBeNull();
    expect(forecastOf(asked, TODAY + 29)?.low).toBeGreaterThanOrEqual(TODAY + 29);
  });

  it('has days in their order, whatever the readings', () => {
    const value = fc.oneof(fc.double({ min: 0, max: 0.05, noNaN: true }), fc.constant(null));
    const row = fc.record({ at: fc.nat(900), value, part: fc.nat(50) });
    const kinds = fc.constantFrom('worsening', 'improving');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), kinds, fc.nat(900), (rows, kind, back) => {
        const readings = rows.map(each =>
          readingAt(dateOfDay(TODAY - each.at), { ...each, counts: { part: each.part, whole: 1000 } }),
        );
        const trend = { ...ofCounts(kind, readings), since: dateOfDay(TODAY - back) };
        const found = forecastOf({ rows: readings, window: 'P60D', target: UNDER_1, trend }, TODAY);
        const days = found ? [TODAY, found.low, found.day, found.high ?? Infinity] : [];
        expect(days).toEqual(days.toSorted((one, other) => one - other));
        expect(days.some(Number.isNaN)).toBe(false);
      }),
    );
  });
});

/** Mulberry32: the same chance in every run. */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

describe('the interval of a forecast', () => {
  const random = chance(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

  it.each([5, 8, 13])('holds the true day in nine of ten of %d windows that go up steadily', windows => {
    let held = 0;
    let all = 0;
    for (let run = 0; run < 400; run += 1) {
      const [now, step] = [1100 + random() * 200, 40 + random() * 60];
      const values = Array.from(
        { length: windows },
        (_, at) => (now - step * (windows - 1 - at)) * Math.exp(0.07 * normal()),
      );
      const trend = real('worsening', windows, 28);
      const found = forecastOf({ rows: timed(values), window: 'P4W', target: A_DAY, trend }, TODAY);
      if (found === null) continue;
      const truth = TODAY + ((1440 - now) / step) * 28;
      all += 1;
      if (truth >= found.low - 1 && truth <= (found.high ?? Infinity) + 1) held += 1;
    }
    expect(all).toBeGreaterThan(100);
    expect(held / all).toBeGreaterThan(0.9);
  });
});
