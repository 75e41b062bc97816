import type { Tone } from '../view';
import type { Clocked } from './near';
import { isTimed } from './queue';
import type { WatchReader } from './watch-reader';

const MINUTE = 60_000;
const HOUR = 60;

export type TimeLeft = { readonly text: string; readonly tone: Tone };

const overdueText = (since: number, reader: WatchReader): string => {
  const minutes = Math.floor(since / MINUTE);
  // Beyond two days nobody counts hours.
  if (minutes < 1 || minutes > 48 * HOUR) return reader.say('is-overdue-now');
  return reader.say('is-overdue', { time: reader.hoursAndMinutes(minutes) });
};

/**
 * How long there is to answer, in words. Whole minutes are rounded down, and the earliest possible end is the one that counts:
 * what is said is never more than there is.
 */
export const timeLeft = ({ deadline, nearness, case: waiting }: Clocked, reader: WatchReader): TimeLeft => {
  const now = reader.at.getTime();
  if (nearness === 'overdue') return { text: overdueText(now - deadline.latest, reader), tone: 'bad' };
  if (nearness === 'may-be-overdue') return { text: reader.say('perhaps-overdue'), tone: 'bad' };
  if (!isTimed(waiting)) return { text: reader.say('time-unknown'), tone: 'watch' };
  const time = reader.hoursAndMinutes(Math.floor((deadline.earliest - now) / MINUTE));
  const text = reader.say(deadline.sure ? 'left' : 'at-most-left', { time });
  return { text, tone: nearness === 'near' ? 'watch' : 'quiet' };
};
