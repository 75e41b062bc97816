import { perLanguage } from './per-language';

/** Whether the day or the month stands first in an all-digit date that does not begin with its year. */
export type Order = 'dm' | 'md';

export const ORDERS: readonly Order[] = ['dm', 'md'];

/**
 * The orders that the languages write, likeliest first. A language that writes the year first
 * (ja, sv, en-CA) says nothing of a date that ends in it: both orders are in use there.
 */
export const ordersOf = (languages: readonly string[]): readonly Order[] => [
  ...new Set(languages.flatMap(learnt)),
];

const learnt = perLanguage<readonly Order[]>(language => {
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
  });
  const first = format.formatToParts(0).find(({ type }) => type !== 'literal')?.type;
  if (first === 'year') return ORDERS;
  return [first === 'month' ? 'md' : 'dm'];
}, []);
