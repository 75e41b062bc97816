import { measuresIn } from '../../parse/measures';
import { durationWords } from '../../parse/units';

/** An amount of time: minutes, and how many of them its smallest figure counts. */
export type Amount = { readonly minutes: number; readonly step: number };

const MINUTES = { minute: 1, hour: 60, day: 1440, week: NaN, month: NaN, year: NaN };

const inLanguage = (text: string, language: string): Amount | null => {
  const measures = measuresIn(text, durationWords(language), language);
  const sizes = measures.map(({ unit }) => MINUTES[unit]);
  const isFalling = sizes.every((size, at) => size < (sizes[at - 1] ?? Infinity));
  const amounts = measures.map(({ amount }) => (/^\d{1,4}$/.test(amount) ? Number(amount) : NaN));
  const minutes = amounts.reduce((sum, amount, at) => sum + amount * (sizes[at] ?? NaN), 0);
  return isFalling && minutes >= 0 && measures.length > 0 ? { minutes, step: sizes.at(-1) ?? 1 } : null;
};

const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** "PT19H32M", as attributes have it. */
export const isoAmount = (text: string): Amount | null => {
  const [whole, days = '0', hours = '0', minutes = '0'] = ISO.exec(text) ?? [];
  return whole && /\d/.test(whole)
    ? { minutes: Number(days) * 1440 + Number(hours) * 60 + Number(minutes), step: 1 }
    : null;
};

/** A clean text that is nothing but whole days, hours and minutes, in one of the languages or in English. */
export const amountOf = (text: string, languages: readonly string[]): Amount | null => {
  for (const language of [...languages, 'en-GB']) {
    const amount = inLanguage(text, language);
    if (amount) return amount;
  }
  return null;
};
