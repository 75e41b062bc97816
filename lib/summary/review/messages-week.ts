import { shareBetweenText, tookText } from '../../answer/own-words';
import type { InboxOf } from '../../history/cases';
import { latenessOf } from '../../messages/answer-time';
import { answerTimesOf } from '../../messages/answer-times';
import { contactsOf } from '../../messages/case-contacts';
import { spanOf, type Contact } from '../../messages/contact';
import { ENOUGH_ANSWERS } from '../../messages/own-messages';
import { countedAt } from '../../messages/week';
import type { Reader } from '../reader';
import { readDay, type ReadDay } from './read-day';
import type { Message } from './review-source';
import type { ReviewWeek } from './weeks';

/** Buyers' messages of a week: figures with their names, and what is to be known of them. */
export type MessagesReview = {
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly notes: readonly string[];
  /** When the inbox was read last; null where that is not known, as for a week that is over. */
  readonly inbox: ReadDay | null;
  /** Was any answer of the week late, or is an open one? Also where it only may be. */
  readonly isLate: boolean;
};

type Asked = {
  readonly messages: readonly Message[];
  /** The store's inbox as it was read last; null where it never was. */
  readonly inbox: InboxOf | null;
  readonly week: ReviewWeek;
  readonly reader: Reader;
};

type Range = { readonly least: number; readonly most: number };

/** A contact with when its case was last seen; ms. */
type Told = { readonly contact: Contact; readonly seen: number };

const toldOf = (message: Message): readonly Told[] =>
  contactsOf(message).map(contact => ({ contact, seen: Date.parse(message.lastSeen) }));

const isWithin = (at: number | null, { from, until }: ReviewWeek): boolean =>
  at !== null && at >= from.getTime() && at <= until.getTime();

const answeredIn = ({ end }: Contact, week: ReviewWeek): boolean =>
  end.is === 'answered' && isWithin(countedAt(spanOf(end.at)), week);

/**
 * Did it wait at an instant? One that is closed, nobody knows when, may have, if its case was seen later still.
 */
const waitedAt = ({ contact: { received, end }, seen }: Told, at: number): 'yes' | 'maybe' | 'no' => {
  const came = spanOf(received);
  if (came.from > at) return 'no';
  const known = came.to <= at ? 'yes' : 'maybe';
  if (end.is === 'open') return known;
  if (end.is === 'unknown') return seen >= at ? 'maybe' : 'no';
  const ended = spanOf(end.at);
  if (ended.from > at) return known;
  return ended.to > at ? 'maybe' : 'no';
};

/** Had it waited for more than 24 hours at an instant? */
const wasLateAt = ({ contact: { received } }: Told, at: number): 'yes' | 'maybe' | 'no' => {
  const { from, to } = spanOf(received);
  const late = latenessOf({ least: Math.max(0, at - to) / 60_000, most: Math.max(0, at - from) / 60_000 });
  if (late === 'in-time') return 'no';
  return late === 'late' ? 'yes' : 'maybe';
};

const range = (all: readonly ('yes' | 'maybe' | 'no')[]): Range => {
  const sure = all.filter(each => each === 'yes').length;
  return { least: sure, most: sure + all.filter(each => each === 'maybe').length };
};

const both = (one: 'yes' | 'maybe' | 'no', other: 'yes' | 'maybe' | 'no'): 'yes' | 'maybe' | 'no' => {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'maybe';
};

const rangeText = ({ least, most }: Range, { words }: Reader): string =>
  least === most
    ? words.formatCount(most)
    : words.say('own.between', { low: words.formatCount(least), high: words.formatCount(most) });

const notesOf = (week: ReviewWeek, inbox: InboxOf | null, { say }: Reader): readonly string[] => {
  if (week.id !== '') return [say('review-messages-today')];
  return inbox && inbox.unseen > 0 ? [say('review-unseen', { count: inbox.unseen })] : [];
};

/** Only the newest review knows when the inbox was read last: earlier reads are not kept. */
const inboxRead = (week: ReviewWeek, inbox: InboxOf | null, reader: Reader): ReadDay | null =>
  week.id === '' && inbox ? readDay(inbox.at, reader) : null;

/**
 * What a store's messages say of a week: a message counts in the week of its answer, as everywhere. Intervals where times are
 * not known. Of a week that is over it is told by what is known of the messages now, which is more than was known then. Null
 * where nothing waited, came or was answered.
 */
export const messagesOfWeek = ({ messages, inbox, week, reader }: Asked): MessagesReview | null => {
  const told = messages.flatMap(toldOf);
  const end = week.until.getTime();
  const times = answerTimesOf(
    told.map(({ contact }) => contact).filter(contact => answeredIn(contact, week)),
    end,
  );
  const open = told.map(each => waitedAt(each, end));
  const late = told.map((each, index) => both(open[index] ?? 'no', wasLateAt(each, end)));
  const came = told.filter(({ contact }) => isWithin(countedAt(spanOf(contact.received)), week)).length;
  const [waiting, overdue] = [range(open), range(late)];
  const unseen = week.id === '' ? (inbox?.unseen ?? 0) : 0;
  if (times.answered + waiting.most + came + unseen === 0) return null;
  const { say, words } = reader;
  const inTime = { least: times.late.whole - times.late.most, most: times.late.whole - times.late.least };
  const day = words.formatDate(week.until.toISOString(), reader.at, reader.timeZone);
  return {
    figures: [
      { name: say('review-came'), value: words.formatCount(came) },
      { name: say('review-answered'), value: words.formatCount(times.answered) },
      ...(times.answered > 0
        ? [
            {
              name: say('review-in-time'),
              value: shareBetweenText({ ...inTime, whole: times.late.whole }, words),
            },
            { name: say('answers-late'), value: shareBetweenText(times.late, words) },
          ]
        : []),
      ...(times.median && times.answered >= ENOUGH_ANSWERS
        ? [{ name: say('answers-median'), value: tookText(times.median, words) }]
        : []),
      { name: say('review-open', { day }), value: rangeText(waiting, reader) },
      ...(waiting.most > 0 ? [{ name: say('review-open-late'), value: rangeText(overdue, reader) }] : []),
    ],
    notes: notesOf(week, inbox, reader),
    inbox: inboxRead(week, inbox, reader),
    isLate: times.late.most > 0 || overdue.most > 0,
  };
};
