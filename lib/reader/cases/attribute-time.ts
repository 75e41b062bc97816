import type { SaidTime } from '../../inbox';
import { cleanText } from '../parse/clean';
import { isoAmount } from './time/amount';
import { readSaidTime } from './time/said-time';
import { leftOf } from './time/timer';

/** The 24 hours, and how old a message may be, in ms. */
const DAY = 86_400_000;
const OLDEST = 800 * DAY;

const ARRIVAL =
  /^(datetime|date|time|timestamp|(data-)?(message-|received-|sent-|created-|arrival-)*(date|time|timestamp|datetime|received|received-at|sent-at|received-date|sent-date))$/;
const DEADLINE = /(deadline|due|expir|respond-by|reply-by)/;
const REMAINING = /(remaining|time-left|seconds-left|minutes-left)/;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/i;

/** An instant with its zone, or a number of seconds or ms since 1970; what has no zone may be anybody's. */
const instantIn = (value: string): number | null => {
  if (ISO.test(value)) return Date.parse(value);
  if (/^1\d{12}$/.test(value)) return Number(value);
  return /^1\d{9}$/.test(value) ? Number(value) * 1000 : null;
};

const instant = (at: number): SaidTime => ({ is: 'instant', at: new Date(at).toISOString() });

const arrival = (value: string, now: number): SaidTime | null => {
  const at = instantIn(value);
  if (at !== null) return at > now - OLDEST && at <= now + DAY ? instant(at) : null;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  return isDay ? (readSaidTime(value, [], now)?.time ?? null) : null;
};

/** What ends in more than a day is another clock. */
const fromDeadline = (value: string, now: number): SaidTime | null => {
  const at = instantIn(value);
  return at !== null && at <= now + DAY + 60_000 && at > now - OLDEST ? instant(at - DAY) : null;
};

const remaining = (
  name: string,
  value: string,
  languages: readonly string[],
  now: number,
): SaidTime | null => {
  const amount = isoAmount(value);
  if (amount) return leftOf(amount);
  if (/seconds/.test(name) && /^\d{1,5}$/.test(value))
    return leftOf({ minutes: Math.floor(Number(value) / 60), step: 1 });
  if (/minutes/.test(name) && /^\d{1,4}$/.test(value)) return leftOf({ minutes: Number(value), step: 1 });
  const said = readSaidTime(value, languages, now);
  return said?.bare?.left ?? (said?.time.is === 'left' ? said.time : null);
};

/** What an element's attributes say of the time, such as `<time datetime>` or a countdown's deadline. */
export const attributeTimes = (el: Element, languages: readonly string[], now: number): readonly SaidTime[] =>
  el.getAttributeNames().flatMap(name => {
    if (!/date|time|stamp|received|sent-at|deadline|due|expir|-by$|remaining|-left/.test(name)) return [];
    const value = cleanText(el.getAttribute(name) ?? '');
    if (DEADLINE.test(name)) return fromDeadline(value, now) ?? [];
    if (REMAINING.test(name)) return remaining(name, value, languages, now) ?? [];
    return ARRIVAL.test(name) ? (arrival(value, now) ?? []) : [];
  });
