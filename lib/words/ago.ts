import { cached } from './cached';
import { dateLocale } from './languages';

const FORTNIGHT = 14;
const WEEK = 7;

const agoIn = (tag: string): ((days: number) => string) => {
  const format = new Intl.RelativeTimeFormat(dateLocale(tag), { numeric: 'always' });
  return days =>
    Math.abs(days) < FORTNIGHT
      ? format.format(-Math.round(days), 'day')
      : format.format(-Math.round(days / WEEK), 'week');
};

/** How long ago, in whole weeks, below a fortnight in days: "8 weeks ago", "vor 8 Wochen". Made once a language. */
export const agoFor = cached(agoIn);
