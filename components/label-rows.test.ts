import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { labelRows } from './label-rows';

const height = 96;
const lines = fc.array(fc.integer({ min: 0, max: height }), { maxLength: 3 });

describe('labelRows', () => {
  it('puts a label just above its line', () => {
    expect(labelRows([60], height)).toEqual([57]);
  });

  it('keeps labels apart and within the chart, in the order of their lines', () => {
    fc.assert(
      fc.property(lines, ys => {
        const rows = labelRows(ys, height);
        const sorted = rows.toSorted((a, b) => a - b);
        expect(rows).toHaveLength(ys.length);
        for (const [index, row] of sorted.entries()) {
          expect(row).toBeLessThanOrEqual(height - 2);
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row - (sorted[index - 1] ?? -12)).toBeGreaterThanOrEqual(12);
        }
        const byLine = ys.map((y, index) => ({ y, row: rows[index] ?? 0 })).toSorted((a, b) => a.y - b.y);
        expect(byLine.map(({ row }) => row)).toEqual(byLine.map(({ row }) => row).toSorted((a, b) => a - b));
      }),
    );
  });
});
