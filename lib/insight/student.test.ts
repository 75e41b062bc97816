import { describe, expect, it } from 'vitest';
import { above } from './normal';
import { studentAbove, studentExceededBy } from './student';

describe('Student’s t', () => {
  it.each([
    [0.05, 1, 6.3138],
    [0.025, 2, 4.3027],
    [0.025, 5, 2.5706],
    [0.01, 10, 2.7638],
    [0.005, 30, 2.75],
  ])('is exceeded with a chance of %d at %d degrees above %d, as tables have it', (tail, freedom, value) => {
    expect(studentExceededBy(tail, freedom)).toBeCloseTo(value, 4);
    expect(studentAbove(value, freedom)).toBeCloseTo(tail, 5);
    expect(studentAbove(-value, freedom)).toBeCloseTo(1 - tail, 5);
  });

  it('is the bell curve at many degrees, and even at zero', () => {
    expect(studentAbove(1.7, 5000)).toBeCloseTo(above(1.7), 3);
    expect(studentAbove(0, 7)).toBe(0.5);
  });
});
