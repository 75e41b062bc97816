import type { MessageSettings } from '../message-settings-schema';
import type { Clocked } from '../near';
import { isQuiet, nextQuietChange, type LocalMinute } from './quiet';
import type { Told } from './told';

const HOUR = 3_600_000;

/** So long (ms) before quiet hours the last notice comes: time to answer what it names. */
const AHEAD = HOUR;
/** Two beginnings of quiet hours that are nearer to each other (ms) are of the same evening. */
const EVENING = 12 * HOUR;

/** The quiet hours that come next, ms. `call`: when their last call is made. */
export type Night = { readonly call: number; readonly start: number; readonly end: number };

/** The next quiet hours, or null where none come or where it is quiet already. */
export const nextNight = (quiet: MessageSettings['quiet'], now: number, local: LocalMinute): Night | null => {
  if (isQuiet(quiet, now, local)) return null;
  const start = nextQuietChange(quiet, now, local);
  const end = start === null ? null : nextQuietChange(quiet, start, local);
  return start === null || end === null ? null : { call: start - AHEAD, start, end };
};

/** What will happen to a message in quiet hours: its 24 hours `end`, or it comes under a mark; null for neither. */
export type Meanwhile = { readonly is: 'ends' } | { readonly is: 'mark'; readonly hours: number };

/** What is to be called for before these quiet hours; null where nothing happens, or the message was called for already. */
export const meanwhile = (
  { deadline }: Clocked,
  told: Told,
  marks: readonly number[],
  { start, end }: Night,
): Meanwhile | null => {
  if (told.lastCall !== null && Math.abs(told.lastCall - start) < EVENING) return null;
  const falls = (instant: number): boolean => instant >= start && instant < end;
  if (falls(deadline.earliest)) return { is: 'ends' };
  const open = marks.filter(mark => told.mark === null || mark < told.mark);
  const passed = open.filter(mark => falls(deadline.earliest - mark * HOUR));
  return passed.length === 0 ? null : { is: 'mark', hours: Math.min(...passed) };
};
