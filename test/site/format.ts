import type { Counts } from '../../lib/reading';
import type { Share } from './accounts';
import type { Visit } from './visit';

const DAY = 86_400_000;

/** 0.0012 with two digits as "0.12%", "0,12 %" … in the page's language. */
export const percent = ({ locale }: Visit, { value, digits }: Share): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: value === 0 ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(value);

/** The rate of counts as pages show it, to 0.01 %. */
export const rate = (visit: Visit, { part, whole }: Counts): string =>
  percent(visit, { value: part / whole, digits: 2 });

/** "4,027", "4.027" … */
export const whole = ({ locale }: Visit, value: number): string =>
  new Intl.NumberFormat(locale).format(value);

/** "9.5 hours", "9,5 Stunden", "9.5 時間" … */
export const hours = ({ locale }: Visit, value: number): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(value);

/** "5 of 4,027 orders": no other wording is known, so the words are English on every page. */
export const ofOrders = (visit: Visit, { part, whole: all }: Counts): string =>
  `${whole(visit, part)} of ${whole(visit, all)} orders`;

/** The four weeks that ended the day before yesterday: "October 24 - November 20, 2026". */
export const fourWeeks = ({ locale, today }: Visit): string => {
  const end = new Date(today.getTime() - 2 * DAY);
  const start = new Date(end.getTime() - 27 * DAY);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(start, end).replace(/[\u2009\u202f]?–[\u2009\u202f]?/u, ' - ');
};

/** A day `ago` days before today as news and comments show it. */
export const day = ({ locale, today }: Visit, ago: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(today.getTime() - ago * DAY),
  );
