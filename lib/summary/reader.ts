import { pageWordsFor, type PageWords } from '../words/pages/page-words';
import { wordsFor, type Words } from '../words/words';

/** Who looks at the pages, and when: what every view needs to put a reading into words. */
export type Reader = {
  readonly words: Words;
  readonly say: PageWords;
  readonly at: Date;
  /** IANA; undefined is the computer's own. */
  readonly timeZone: string | undefined;
};

/** The reader of a page in `language` (BCP 47) at an instant. */
export const readerOf = (language: string, at: Date, timeZone?: string): Reader => ({
  words: wordsFor(language),
  say: pageWordsFor(language),
  at,
  timeZone,
});
