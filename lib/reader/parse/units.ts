import { foldWord } from './clean';
import { perLanguage } from './per-language';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** An amount as it is written, and its unit. */
export type Measure = { readonly amount: string; readonly unit: TimeUnit };

/** How a language names units of time; folded words (`foldWord`). */
export type UnitWords = {
  /** Words that follow a number. */
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Words that hold their number: Arabic "two hours" is one word. */
  readonly numbered: ReadonlyMap<string, Measure>;
};

/**
 * Where none of the page's languages knows a unit: Amazon mixes English into every page. British
 * CLDR has all that is in use: hr, hrs, min, mins.
 */
export const ENGLISH_UNITS: readonly string[] = ['en-GB'];

/**
 * Words that pages use beside those of CLDR. Swedish: CLDR counts in "dygn", people in "dagar".
 * Japanese: "60日間" is a span of 60 days, "12ヶ月" a spelling of "12か月".
 */
const EXTRAS: Readonly<Record<string, Readonly<Record<string, TimeUnit>>>> = {
  sv: { dag: 'day', dagar: 'day' },
  ja: { 日間: 'day', ヶ月: 'month', ヶ月間: 'month', か月間: 'month' },
};

/** Numbers that show every plural form of the marketplaces' languages. */
const AMOUNTS = [0, 1, 1.5, 2, 3, 11, 100];

type Display = 'long' | 'short' | 'narrow';
const NO_WORDS: UnitWords = { units: new Map(), numbered: new Map() };

/** The words of a language for some units, learnt from Intl at the first call for it. */
const unitWords = (units: readonly TimeUnit[], displays: readonly Display[]) =>
  perLanguage<UnitWords>(language => {
    const words = { units: new Map<string, TimeUnit>(), numbered: new Map<string, Measure>() };
    const amounts = onePerForm(language);
    for (const unit of units)
      for (const unitDisplay of displays) learn(words, language, { unit, unitDisplay }, amounts);
    for (const [word, unit] of Object.entries(EXTRAS[language.slice(0, 2)] ?? {}))
      if (units.includes(unit)) words.units.set(foldWord(word), unit);
    return words;
  }, NO_WORDS);

type Growing = { readonly units: Map<string, TimeUnit>; readonly numbered: Map<string, Measure> };

/** Formatting is slow, so that each plural form is asked for once: seven in Arabic, one in Japanese. */
export const onePerForm = (language: string): readonly number[] => {
  const rules = new Intl.PluralRules(language);
  return [...new Map(AMOUNTS.map(amount => [rules.select(amount), amount])).values()];
};

const learn = (
  { units, numbered }: Growing,
  language: string,
  named: { readonly unit: TimeUnit; readonly unitDisplay: Display },
  amounts: readonly number[],
): void => {
  const format = new Intl.NumberFormat(language, { style: 'unit', ...named });
  for (const amount of amounts) {
    const parts = format.formatToParts(amount);
    const word = foldWord(parts.map(({ type, value }) => (type === 'unit' ? value : '')).join(''));
    if (parts.some(({ type }) => type === 'integer')) units.set(word, named.unit);
    else numbered.set(word, { amount: String(amount), unit: named.unit });
  }
};

/** Words of durations. Shared between parsers, as learning them costs milliseconds. */
export const durationWords = unitWords(['minute', 'hour', 'day'], ['long', 'short', 'narrow']);

/** Words of windows; not the narrow ones: "30m" is as likely thirty minutes. */
export const windowWords = unitWords(['day', 'week', 'month', 'year'], ['long', 'short']);
