import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../reading';
import { daysIn } from '../parse/date';
import { bucketOf, type Bucket } from './buckets';
import { settleDates, type Ways } from './settle-dates';

const DAY = 86_400_000;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const endOf = (bucket: Bucket, start: number): number => {
  if (bucket === 'P1D') return start;
  if (bucket === 'P1W') return start + 6;
  const date = new Date(start * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / DAY;
};

/** So many buckets after a day, the last one cut off. */
const bucketsFrom = (bucket: Bucket, start: number, count: number, cut: number): readonly Period[] => {
  const periods: Period[] = [];
  for (let from = start; periods.length < count;) {
    const to = endOf(bucket, from);
    const isLast = periods.length === count - 1;
    periods.push({ start: iso(from), end: iso(isLast ? Math.max(from, to - cut) : to) });
    from = to + 1;
  }
  return periods;
};

const slashed = (order: 'dm' | 'md', day: string): string => {
  const [year, month, date] = day.split('-');
  return order === 'dm' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
};

const waysOf = (text: string): Ways => ({
  dm: daysIn(text, ['en-GB'], 'dm'),
  md: daysIn(text, ['en-GB'], 'md'),
});

const report = fc.record({
  bucket: fc.constantFrom<Bucket>('P1M', 'P1W', 'P1D'),
  start: fc.integer({ min: 19_000, max: 22_000 }),
  count: fc.integer({ min: 1, max: 14 }),
  cut: fc.integer({ min: 0, max: 40 }),
});

describe('bucketOf', () => {
  it('never takes the rows of one aggregation for another', () => {
    fc.assert(
      fc.property(report, ({ bucket, start, count, cut }) => {
        const periods = bucketsFrom(bucket, start, count, cut);
        expect(bucketOf(periods, bucket)).toBe(bucket);
        expect([bucket, null]).toContain(bucketOf(periods.toReversed(), null));
      }),
    );
  });

  it('knows months, weeks and days by themselves where there are enough of them', () => {
    for (const bucket of ['P1M', 'P1W', 'P1D'] as const)
      expect(bucketOf(bucketsFrom(bucket, 20_000, 5, 0), null)).toBe(bucket);
  });

  it.each<[string, readonly Period[], Bucket | null]>([
    ['one row', [{ start: '2026-07-01', end: '2026-07-29' }], null],
    [
      'a gap',
      [
        { start: '2026-07-01', end: '2026-07-31' },
        { start: '2026-09-01', end: '2026-09-30' },
      ],
      null,
    ],
    [
      'quarters',
      [
        { start: '2026-01-01', end: '2026-03-31' },
        { start: '2026-04-01', end: '2026-06-30' },
      ],
      null,
    ],
    [
      'the same days twice',
      [
        { start: '2026-07-01', end: '2026-07-31' },
        { start: '2026-07-01', end: '2026-07-31' },
      ],
      null,
    ],
  ])('leaves %s open', (_name, periods, bucket) => expect(bucketOf(periods, null)).toBe(bucket));
});

describe('settleDates', () => {
  it('reads the dates of whole reports in the order in which they were written, or not at all', () => {
    fc.assert(
      fc.property(
        report,
        fc.constantFrom('dm' as const, 'md' as const),
        ({ bucket, start, count, cut }, order) => {
          const periods = bucketsFrom(bucket, start, count, cut);
          const rows = periods.map(({ start: from, end }) =>
            waysOf(`${slashed(order, from)} - ${slashed(order, end)}`),
          );
          const settled = settleDates(rows, bucket, null);
          expect([JSON.stringify({ periods, bucket }), undefined]).toContain(
            settled?.bucket ? JSON.stringify(settled) : undefined,
          );
        },
      ),
    );
  });

  it('is settled by one 13th, or by the rows that follow each other', () => {
    const months = ['01/06/2026 - 30/06/2026', '01/07/2026 - 12/07/2026'].map(waysOf);
    expect(settleDates(months, 'P1M', null)?.periods[1]).toEqual({ start: '2026-07-01', end: '2026-07-12' });
    const days = ['01/07/2026', '02/07/2026', '03/07/2026'].map(waysOf);
    expect(settleDates(days, 'P1D', null)?.periods[2]).toEqual({ start: '2026-07-03', end: '2026-07-03' });
  });

  it('takes an American page at its word where nothing else decides, and no other page', () => {
    const day = [waysOf('01/07/2026')];
    expect(settleDates(day, 'P1D', 'md')?.periods).toEqual([{ start: '2026-01-07', end: '2026-01-07' }]);
    expect(settleDates(day, 'P1D', null)).toBeNull();
  });

  it('leaves out a row of totals', () => {
    const rows = ['01-Jun-2026 - 30-Jun-2026', '01-Jul-2026 - 29-Jul-2026', '01-Jun-2026 - 29-Jul-2026'];
    const settled = settleDates(rows.map(waysOf), 'P1M', null);
    expect(settled?.periods.map(period => period?.start)).toEqual(['2026-06-01', '2026-07-01', undefined]);
    expect(settled?.bucket).toBe('P1M');
  });
});
