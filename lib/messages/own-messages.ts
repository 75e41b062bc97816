import type { Counts } from '../reading';
import { answerTimesOf, type AnswerTimes } from './answer-times';
import { recentlyAnswered } from './answer-weeks';
import type { Contact } from './contact';
import { hourTeller } from './local-hour';
import { themeShare, type ThemeShare } from './theme-counts';
import { weekendCover } from './weekend-cover';

/** What a store's own messages say beside Amazon's figures: the answers of four weeks, the themes of 30 days. */
export type OwnMessages = {
  readonly times: AnswerTimes;
  readonly themes: ThemeShare;
  /** Late answers to messages of the weekend, of all late ones; null where a rota would not clearly help. */
  readonly weekend: Counts | null;
};

/** A figure of fewer answers is an anecdote. */
export const ENOUGH_ANSWERS = 5;

/** At `now`, ms. `timeZone`: whose weekends; the machine's own where not given. */
export const ownMessagesOf = (contacts: readonly Contact[], now: number, timeZone?: string): OwnMessages => ({
  times: answerTimesOf(recentlyAnswered(contacts, now), now),
  themes: themeShare(contacts, now),
  weekend: weekendCover(contacts, now, hourTeller(timeZone)),
});
