import { rate, whole } from '../format';
import type { Visit } from '../visit';
import type { Filters } from './filters';

const DAY = 86_400_000;
/** The report ends two days before the visit, as its figures lag. */
const LAG = 2;
const LENGTHS = { monthly: 13, weekly: 8, daily: 14 } as const;

type Days = { readonly start: Date; readonly end: Date };

const startOf = (end: Date, aggregate: Filters['aggregate']): Date => {
  if (aggregate === 'daily') return end;
  if (aggregate === 'weekly') return new Date(end.getTime() - end.getUTCDay() * DAY);
  return new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), 1));
};

/** The newest first; the newest month or week is not over. */
const bucketsOf = (today: Date, aggregate: Filters['aggregate']): readonly Days[] => {
  const buckets: Days[] = [];
  let end = new Date(Math.floor(today.getTime() / DAY) * DAY - LAG * DAY);
  while (buckets.length < LENGTHS[aggregate]) {
    const start = startOf(end, aggregate);
    buckets.push({ start, end });
    end = new Date(start.getTime() - DAY);
  }
  return buckets;
};

/** "01-Jul-2026" on English pages, as captured; elsewhere the language's own words. */
const dateText = ({ locale }: Visit, date: Date): string => {
  const isEnglish = locale.startsWith('en');
  const format = new Intl.DateTimeFormat(isEnglish ? 'en-GB' : locale, {
    day: isEnglish ? '2-digit' : 'numeric',
    month: isEnglish ? 'short' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const text = format.format(date);
  return isEnglish ? text.replace('Sept', 'Sep').replaceAll(' ', '-') : text;
};

/** Orders cancelled, late, with a defect, with negative feedback, with a claim, charged back: of so many in all. */
const figuresOf = (at: number, by: Filters['by']): readonly [orders: number, ...parts: number[]] => {
  const orders = (by === 'all' ? 1651 : 812) + 41 * ((at * 5) % 7);
  const [negative, claims, chargebacks] = [1 + (at % 3), at % 2, at % 5 === 4 ? 1 : 0];
  return [
    orders,
    2 + (at % 4),
    9 + ((at * 3) % 11),
    negative + claims + chargebacks,
    negative,
    claims,
    chargebacks,
  ];
};

/** The texts of each row, dates first, then all orders, then the six columns. */
export const rowsOf = (visit: Visit, { aggregate, by, display }: Filters): readonly (readonly string[])[] =>
  bucketsOf(visit.today, aggregate).map(({ start, end }, at) => {
    const [orders, ...parts] = figuresOf(at, by);
    const figure = (part: number): string =>
      display === 'rate' ? rate(visit, { part, whole: orders }) : whole(visit, part);
    return [
      `${dateText(visit, start)} - ${dateText(visit, end)}`,
      whole(visit, orders),
      ...parts.map(figure),
    ];
  });
