import type { MessageSettings } from '../message-settings-schema';

/** The minute of the day (0–1439) that the seller's clock shows at an instant (ms since 1970). */
export type LocalMinute = (at: number) => number;

/** By the computer's own clock, whatever zone it is in by now. */
export const computerMinute: LocalMinute = at => {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
};

const MINUTE = 60_000;
/** No quiet time begins or ends later than this from now (ms), also on a day of 25 hours. */
const HORIZON = 26 * 60 * MINUTE;
/** All zones are whole quarters of an hour from UTC; what is found within one is then looked for by the minute. */
const STRIDE = 15 * MINUTE;

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Is it quiet at an instant? From `from`, over midnight where `to` is earlier, until `to`; equal times are no time at all. */
export const isQuiet = (
  { on, from, to }: MessageSettings['quiet'],
  at: number,
  local: LocalMinute,
): boolean => {
  if (!on) return false;
  const [start, end, minute] = [minuteOf(from), minuteOf(to), local(at)];
  return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
};

/**
 * When (ms) quiet next begins or ends after `at`, to the minute; null where it never does within a day. Found by looking at
 * the clock, so that a day on which it is changed, and a time that such a day has twice or not at all, need no rule.
 */
export const nextQuietChange = (
  quiet: MessageSettings['quiet'],
  at: number,
  local: LocalMinute,
): number | null => {
  if (!quiet.on) return null;
  const now = isQuiet(quiet, at, local);
  const start = Math.floor(at / MINUTE) * MINUTE;
  const differs = (instant: number): boolean => isQuiet(quiet, instant, local) !== now;
  for (let stride = start; stride < start + HORIZON; stride += STRIDE) {
    if (!differs(stride + STRIDE)) continue;
    for (let minute = stride + MINUTE; minute < stride + STRIDE; minute += MINUTE)
      if (differs(minute)) return minute;
    return stride + STRIDE;
  }
  return null;
};
