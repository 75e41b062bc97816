import { describe, expect, it } from 'vitest';
import type { Metric } from '../catalogue/metric';
import type { Reading } from '../reading';
import { dateOfDay, dayOfDate } from './day';
import { readingAt } from './reading.fixture';
import { judge, judgeAll } from './verdict';

const METRIC: Metric = {
  id: 'contact-rate',
  name: 'Buyer Contact Rate',
  unit: 'rate',
  direction: 'lower',
  windows: ['P4W'],
  scopes: ['seller-fulfilled'],
  section: 'insights',
  range: [0, 1],
  fallbackTarget: null,
  benchmarks: ['average', 'top'],
  certainty: 'A',
  origin: 'page',
};
const UNDER_1 = { bound: 'under', value: 0.01 } as const;
const bundled = (certainty: 'A' | 'B', more: { advised?: true } = {}): Metric => ({
  ...METRIC,
  fallbackTarget: { ...UNDER_1, certainty, source: 'A source', ...more },
});

const toneOf = (given: Partial<Reading>, metric: Metric = METRIC) => {
  const verdict = judge([readingAt('2026-11-21', given)], metric, 'US');
  return verdict.kind === 'none' ? 'none' : verdict.tone;
};

describe('the tone of a single reading', () => {
  it.each<[string, Partial<Reading>, string]>([
    ['nothing to compare with', { value: 0.5 }, 'quiet'],
    ['a target kept', { value: 0.004, target: UNDER_1 }, 'quiet'],
    ['nearly at the target', { value: 0.0099, target: UNDER_1 }, 'watch'],
    [
      'nearly at the target, better than the average',
      { value: 0.008, target: UNDER_1, average: 0.02 },
      'watch',
    ],
    ['beyond the target', { value: 0.0125, target: UNDER_1 }, 'bad'],
    ['at the target', { value: 0.01, target: UNDER_1 }, 'bad'],
    ['better than both', { value: 0.001, average: 0.003, top: 0.002 }, 'good'],
    ['level with the top', { value: 0.002, average: 0.003, top: 0.002 }, 'good'],
    ['better than the only benchmark', { value: 0.002, average: 0.003 }, 'good'],
    ['between the two', { value: 0.0025, average: 0.003, top: 0.002 }, 'watch'],
    ['behind the top alone', { value: 0.0025, top: 0.002 }, 'watch'],
    ['worse than average, without counts', { value: 0.004, average: 0.003, top: 0.002 }, 'watch'],
    [
      'worse than average beyond chance',
      { value: 0.04, average: 0.003, counts: { part: 40, whole: 1000 } },
      'bad',
    ],
    [
      'worse than average within chance',
      { value: 0.04, average: 0.03, counts: { part: 4, whole: 100 } },
      'watch',
    ],
    [
      'worse than average, with counts of something else',
      { value: 0.04, average: 0.03, counts: { part: 1, whole: 1000 } },
      'watch',
    ],
    [
      'between benchmarks that contradict each other',
      { value: 0.001, average: 0.0001, top: 0.0025 },
      'quiet',
    ],
    ['better than both contradictory ones', { value: 0, average: 0.0001, top: 0.0025 }, 'good'],
    ['N/A', { value: null, average: 0.1, target: UNDER_1 }, 'none'],
  ])('%s: %s', (_, given, tone) => {
    expect(toneOf(given)).toBe(tone);
  });

  it('is red only for a figure that Amazon itself states and acts on', () => {
    expect(toneOf({ value: 0.02 }, bundled('A'))).toBe('bad');
    expect(toneOf({ value: 0.02 }, bundled('B'))).toBe('watch');
    expect(toneOf({ value: 0.02 }, bundled('A', { advised: true }))).toBe('watch');
  });

  it('gives no verdict where neither way is better', () => {
    expect(toneOf({ value: 0.5, average: 0.1 }, { ...METRIC, direction: 'neither' })).toBe('quiet');
  });
});

const counted = (parts: readonly [number, number], given: Partial<Reading> = {}) =>
  parts.map((part, month) =>
    readingAt(`2026-0${month + 5}-10`, {
      ...given,
      window: 'P4W',
      value: part / 5000,
      counts: { part, whole: 5000 },
    }),
  );

/** Seven windows of four weeks that end with `last`, each `step` above the one before. */
const climbing = (last: number, step: number, given: Partial<Reading> = {}) =>
  [6, 5, 4, 3, 2, 1, 0].map(ago =>
    readingAt(dateOfDay(dayOfDate('2026-11-21') - 28 * ago), {
      ...given,
      window: 'P4W',
      value: last - step * ago,
    }),
  );

const tone = (rows: readonly Reading[]) => {
  const verdict = judge(rows, METRIC, null);
  return verdict.kind === 'value' && verdict.tone;
};

describe('the tone of a series', () => {
  it('turns red when it is worse than average and worsening beyond chance', () => {
    // 20 of 5,000 may be the average by chance, but not by chance more than 2 of 5,000.
    expect(tone(counted([2, 20], { average: 0.003 }))).toBe('bad');
    expect(tone(counted([19, 20], { average: 0.003 }))).toBe('watch');
    expect(tone(counted([60, 20], { average: 0.003 }))).toBe('watch');
  });

  it('turns red by the order of many windows too, which rules chance out as counts do', () => {
    expect(tone(climbing(0.004, 0.0005, { average: 0.003 }))).toBe('bad');
    expect(tone(climbing(0.004, 0.0005, { average: 0.003 }).slice(-3))).toBe('watch');
    expect(tone(climbing(0.004, -0.0005, { average: 0.003 }))).toBe('watch');
  });

  it('turns amber when it is worsening within its target', () => {
    expect(tone(climbing(0.004, 0.0005, { target: UNDER_1 }))).toBe('watch');
    expect(tone(climbing(0.001, -0.0005, { target: UNDER_1 }))).toBe('quiet');
  });

  it('stays green at or better than the best, even while worsening', () => {
    expect(tone(climbing(0.0008, 0.0001, { average: 0.003 }))).toBe('good');
  });

  it('is judged together with those that it is shown with, in their order, N/A among them', () => {
    const none = { rows: [readingAt('2026-11-21', { value: null })], metric: METRIC, country: null };
    const worse = { rows: climbing(0.004, 0.0005), metric: METRIC, country: null };
    const kinds = judgeAll([none, worse, none]).map(
      verdict => verdict.kind === 'value' && verdict.trend.kind,
    );
    expect(kinds).toEqual([false, 'worsening', false]);
    const still = { ...worse, rows: climbing(0.004, 0) };
    const six = { ...worse, rows: worse.rows.slice(-6) };
    expect(tone(six.rows)).toBe('watch');
    const [first] = judgeAll([six, ...Array.from({ length: 40 }, () => still)]);
    expect(first?.kind === 'value' && first.trend.kind).toBe('none');
  });

  it('has none without readings', () => {
    expect(judge([], METRIC, null)).toEqual({ kind: 'none' });
  });
});

const standing = (given: Partial<Reading>, metric: Metric = METRIC) => {
  const verdict = judge([readingAt('2026-11-21', given)], metric, null);
  return verdict.kind === 'value' ? verdict.standing : null;
};

describe('the standing', () => {
  it('has headroom for rates with counts only', () => {
    const counts = { part: 5, whole: 1284 };
    expect(standing({ value: 0.0039, counts, target: UNDER_1 })?.headroom).toBe(8);
    expect(standing({ value: 0.0039, target: UNDER_1 })?.headroom).toBeNull();
    expect(standing({ value: 0.0039, counts })?.headroom).toBeNull();
    const rating: Metric = { ...METRIC, unit: 'stars' };
    expect(standing({ value: 0.0039, counts, target: UNDER_1 }, rating)?.headroom).toBeNull();
    expect(standing({ value: 0.0039, counts }, rating)?.interval).toBeNull();
  });

  it('says when the two benchmarks contradict each other', () => {
    expect(standing({ average: 0.0001, top: 0.0025 })?.benchmarks).toBe('contradict');
    expect(standing({ average: 0.0025, top: 0.0001 })?.benchmarks).toBe('agree');
    expect(standing({ average: 0.0025 })?.benchmarks).toBe('agree');
  });

  it('measures the gap of whole points to the first that is enough', () => {
    const rating: Metric = {
      ...METRIC,
      unit: 'points',
      direction: 'higher',
      fallbackTarget: { bound: 'over', value: 199, certainty: 'B', source: 'Guides' },
    };
    expect(standing({ value: 372 }, rating)?.target).toMatchObject({ met: true, gap: { difference: 172 } });
    expect(standing({ value: 200 }, rating)?.target).toMatchObject({ met: true, gap: { place: 'level' } });
    expect(standing({ value: 199 }, rating)?.target).toMatchObject({ met: false, gap: { difference: -1 } });
  });
});
