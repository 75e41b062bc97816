import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading';
import { RANGES, readWish } from './history-address';
import { choose } from './history-view';
import { inOrder } from './order';
import { readerOf } from './reader';
import { seriesView } from './series-view';
import { account, listed, NOW, reading } from './testing/listed';

const reader = readerOf('en', NOW, 'UTC');
const DAY = 86_400_000;

const viewOf = (rows: readonly Reading[], range: (typeof RANGES)[number] = '90') => {
  const choice = choose(inOrder([account('a')], [listed(...rows)], reader), readWish(''));
  if (!choice) throw new Error('there is no series to choose');
  return seriesView(choice, rows, range, reader);
};

const daily = (count: number): Reading[] =>
  Array.from({ length: count }, (_, index) => {
    const seen = new Date(NOW.getTime() - (count - 1 - index) * DAY).toISOString();
    return reading({ value: 0.01 + index / 10_000, firstSeen: seen, lastSeen: seen });
  });

describe('seriesView', () => {
  it('lists every value that was read, the newest first', () => {
    const { table } = viewOf(daily(120)).plot;
    expect(table.rows).toHaveLength(120);
    expect(table.rows[0]?.cells()).toEqual(['Nov 21', '2.19%', '4%', 'the page']);
    expect(table.head).toEqual(['Read on', 'Value', 'Target', 'From']);
  });

  it('gives counts and benchmarks a column only where there are any', () => {
    const { table } = viewOf([reading({ counts: { part: 5, whole: 4027 }, average: 0.02 })]).plot;
    expect(table.head).toEqual(['Read on', 'Value', 'Counts', 'Average', 'Target', 'From']);
    expect(table.rows[0]?.cells()).toContain('5 of 4,027');
  });

  it('draws only the chosen time, and says which', () => {
    expect(viewOf(daily(400), '90').chart.text).toContain('(Aug 24) to');
    expect(viewOf(daily(400), 'all').chart.text).toContain('(Oct 18, 2025) to');
  });

  it('has a value, a heading and a chart for N/A too', () => {
    const view = viewOf([reading({ value: null })]);
    expect(view.value).toBe('none');
    expect(view.plot.table.rows[0]?.cells()[1]).toBe('none');
    expect(view.chart.at(300)).toMatchObject({
      line: '',
      last: null,
      text: 'No value in this time.',
    });
  });

  it('never draws what is not a number, at any width, range and clock', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: -4000, max: 400 }), fc.option(fc.double({ min: 0, max: 1, noNaN: true }))),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...RANGES),
        fc.integer({ min: 1, max: 2000 }),
        (values, range, width) => {
          const readings = values
            .toSorted((one, other) => one[0] - other[0])
            .map(([day, value]) =>
              reading({ value, firstSeen: new Date(NOW.getTime() + day * DAY).toISOString() }),
            );
          const shape = viewOf(readings, range).chart.at(width);
          expect(JSON.stringify(shape)).not.toMatch(/NaN|Infinity/);
        },
      ),
    );
  });
});
