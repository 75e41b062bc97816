import { array, assert, double, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../lib/view';
import { actionWords } from './action-words';

const shape = (actions: Shape['actions'], marks: Shape['marks'] = []): Shape => ({
  width: 340,
  height: 110,
  line: '',
  last: null,
  marks,
  actions: actions ?? [],
  text: '',
});

describe('the words of the verticals', () => {
  it('stand after their line, before it at the right edge', () => {
    const words = actionWords(
      shape([
        { x: 20, text: 'rota' },
        { x: 330, text: 'rota' },
      ]),
      [],
    );
    expect(words).toEqual([
      { side: 'start', x: 24, text: 'rota' },
      { side: 'end', x: 326, text: 'rota' },
    ]);
  });

  it('go where two would meet: the newest keeps its own', () => {
    const words = actionWords(
      shape([
        { x: 5, text: 'weekend rota' },
        { x: 40, text: 'tracking' },
      ]),
      [],
    );
    expect(words.map(word => word?.text)).toEqual([undefined, 'tracking']);
  });

  it('leave the labels of the lines alone', () => {
    const mark = { kind: 'target', y: 12, text: 'target under 4%' } as const;
    const near = shape([{ x: 230, text: 'rota' }], [mark]);
    expect(actionWords(near, [9])).toMatchObject([{ side: 'end' }]);
    expect(actionWords(near, [60])).toMatchObject([{ side: 'start' }]);
  });

  it('never meet one another and never leave the drawing', () => {
    const action = record({
      x: double({ min: 0, max: 340, noNaN: true }),
      text: string({ maxLength: 40 }),
    });
    assert(
      property(array(action, { maxLength: 8 }), actions => {
        const spans = actionWords(shape(actions), [])
          .flatMap(word => (word ? [word] : []))
          .map(({ side, x, text }) => {
            const least = Array.from(text).length * 6.5;
            return side === 'start' ? [x, x + least] : [x - least, x];
          })
          .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
        const rights = spans.map(([, to]) => to);
        expect(spans.flatMap(([from = -1]) => (from < 0 ? [from] : []))).toEqual([]);
        expect(rights.every((to = 999, at) => to <= (spans[at + 1]?.[0] ?? 340))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
