import { dateOfDay } from '../insight/day';
import type { PageReading } from '../reading';
import type { Took } from './answer-time';
import { answerWeeks, type AnswerWeek } from './answer-weeks';
import type { Contact } from './contact';
import { ENOUGH_ANSWERS } from './own-messages';
import { mondayOf, weekTeller } from './week';

/** The series in which the seller's own answer times are kept. */
export const OWN_SERIES = { metric: 'first-response-time', scope: 'all', window: 'P1W' } as const;

/** A median that is known to within so many minutes, or such a share of itself, is kept as one number. */
const NARROW = { minutes: 15, share: 0.1 };

/** The later end, so that it never flatters; null where the two ends are too far apart to be one number. */
const valueOf = (median: Took | null): number | null => {
  if (!median) return null;
  const isNarrow = median.most - median.least <= Math.max(NARROW.minutes, NARROW.share * median.most);
  return isNarrow ? Math.round(median.most) : null;
};

const readingOf = ({ week, times }: AnswerWeek): PageReading => ({
  ...OWN_SERIES,
  value: valueOf(times.median),
  counts: { part: times.certain, whole: times.answered },
  target: null,
  average: null,
  top: null,
  period: { start: dateOfDay(mondayOf(week)), end: dateOfDay(mondayOf(week) + 6) },
  label: 'First response time',
  source: 'report',
});

/**
 * The seller's own first response time, a reading a week that is over: the median in minutes, as `counts` how many of the
 * answers are certain. Weeks with less than five answers have none. It is kept in the history, as cases are not for ever.
 */
export const ownWeeks = (
  contacts: readonly Contact[],
  now: number,
  timeZone?: string,
): readonly PageReading[] => {
  const thisWeek = weekTeller(timeZone)(now);
  return answerWeeks(contacts, now, timeZone)
    .filter(({ week, times }) => week < thisWeek && times.answered >= ENOUGH_ANSWERS)
    .map(readingOf);
};
