import { way } from './state.mjs';

// How a row says when a message came: a day, a day and a time, "3 hours ago", Amazon's own timer.

const ZONES = new Map(
  Object.entries({
    US: 'America/Los_Angeles',
    GB: 'Europe/London',
    DE: 'Europe/Berlin',
    FR: 'Europe/Paris',
    IT: 'Europe/Rome',
    ES: 'Europe/Madrid',
    JP: 'Asia/Tokyo',
  }),
);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** @param {string} country */
const zoneOf = country => ZONES.get(country) ?? 'UTC';

/** "6 Jul 2026" of the marketplace. @param {number} at @param {string} country */
const day = (at, country) =>
  new Intl.DateTimeFormat(way.locale, { dateStyle: 'medium', timeZone: zoneOf(country) }).format(at);

/** "6 Jul 2026, 14:05". @param {number} at @param {string} country */
export const dayAndTime = (at, country) =>
  new Intl.DateTimeFormat(way.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zoneOf(country),
  }).format(at);

/** "3 hours ago". @param {number} at */
const ago = at => {
  const minutes = Math.max(0, Math.floor((Date.now() - at) / MINUTE));
  const words = new Intl.RelativeTimeFormat(way.locale, { numeric: 'always' });
  if (minutes < 60) return words.format(-minutes, 'minute');
  if (minutes < 24 * 60) return words.format(-Math.floor(minutes / 60), 'hour');
  return words.format(-Math.floor(minutes / 1440), 'day');
};

/** "19 h 32 min left": nobody has captured Amazon's wording. @param {number} since */
const timer = since => {
  const left = since + 24 * HOUR - Date.now();
  if (left <= 0) return 'Overdue';
  return `${Math.floor(left / HOUR)} h ${Math.floor((left % HOUR) / MINUTE)} min left`;
};

/** When the first message came that nobody has answered. @param {import('./state.mjs').Case} one */
const waitingSince = ({ messages }) => {
  const last = messages.findLastIndex(({ by }) => by === 'seller');
  return messages[last + 1]?.at ?? 0;
};

/** What a case's row says about its time. @param {import('./state.mjs').Case} one @returns {string[]} */
export const saidTimes = one => {
  const at = one.messages.at(-1)?.at ?? 0;
  const form = way.dates === 'mixed' ? one.dated : way.dates;
  if (form === 'ago') return [ago(at)];
  if (form === 'day-time') return [dayAndTime(at, one.country)];
  if (form === 'timer' && one.state === 'waiting') return [day(at, one.country), timer(waitingSince(one))];
  return [day(at, one.country)];
};
