import { describe, expect, it } from 'vitest';
import { median } from './median';

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 100])).toBe(9);
  });

  it('is the mean of the two in the middle', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it('is no number where there are no values', () => {
    expect(median([])).toBeNaN();
  });
});
