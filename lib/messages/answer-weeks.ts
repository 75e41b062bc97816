import { answerTimesOf, type AnswerTimes } from './answer-times';
import { spanOf, type Contact } from './contact';
import { countedAt, weekTeller, type Week } from './week';

export type AnswerWeek = { readonly week: Week; readonly times: AnswerTimes };

const endOf = ({ end }: Contact): number | null => (end.is === 'answered' ? countedAt(spanOf(end.at)) : null);

/**
 * The seller's own first response time, a week at a time, ascending; weeks without an answer are left out. A contact
 * belongs to the week in which it was answered, not to that in which it came: so a week that is over does not change
 * any more, and the newest one does not look fast because its slow answers are still to come.
 */
export const answerWeeks = (
  contacts: readonly Contact[],
  now: number,
  timeZone?: string,
): readonly AnswerWeek[] => {
  const weekOf = weekTeller(timeZone);
  const weeks = new Map<Week, Contact[]>();
  for (const contact of contacts) {
    const at = endOf(contact);
    if (at === null) continue;
    const week = weekOf(at);
    const known = weeks.get(week);
    if (known) known.push(contact);
    else weeks.set(week, [contact]);
  }
  return [...weeks]
    .map(([week, own]) => ({ week, times: answerTimesOf(own, now) }))
    .toSorted((one, other) => one.week - other.week);
};

/** How far back the figures of "the last four weeks" go, as Amazon's own do; ms. */
const FOUR_WEEKS = 28 * 86_400_000;

/** Those answered in the four weeks up to `now` (ms), and those that are open: what the figures of today are made of. */
export const recentlyAnswered = (contacts: readonly Contact[], now: number): readonly Contact[] =>
  contacts.filter(contact => {
    const at = endOf(contact);
    return contact.end.is === 'open' || (at !== null && at > now - FOUR_WEEKS && at <= now);
  });
