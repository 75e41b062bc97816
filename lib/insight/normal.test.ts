import { describe, expect, it } from 'vitest';
import { logFactorial } from './log-factorial';
import { above, exceededBy } from './normal';

// Abramowitz and Stegun (1964), table 26.1 and 26.5.
describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.158655254],
    [1.959964, 0.025],
    [-1, 0.841344746],
    [3, 0.001349898],
    [5, 2.866516e-7],
  ])('exceeds %d with a chance of %d', (z, tail) => {
    expect(above(z) / tail).toBeCloseTo(1, 5);
    expect(exceededBy(tail)).toBeCloseTo(z, 5);
  });
});

describe('logFactorial', () => {
  it.each([
    [0, 0],
    [5, Math.log(120)],
    [19, Math.log(121_645_100_408_832_000)],
    [20, Math.log(2_432_902_008_176_640_000)],
    [100, 363.739375555563],
  ])('of %d is %d', (n, expected) => {
    expect(logFactorial(n)).toBeCloseTo(expected, 10);
  });
});
