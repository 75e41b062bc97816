import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import { pageWordsFor, type PageWords } from '../words/pages/page-words';
import { wordsFor, type Words } from '../words/words';

/** Who looks at the pages, and when: what every view needs to put a reading into words. */
export type Reader = {
  readonly words: Words;
  readonly say: PageWords;
  readonly at: Date;
  /** IANA; undefined is the computer's own. */
  readonly timeZone: string | undefined;
  /** The metrics that are known: those that the seller defined are read where the page begins (lib/own-metrics). */
  readonly metrics: MetricBook;
};

/** The reader of a page in `language` (BCP 47) at an instant. Where no `metrics` are given, the catalogue's alone are known. */
export const readerOf = (
  language: string,
  at: Date,
  timeZone?: string,
  metrics: MetricBook = CATALOGUE,
): Reader => ({
  words: wordsFor(language),
  say: pageWordsFor(language),
  at,
  timeZone,
  metrics,
});
