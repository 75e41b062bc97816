import { answerTimesOf, type AnswerTimes } from './answer-times';
import { recentlyAnswered } from './answer-weeks';
import type { Contact } from './contact';
import { themeShare, type ThemeShare } from './theme-counts';

/** What a store's own messages say beside Amazon's figures: the answers of four weeks, the themes of 30 days. */
export type OwnMessages = { readonly times: AnswerTimes; readonly themes: ThemeShare };

/** A figure of fewer answers is an anecdote. */
export const ENOUGH_ANSWERS = 5;

/** At `now`, ms. */
export const ownMessagesOf = (contacts: readonly Contact[], now: number): OwnMessages => ({
  times: answerTimesOf(recentlyAnswered(contacts, now), now),
  themes: themeShare(contacts, now),
});
