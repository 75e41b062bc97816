import { describe, expect, it } from 'vitest';
import { lookAt, mostAfter } from './looks-after';

describe('lookAt', () => {
  it('looks when 1, 2 and 4 windows of four weeks are over, then never again', () => {
    const looks = [0, 1, 2, 3, 4, 9].map(windows => lookAt(28, windows, 'counts'));
    expect(looks.map(({ windows }) => windows)).toEqual([0, 1, 2, 2, 4, 4]);
    expect(looks.map(({ more }) => more)).toEqual([1, 2, 4, 4, null, null]);
    expect(looks[0]?.tail).toBe(0.0221 / 2);
  });

  it('looks at long windows once or twice, at weeks up to sixteen times', () => {
    expect([7, 10, 30, 60, 90, 365].map(days => mostAfter(days, 'counts'))).toEqual([16, 8, 4, 2, 1, 1]);
    expect(lookAt(365, 1, 'counts')).toEqual({ windows: 1, tail: 0.025, more: null });
  });

  it('takes weeks without counts four at a time', () => {
    expect(lookAt(7, 3, 'windows')).toMatchObject({ windows: 0, more: 4 });
    expect(lookAt(7, 9, 'windows')).toMatchObject({ windows: 8, more: 16 });
  });
});
