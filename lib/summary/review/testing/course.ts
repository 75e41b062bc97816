import type { MetricBook } from '../../../catalogue/metric-book';
import type { ListedSeries } from '../../../history/series';
import { NO_CHOICES } from '../../../journal/own-tip';
import type { Reading } from '../../../reading';
import { readerOf, type Reader } from '../../reader';
import { account, listed, reading } from '../../testing/listed';
import type { ReviewSource } from '../review-source';
import { reviewView, type ReviewView } from '../review-view';
import { weekFor } from '../weeks';

const DAY = 86_400_000;

/** Sunday noon. */
export const SUNDAY = new Date('2026-11-22T12:00:00.000Z');

/** Late shipments of 1,000 orders on a day: `late` of them. */
export const lateOn = (day: string, late: number, more: Partial<Reading> = {}): Reading =>
  reading({
    value: late / 1000,
    counts: { part: late, whole: 1000 },
    firstSeen: `${day}T08:00:00.000Z`,
    lastSeen: `${day}T08:05:00.000Z`,
    ...more,
  });

/** A year of weekly readings up to `end`, 10 of 1,000 late, and from `turn` on `then`. */
export const courseTo = (end: string, turn: string, then: number): ListedSeries => {
  const days = Array.from({ length: 56 }, (_, index) => Date.parse(end) - (55 - index) * 7 * DAY);
  const dates = days.map(day => new Date(day).toISOString().slice(0, 10));
  return listed(...dates.map(date => lateOn(date, date < turn ? 10 : then)));
};

export const source = (given: Partial<ReviewSource> = {}): ReviewSource => ({
  accounts: [account('a')],
  series: [],
  actions: [],
  cases: [],
  inboxes: [],
  choices: NO_CHOICES,
  stores: new Map(),
  ...given,
});

type Look = {
  readonly week?: string;
  readonly at?: Date;
  readonly language?: string;
  readonly metrics?: MetricBook;
};

/** The review of a source, at UTC. */
export const review = (
  given: ReviewSource,
  { week, at = SUNDAY, language = 'en', metrics }: Look = {},
): ReviewView => {
  const reader: Reader = readerOf(language, at, 'UTC', metrics);
  return reviewView(given, { week: weekFor(week ?? null, at, 'UTC'), account: null, reader });
};
