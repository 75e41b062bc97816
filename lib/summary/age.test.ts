import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageInDays, isStale } from './age';

describe('ageInDays', () => {
  it.each([
    ['2026-11-21T08:00:00Z', '2026-11-21T20:00:00Z', 'UTC', 0],
    ['2026-11-20T23:59:00Z', '2026-11-21T00:01:00Z', 'UTC', 1],
    ['2026-11-12T10:00:00Z', '2026-11-21T09:00:00Z', 'UTC', 9],
    ['2026-11-20T23:30:00Z', '2026-11-21T00:30:00Z', 'Europe/Berlin', 0],
    ['2026-11-21T14:30:00Z', '2026-11-21T15:30:00Z', 'Asia/Tokyo', 1],
    ['2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z', 'Europe/Berlin', 2],
    ['2026-11-22T08:00:00Z', '2026-11-21T08:00:00Z', 'UTC', 0],
  ])('from %s to %s in %s is %i days', (seen, at, zone, days) => {
    expect(ageInDays(seen, new Date(at), zone)).toBe(days);
  });

  it('is within a day of the time that went by, in every zone', () => {
    const instant = fc.date({
      min: new Date('2015-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Kiritimati');
    fc.assert(
      fc.property(instant, fc.nat(1e9), zone, (seen, later, timeZone) => {
        const days = ageInDays(seen.toISOString(), new Date(seen.getTime() + later), timeZone);
        expect(Math.abs(days - later / 86_400_000)).toBeLessThanOrEqual(1.05);
      }),
    );
  });

  it('calls a reading stale from the fourth day on', () => {
    expect([0, 3, 4, 9].map(isStale)).toEqual([false, false, true, true]);
  });
});
