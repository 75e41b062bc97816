import { dateOfDay, type Day } from '../../insight/day';
import type { Reader } from '../reader';
import type { ReviewWeek } from './weeks';

/** A day in words. */
export const dayText = ({ words, at }: Reader, day: Day): string => words.formatDate(dateOfDay(day), at);

/** "16 Nov to 22 Nov". */
export const weekText = ({ first, last }: Pick<ReviewWeek, 'first' | 'last'>, reader: Reader): string =>
  reader.say('review-days', { from: dayText(reader, first), to: dayText(reader, last) });

/** A sheet of paper is kept for years: no year is left out. */
const NO_YEAR = new Date(0);

/** "16 Nov 2026 to 22 Nov 2026". */
export const weekInFull = (week: Pick<ReviewWeek, 'first' | 'last'>, reader: Reader): string =>
  weekText(week, { ...reader, at: NO_YEAR });

/** The reader's day, with its year. */
export const todayInFull = ({ words, at, timeZone }: Reader): string =>
  words.formatDate(at.toISOString(), NO_YEAR, timeZone);

/** The day up to whose end the state before the week was known. */
export const dayBefore = ({ first }: Pick<ReviewWeek, 'first'>): Day => first - 1;
