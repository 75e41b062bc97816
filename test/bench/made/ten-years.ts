import { FORMAT, VERSION } from '../../../lib/history/export-schema';
import { chance } from './chance';
import { readingOn, seriesOf, type MadeSeries } from './series';

const DAY = 86_400_000;

/** Ten years of days, and the series of each account. */
export const DAYS = 3650;
export const SERIES_EACH = 30;

/** Two accounts of one seller: together the sixty series of the budgets. */
export const ACCOUNTS = [
  { id: 'bench-us', store: 'Acme Home', country: 'United States', host: 'sellercentral.amazon.com' },
  { id: 'bench-de', store: 'Acme Home', country: 'Deutschland', host: 'sellercentral.amazon.de' },
] as const;

export const READINGS = DAYS * SERIES_EACH * ACCOUNTS.length;

/** Nobody opens a page at the same moment each day: so much later than nine, and so long looked at, ms. */
const LATEST_VISIT = 6 * 3_600_000;
const LONGEST_VISIT = 3_600_000;

const instant = (time: number): string => new Date(time).toISOString();

const readingsOf = (account: string, series: MadeSeries, lastMorning: number) =>
  Array.from({ length: DAYS }, (_, day) => {
    const first = lastMorning - (DAYS - 1 - day) * DAY + Math.round(chance(day, 1) * LATEST_VISIT);
    return {
      account,
      ...readingOn(series, day),
      page: '/home',
      firstSeen: instant(first),
      lastSeen: instant(first + Math.round(chance(day, 2) * LONGEST_VISIT)),
    };
  });

/** An export file with a reading a day of each series, the last of them yesterday. */
export const tenYears = (today: Date) => {
  const lastMorning = Date.parse(`${instant(today.getTime() - DAY).slice(0, 10)}T09:00:00.000Z`);
  const series = seriesOf(SERIES_EACH);
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: instant(today.getTime()),
    accounts: ACCOUNTS,
    readings: ACCOUNTS.flatMap(({ id }) => series.flatMap(each => readingsOf(id, each, lastMorning))),
    cases: [],
    actions: [],
    settings: {},
  };
};
