import { describe, expect, it } from 'vitest';
import { likelyZones } from './country-zones';
import { zonesOf } from './zones';
import { GUESSED, isZone, NO_COUNTRY, zoningOf } from './zoning';

describe('the zones that the seller chose', () => {
  it('are those of marketplaces whose zone is guessed, and of zones that there are', () => {
    const { trusted, doubted } = zoningOf({
      CA: { zone: 'America/Toronto' },
      MX: { zone: 'America/Tijuana', doubted: true },
      BR: { zone: 'America/Nowhere' },
      AU: { zone: '+10:00' },
      DE: { zone: 'Asia/Tokyo' },
    });
    expect([...trusted]).toEqual([['CA', 'America/Toronto']]);
    expect([...doubted]).toEqual([['MX', 'America/Tijuana']]);
    expect(zoningOf(undefined).trusted.size).toBe(0);
  });
});

describe('likely zones', () => {
  it.each(GUESSED)('are all there for %s, those that count by themselves first', country => {
    const zones = likelyZones(country);
    expect(zones.filter(zone => !isZone(zone))).toEqual([]);
    expect(new Set(zones).size).toBe(zones.length);
    const own = zonesOf({ country: country === NO_COUNTRY ? null : country });
    expect(own.length).toBeGreaterThan(1);
    expect(zones.slice(0, own.length)).toEqual(own);
  });
});
