import type { KeptCase } from './kept-case';
import { received, receivedIn } from './sight';
import { offsetAt } from './wall-clock';
import { zonesOf, type Whose } from './zones';
import { isZone, NO_COUNTRY, placeKey, type Zoning } from './zoning';

const DAY = 86_400_000;

/** A choice of the seller's in which dates were read. */
export type ReadIn = { readonly country: string; readonly zone: string };

/** The choice that counts among the zones of a row; null where its zones are Benchline's own. */
export const readInOf = ({ country, chosen = null, zoning }: Whose): ReadIn | null => {
  for (const key of [placeKey(country), chosen]) {
    const zone = key === null ? undefined : zoning?.trusted.get(key);
    if (key !== null && zone !== undefined) return { country: key, zone };
  }
  return null;
};

const without = (one: KeptCase): KeptCase => {
  const { readIn: _, ...rest } = one;
  return rest;
};

/**
 * Notes on a case in which chosen zone its earliest arrival was read, if it was: `starts` (ms) are those of the dates that were
 * read now. An arrival that stayed as it was keeps what was noted of it.
 */
export const noted = (
  next: KeptCase,
  old: KeptCase | null,
  readIn: ReadIn | null,
  starts: readonly number[],
): KeptCase => {
  if (old?.receivedAfter === next.receivedAfter) return next;
  return readIn !== null && starts.includes(received(next).after)
    ? { ...next, readIn }
    : next.readIn
      ? without(next)
      : next;
};

/** The clocks of a zone about an instant: before and after a change of them. */
const offsetsAbout = (zone: string, at: number): readonly number[] => [
  offsetAt(zone, at - DAY),
  offsetAt(zone, at + DAY),
];

/** By how much (ms) a date was earlier if it is meant in one of `zones`, and was read in `zone`; 0 where it was not earlier. */
const earlierBy = (zone: string, zones: readonly string[], at: number): number => {
  const most = Math.max(...zones.flatMap(each => offsetsAbout(each, at)));
  return Math.max(0, most - Math.min(...offsetsAbout(zone, at)));
};

/**
 * A case whose earliest arrival was read in a zone that the seller chose and that does not hold any more, as it was changed or a
 * page contradicts it: the date is read again, and the earlier arrival counts. All else stays.
 */
export const readAgain = (one: KeptCase, zoning: Zoning): KeptCase => {
  const { readIn } = one;
  if (!readIn || !one.running || zoning.trusted.get(readIn.country) === readIn.zone) return one;
  const { after, before } = received(one);
  if (!isZone(readIn.zone) || after === -Infinity) return without(one);
  const country = readIn.country === NO_COUNTRY ? null : readIn.country;
  const by = earlierBy(readIn.zone, zonesOf({ country, zoning }), after);
  return { ...without(one), ...receivedIn({ after: after - by, before }) };
};
