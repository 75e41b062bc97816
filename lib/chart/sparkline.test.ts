import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Mark, Point } from './chart-types';
import { chartShape } from './chart';
import { marksOutside, sparkShape } from './sparkline';

const BOX: Box = { width: 96, height: 26, from: 10, to: 19, base: 'zero' };
const points = (...values: readonly (number | null)[]): readonly Point[] =>
  values.map((value, index) => ({ day: 10 + index, value }));
const mark = (kind: Mark['kind'], value: number): Mark => ({ kind, value, text: `${kind} ${value}` });
const draw = (list: readonly Point[], marks: readonly Mark[] = [], box: Partial<Box> = {}) =>
  sparkShape(list, marks, { ...BOX, ...box }, 'words');

describe('the line', () => {
  it('is empty without readings, and has neither dot nor marks', () => {
    expect(draw([], [mark('target', 1)])).toEqual({
      width: 96,
      height: 26,
      line: '',
      last: null,
      marks: [],
      text: 'words',
    });
    expect(draw(points(null, null)).line).toBe('');
  });

  it('runs from the first day at the left to the last at the right, from 0 at the bottom', () => {
    expect(draw(points(0, 1, 2, 3, 4, 5, 6, 7, 8, 10)).line).toBe(
      'M3 23L13 21L23 19L33 17L43 15L53 13L63 11L73 9L83 7L93 3',
    );
  });

  it('breaks at days without a reading and at N/A, and makes a lone day a dot', () => {
    const gap = [
      { day: 10, value: 1 },
      { day: 11, value: 2 },
      { day: 13, value: 2 },
      { day: 15, value: null },
      { day: 16, value: 1 },
      { day: 17, value: 2 },
    ];
    expect(draw(gap).line.match(/M[\d.]+ [\d.]+(L[\d.]+ [\d.]+|h0)/g)).toEqual([
      'M3 13L13 3',
      'M33 3h0',
      'M63 13L73 3',
    ]);
    expect(draw(points(1, null, 2)).line.match(/h0/g)).toHaveLength(2);
  });

  it('leaves out what lies before or after the days shown', () => {
    const list = [9, 10, 11, 20].map(day => ({ day, value: day }));
    expect(draw(list).line.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(draw(list).last?.x).toBe(13);
  });

  it('marks the last reading, but not when that was N/A', () => {
    expect(draw(points(1, 2)).last).toEqual({ x: 13, y: 3 });
    expect(draw(points(1, null)).last).toBeNull();
  });
});

describe('the scale', () => {
  it('lays a constant series in the middle and nothing but zeros at the bottom', () => {
    expect(draw(points(5, 5)).line).toBe('M3 13L13 13');
    expect(draw(points(5)).line).toBe('M3 13h0');
    expect(draw(points(0, 0)).line).toBe('M3 23L13 23');
    expect(draw(points(372, 372), [], { base: 'fit' }).line).toBe('M3 13L13 13');
  });

  it('leaves 0 where the line would be flat, but makes no mountains of the rounding of a figure', () => {
    expect(draw(points(0.97, 0.99)).line).toBe('M3 13.5L13 12.5');
    expect(draw(points(0.97, 0.99), [mark('target', 0.95)]).line).toBe('M3 13L13 3');
    expect(draw(points(0.5, 1)).line).toBe('M3 13L13 3');
  });

  it('holds values below 0', () => {
    expect(draw(points(-5, 5)).line).toBe('M3 23L13 3');
    expect(draw(points(-5, -5)).line).toBe('M3 13L13 13');
  });

  it('fits the range of what has no meaningful zero', () => {
    expect(draw(points(200, 400), [], { base: 'fit' }).line).toBe('M3 23L13 3');
  });

  it('draws marks to the same scale', () => {
    const shape = draw(points(0.001, 0.002), [mark('average', 0.004), mark('top', 0.001)]);
    expect(shape.marks).toEqual([
      { kind: 'average', y: 3, text: 'average 0.004' },
      { kind: 'top', y: 18, text: 'top 0.001' },
    ]);
    expect(shape.line).toBe('M3 18L13 13');
  });

  it('leaves out a mark that would press the line flat, and tells which', () => {
    const far = mark('target', 0.011);
    const list = points(0.001, 0.0012);
    expect(draw(list, [far, mark('top', 0.0035)]).marks.map(({ kind }) => kind)).toEqual(['top']);
    expect(marksOutside(list, [far, mark('top', 0.0035)], BOX)).toEqual([far]);
    expect(marksOutside([], [far], BOX)).toEqual([]);
  });

  it('shows the target above a line of zeros', () => {
    const shape = draw(points(0, 0), [mark('target', 0.01)]);
    expect(shape.marks).toEqual([{ kind: 'target', y: 3, text: 'target 0.01' }]);
    expect(shape.line).toBe('M3 23L13 23');
  });
});

describe('any drawing', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -20, max: 20 }),
    fc.double({ min: -1000, max: 1e7, noNaN: true }),
    fc.constantFrom(Number.NaN, Infinity, -Infinity),
  );
  const days = fc
    .uniqueArray(fc.tuple(fc.integer({ min: -5, max: 120 }), value), {
      maxLength: 100,
      selector: ([day]) => day,
    })
    .map(list =>
      list.map(([day, one]) => ({ day, value: one })).toSorted((one, other) => one.day - other.day),
    );
  const marks = fc.array(
    fc
      .tuple(fc.constantFrom<Mark['kind']>('target', 'average', 'top'), fc.double({ min: 0, max: 1e7 }))
      .map(([kind, at]) => mark(kind, at)),
    { maxLength: 3 },
  );
  const box = fc.record({
    width: fc.integer({ min: 20, max: 400 }),
    height: fc.integer({ min: 10, max: 200 }),
    from: fc.constant(0),
    to: fc.integer({ min: 0, max: 100 }),
    base: fc.constantFrom<Box['base']>('zero', 'fit'),
  });

  it('has only numbers within its box in its path', () => {
    fc.assert(
      fc.property(days, marks, box, (list, some, frame) => {
        const shape = chartShape(list, some, frame, '');
        expect(shape.line).toMatch(/^([ML][\d.]+ [\d.]+(h0)?)*$/);
        const numbers = shape.line.replaceAll('h0', '').match(/[\d.]+/g) ?? [];
        numbers.map(Number).forEach((px, index) => {
          expect(px).toBeGreaterThanOrEqual(3);
          expect(px).toBeLessThanOrEqual((index % 2 === 0 ? frame.width : frame.height) - 3);
        });
        for (const { y } of shape.marks) {
          expect(y).toBeGreaterThanOrEqual(3);
          expect(y).toBeLessThanOrEqual(frame.height - 3);
        }
      }),
    );
  });

  it('has one place in its path for each value of the days shown', () => {
    fc.assert(
      fc.property(days, box, (list, frame) => {
        const { line } = sparkShape(list, [], frame, '');
        const shown = list.filter(({ day, value: at }) => day <= frame.to && day >= 0 && Number.isFinite(at));
        expect(line.match(/[ML]/g) ?? []).toHaveLength(shown.length);
      }),
    );
  });
});

describe('chartShape', () => {
  it('brings the marks from top to bottom', () => {
    const shape = chartShape(points(1, 4), [mark('top', 1), mark('average', 3)], BOX, '');
    expect(shape.marks.map(({ kind }) => kind)).toEqual(['average', 'top']);
  });

  it('joins the words of marks at one height', () => {
    const shape = chartShape(points(1, 4), [mark('average', 2), mark('top', 2)], BOX, '');
    expect(shape.marks.map(({ text }) => text)).toEqual(['average 2 · top 2', '']);
  });
});
