import type { SeriesKey } from '../../lib/reading';
import { sampleActions, sampleTips } from './sample-actions.ts';
import { series, type Course } from './sample-series.ts';

const DAY = 86_400_000;
const DAYS = 90;

/** Days before today on which the seller did not look: two short gaps and a holiday. */
const MISSED: ReadonlySet<number> = new Set([11, 12, 27, 44, 45, 46, 47, 48, 49, 50, 63, 78]);

const ACCOUNTS = [
  { id: 'sample-us', store: 'Nordlicht Goods', country: 'United States', host: 'sellercentral.amazon.com' },
  { id: 'sample-de', store: 'Nordlicht Goods', country: 'Deutschland', host: 'sellercentral.amazon.de' },
] as const;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Nine in the morning, UTC, `ago` days before `today`: the same local day in most of the world's offices. */
const morning = (today: Date, ago: number): number =>
  Date.parse(`${isoDay(today.getTime())}T09:00:00.000Z`) - ago * DAY;

const lengthOf = (window: SeriesKey['window']): number =>
  Number.parseInt(window.slice(1), 10) * (window.endsWith('W') ? 7 : 1);

/** The reading of one series on the day `ago` days before today. */
const readingOn = (account: string, course: Course, today: Date, ago: number) => {
  const time = morning(today, ago);
  const { key, label, page, target } = course;
  return {
    account,
    ...key,
    ...course.at(DAYS - ago),
    target,
    period: course.hasPeriod
      ? { start: isoDay(time - lengthOf(key.window) * DAY), end: isoDay(time - DAY) }
      : null,
    label,
    page,
    source: 'page' as const,
    firstSeen: new Date(time).toISOString(),
    lastSeen: new Date(time + 6 * 60_000).toISOString(),
  };
};

const daysOf = (newest: number): number[] =>
  Array.from({ length: DAYS - newest }, (_, index) => DAYS - 1 - index).filter(ago => !MISSED.has(ago));

/**
 * An export file of 90 days up to the day before `today` (so that today's visit adds a point), as the
 * history page imports it: two accounts whose store and country are those of the stand-in site's header.
 * The German account was last opened nine days ago. The same `today` always gives the same file.
 */
export const sampleHistory = (today: Date) => ({
  format: 'benchline',
  version: 1,
  exportedAt: today.toISOString(),
  accounts: ACCOUNTS,
  readings: ACCOUNTS.flatMap(({ id, host }) =>
    series(host).flatMap(course =>
      daysOf(host.endsWith('.de') ? 9 : 1).map(ago => readingOn(id, course, today, ago)),
    ),
  ),
  cases: [],
  actions: [],
  settings: {},
});

/** The same with what the seller did about it, and with a tip of the seller's own: for the demo. */
export const demoHistory = (today: Date) => ({
  ...sampleHistory(today),
  actions: sampleActions(today),
  settings: { tips: sampleTips(today) },
});
