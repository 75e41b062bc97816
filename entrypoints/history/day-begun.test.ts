import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBegun, localDay } from './day-begun';

const NOW = new Date(2026, 10, 21, 9, 30);

describe('dayBegun', () => {
  it('is now for today, and noon for an earlier day', () => {
    expect(dayBegun('2026-11-21', NOW)).toEqual(NOW);
    expect(dayBegun('2024-02-29', NOW)).toEqual(new Date(2024, 1, 29, 12));
  });

  it.each(['', 'soon', '2026-11-22', '2027-01-01', '2023-02-29', '2026-13-01', '2026-11-2'])(
    'is nothing for %j',
    day => expect(dayBegun(day, NOW)).toBeNull(),
  );

  it('stays on its day', () => {
    const earlier = fc.date({ min: new Date(2001, 0, 1), max: NOW, noInvalidDate: true });
    fc.assert(
      fc.property(earlier.map(localDay), day => {
        const begun = dayBegun(day, NOW);
        expect(begun && localDay(begun)).toBe(day);
      }),
    );
  });
});
