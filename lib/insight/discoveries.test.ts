import { describe, expect, it } from 'vitest';
import { discoveries } from './discoveries';

describe('discoveries', () => {
  // Benjamini and Hochberg (1995), section 4: fifteen chances of the rt-PA study; at 5 % the first four count.
  const STUDY = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];

  it('finds the four of the study, in whatever order', () => {
    expect(discoveries(STUDY, 0.05).filter(Boolean)).toHaveLength(4);
    expect(discoveries(STUDY.toReversed(), 0.05).slice(-4)).toEqual([true, true, true, true]);
  });

  it('does not count what was not tested', () => {
    expect(discoveries([0.04, null, null], 0.05)).toEqual([true, false, false]);
    expect(discoveries([0.04, 0.9, 0.9], 0.05)).toEqual([false, false, false]);
    expect(discoveries([null], 0.05)).toEqual([false]);
    expect(discoveries([], 0.05)).toEqual([]);
  });
});
