import type { Stretch } from './stretch';

const DAY = 86_400_000;
const MINUTE = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
};

/** By how much (ms) the clocks of a zone are ahead of UTC at an instant. */
export const offsetAt = (zone: string, at: number): number => {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - Math.floor(at / 1000) * 1000;
};

/**
 * The instants at which clocks of a zone can show a wall time (given as if it were UTC): two where they are put back, and where
 * they are put forward over it, both ways to read it, as a page may mean either.
 */
const instantsOf = (zone: string, wall: number): Stretch => {
  const offsets = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)];
  const shown = offsets.filter(offset => offsetAt(zone, wall - offset) === offset);
  const instants = (shown.length > 0 ? shown : offsets).map(offset => wall - offset);
  return { after: Math.min(...instants), before: Math.max(...instants) };
};

/** Remembers the stretches of dates: rows of a list share them, and asking for an offset is slow. */
const MOST = 5000;
const remembered = new Map<string, Stretch | null>();
const once = (name: string, make: () => Stretch | null): Stretch | null => {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST) remembered.clear();
  const made = make();
  remembered.set(name, made);
  return made;
};

/** The days of a zone's calendar on which a stretch lies, as if each began in UTC (ms). */
export const daysOf = (zone: string, { after, before }: Stretch): readonly number[] => {
  const [first, last] = [after, before].map(at => Math.floor((at + offsetAt(zone, at)) / DAY));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, by) => (first + by) * DAY);
};

/** `2026-07-14` as ms, as if it were UTC; null for a day that no calendar has. */
const wallOf = (date: string): number | null => {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : time;
};

/** A calendar day of a zone (`2026-07-14`), 23 to 25 hours long where the clocks are changed; null for one that does not exist. */
export const dayIn = (zone: string, date: string): Stretch | null =>
  once(`${zone} ${date}`, () => {
    const wall = wallOf(date);
    if (wall === null) return null;
    return { after: instantsOf(zone, wall).after, before: instantsOf(zone, wall + DAY).before - 1 };
  });

const minutesOf = (time: string): number | null => {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
};

/** A minute of a day of a zone (`14:05`); an hour longer where the clocks show it twice or skip it. Null for one that does not exist. */
export const minuteIn = (zone: string, date: string, time: string): Stretch | null =>
  once(`${zone} ${date} ${time}`, () => {
    const [wall, minutes] = [wallOf(date), minutesOf(time)];
    if (wall === null || minutes === null) return null;
    const { after, before } = instantsOf(zone, wall + minutes * MINUTE);
    return { after, before: before + MINUTE - 1 };
  });
