import type { MetricBook } from '../../lib/catalogue/metric-book';
import { followSteps } from '../../lib/journal/follow-steps';
import { followBook, readBook } from '../../lib/own-metrics/read-book';
import { readOverview, type Overview } from '../../lib/summary/overview';

let overview: Promise<Overview> | null = null;
let book: Promise<MetricBook> | null = null;

/** What has changed meanwhile is read anew. */
const dropOverview = async (): Promise<void> => {
  const dropped = overview;
  overview = null;
  const read = await dropped;
  if (read?.kind === 'open') read.db.close();
};

/** Begins to read what every address needs, while the page still asks for its language. */
export const readAhead = (): void => {
  overview = readOverview(new Date(), 'newest');
  book = readBook();
  followSteps(dropOverview);
  followBook(() => {
    book = null;
  });
};

/** Accounts and series with their newest values; the first time, as they were read ahead. The caller closes the database. */
export const readNewest = (at: Date): Promise<Overview> => {
  const read = overview ?? readOverview(at, 'newest');
  overview = null;
  return read;
};

/** The metrics that are known now; the first time, as they were read ahead. */
export const readBookNow = (): Promise<MetricBook> => {
  const read = book ?? readBook();
  book = null;
  return read;
};
