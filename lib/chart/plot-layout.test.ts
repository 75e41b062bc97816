import { describe, expect, it } from 'vitest';
import { columnsOf, type Stretch } from './plot-columns';
import { dayAt, layPlot, shareOfDay, type Part, type Plot, type Role } from './plot-layout';

type Given = readonly [
  role: Role,
  word: string,
  values: readonly (readonly [day: number, value: number | null])[],
];

const HELD: ReadonlySet<Role> = new Set(['target', 'average', 'top', 'report']);

const plotOf = (...given: readonly Given[]): Plot => ({
  unit: 'rate',
  base: 'zero',
  whole: { from: 0, to: 20 },
  columns: columnsOf(
    given.map(([role, , values]) =>
      HELD.has(role)
        ? {
            kind: 'held',
            stretches: values.map(([day, value]): Stretch => ({ from: day, to: day + 4, value })),
          }
        : { kind: 'spots', spots: values.map(([day, value]) => ({ day, value })) },
    ),
  ),
  parts: given.map(([role, word]): Part => ({ role, line: 0, wordOf: () => word })),
});

const LINE: Given = [
  'value',
  '',
  [
    [1, 0.004],
    [2, 0.012],
    [9, 0.03],
  ],
];

describe('layPlot', () => {
  it('begins at 0, has room above, and words where the lines end in the days shown', () => {
    const layout = layPlot(
      plotOf(LINE, [
        'target',
        'target 1%',
        [
          [1, 0.01],
          [6, 0.02],
        ],
      ]),
      { from: 0, to: 4 },
      200,
    );
    expect(layout.low).toBeLessThan(0);
    expect(layout.high).toBeCloseTo(0.012 * 1.06);
    expect(layout.valueTicks.every(({ y }) => y >= 0 && y <= 200)).toBe(true);
    expect(layout.words.map(({ text }) => text)).toEqual(['target 1%']);
    expect(layout.words[0]?.y).toBeCloseTo(200 * (1 - (0.01 - layout.low) / (layout.high - layout.low)));
  });

  it('puts a word where its line ends', () => {
    const report: Given = ['report', 'monthly', [[1, 0.008]]];
    const { words } = layPlot(plotOf(LINE, report), { from: 0, to: 19 }, 200);
    expect(words.map(({ text, share }) => [text, share])).toEqual([
      ['monthly', shareOfDay(6, { from: 0, to: 19 })],
    ]);
  });

  it('says of a reference too far off that it is outside, instead of pressing the line flat', () => {
    const { outside, words } = layPlot(
      plotOf(LINE, ['target', 'target 90%', [[1, 0.9]]]),
      { from: 0, to: 20 },
      200,
    );
    expect(outside).toEqual(['target 90%']);
    expect(words).toEqual([]);
  });

  it('cuts a band that is much wider than the line', () => {
    const layout = layPlot(
      plotOf(LINE, ['high', '', [[1, 0.9]]], ['low', '', [[1, 0]]]),
      { from: 0, to: 20 },
      200,
    );
    expect(layout.high).toBeLessThan(0.1);
  });

  it('has a defined answer for days without any value, and for values that do not change', () => {
    const target: Given = ['target', 'target 1%', [[1, 0.01]]];
    const empty = layPlot(plotOf(LINE, target), { from: 15, to: 20 }, 200);
    expect(empty).toMatchObject({ isEmpty: true, valueTicks: [], words: [], low: 0, high: 1 });
    expect(layPlot(plotOf(), { from: 0, to: 20 }, 200).isEmpty).toBe(true);
    expect(layPlot(plotOf(['value', 'a', [[1, null]]]), { from: 0, to: 20 }, 200).isEmpty).toBe(true);
    for (const value of [0, 0.02]) {
      const flat = layPlot(plotOf(['value', 'a', [[1, value]]]), { from: 0, to: 20 }, 200);
      expect(flat.high).toBeGreaterThan(flat.low);
      expect(flat.words[0]?.y).toBeGreaterThanOrEqual(0);
      expect(flat.words[0]?.y).toBeLessThanOrEqual(200);
    }
  });
});

describe('the axis of days', () => {
  it('gives each day its width, there and back', () => {
    const span = { from: 10, to: 19 };
    expect(shareOfDay(10, span)).toBeCloseTo(0.05);
    expect(shareOfDay(19, span)).toBeCloseTo(0.95);
    for (const day of [10, 14, 19]) expect(dayAt(shareOfDay(day, span), span)).toBeCloseTo(day);
  });
});
