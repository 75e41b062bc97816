import { hoursAndMinutesFor } from '../words/hours-minutes';
import { waitingWordsFor, type WaitingWords } from '../words/waiting/waiting-words';

/** Who is told about waiting messages, and when: what badge, notices and popup need to put them into words. */
export type WatchReader = {
  readonly say: WaitingWords;
  /** "4 h 10 min", from whole minutes. */
  readonly hoursAndMinutes: (minutes: number) => string;
  /** BCP 47. */
  readonly language: string;
  readonly at: Date;
  /** IANA; undefined is the computer's own. */
  readonly timeZone: string | undefined;
};

/** A reader of `language` (BCP 47) at an instant. */
export const watchReader = (language: string, at: Date, timeZone?: string): WatchReader => ({
  say: waitingWordsFor(language),
  hoursAndMinutes: hoursAndMinutesFor(language),
  language,
  at,
  timeZone,
});
