import { describe, expect, it } from 'vitest';
import { markerOf } from './assign';
import type { Box } from './box';

const boxOf = (up: Box | null, from: number): Box => ({
  el: null as unknown as Element,
  up,
  from,
  to: from,
  kids: [],
});

/** Boxes from a shape such as "(M T) (M T)": letters are leaves, brackets are boxes. */
const build = (shape: string) => {
  const placed: { sign: string; from: number; to: number; box: Box }[] = [];
  const root = boxOf(null, 0);
  let box = root;
  for (const sign of shape.replace(/\s/g, '')) {
    if (sign === '(') box = boxOf(box, placed.length);
    else if (sign === ')') box = box.up ?? root;
    else placed.push({ sign, from: placed.length, to: placed.length + 1, box });
    for (let at: Box | null = box; at; at = at.up) at.to = placed.length;
  }
  const markers = placed.filter(({ sign }) => sign === 'M');
  const targets = placed.filter(({ sign }) => sign === 'T');
  return targets.map(target => {
    const marker = markerOf(markers, targets, target, root);
    return marker ? markers.indexOf(marker) : null;
  });
};

describe('which marker a target belongs to', () => {
  it.each([
    ['(M T) (M T)', [0, 1]],
    ['(T M) (M T)', [0, 1]],
    ['M T M T', [0, 1]],
    ['M T T M T', [0, 0, 1]],
    ['T M T M', [0, 1]],
    ['M M T T', [0, 1]],
    ['M (T) (T)', [0, 0]],
    ['(T M (M T))', [0, 1]],
    ['(M (T)) ((M) T T)', [0, 1, 1]],
  ])('%s: %j', (shape, expected) => expect(build(shape)).toEqual(expected));

  it.each([
    ['T M M T', [null, null]],
    ['M M T T T', [null, null, null]],
    ['T T', [null, null]],
    ['M T M', [null]],
  ])('%s is left open', (shape, expected) => expect(build(shape)).toEqual(expected));
});
