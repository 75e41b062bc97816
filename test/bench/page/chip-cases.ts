import { answerPage } from '../../../lib/answer/answer-page';
import type { Reading } from '../../../lib/reading';
import type { PageAnswer } from '../../../lib/view';
import { readingOn, seriesOf, type MadeSeries } from '../made/series';

const DAY = 86_400_000;
const CHIPS = 60;

/** Days of a chip's line. */
export const POINTS = 90;

const rowsOf = (series: MadeSeries, at: Date): readonly Reading[] =>
  Array.from({ length: POINTS }, (_, day) => {
    const seen = new Date(at.getTime() - (POINTS - 1 - day) * DAY).toISOString();
    return {
      ...readingOn(series, day),
      account: 'bench',
      page: '/orders-v3',
      firstSeen: seen,
      lastSeen: seen,
    };
  });

/** The worker's answer to a page of sixty readings, each with a reading on every one of ninety days. */
export const madeAnswer = (at: Date): PageAnswer => {
  const all = seriesOf(CHIPS);
  return answerPage({
    read: {
      pageId: 'account-health',
      path: '/orders-v3',
      language: 'en-US',
      account: {
        store: 'Acme Home',
        country: 'United States',
        host: 'sellercentral.amazon.com',
        assumed: false,
      },
      readings: all.map(series => readingOn(series, POINTS - 1)),
      misses: [],
    },
    kept: 'kept',
    series: all.map(series => ({ key: series.key, rows: rowsOf(series, at) })),
    skipped: 0,
    at,
  });
};

/** The values of each chip's line, for whoever draws it otherwise. */
export const madeLines = (): readonly (readonly number[])[] =>
  seriesOf(CHIPS).map(series =>
    Array.from({ length: POINTS }, (_, day) => readingOn(series, day).value ?? 0),
  );
