import { foldWord } from './clean';
import { perLanguage } from './per-language';

type DateWords = {
  /** Folded month names, long and short, alone and within a date (Polish "czerwiec", "czerwca"). */
  readonly months: ReadonlyMap<string, number>;
  /** Folded words between a date's parts: "30 de junio de 2026". */
  readonly fillers: ReadonlySet<string>;
};

/** English dates stand on pages of every language; Americans write Sep, Britons Sept. */
const ENGLISH = ['en-US', 'en-GB'];
const ANY_YEAR = 2026;
const LENGTHS = ['long', 'short'] as const;

/** The months (1–12) that a folded word can mean in the languages and in English; mostly none or one. */
export const monthsNamed = (word: string, languages: readonly string[]): readonly number[] => [
  ...new Set(
    [...languages, ...ENGLISH].map(tag => wordsOf(tag).months.get(word) ?? 0).filter(month => month > 0),
  ),
];

/** Whether a folded word only joins a date's parts in one of the languages. */
export const isFiller = (word: string, languages: readonly string[]): boolean =>
  languages.some(tag => wordsOf(tag).fillers.has(word));

const wordsOf = perLanguage<DateWords>(
  language => {
    const months = new Map<string, number>();
    const fillers = new Set<string>();
    for (const format of formatsOf(language)) learn(format, months, fillers);
    return { months, fillers };
  },
  { months: new Map(), fillers: new Set() },
);

const formatsOf = (language: string): readonly Intl.DateTimeFormat[] =>
  LENGTHS.flatMap(month =>
    [{ month }, { month, day: 'numeric', year: 'numeric' } as const].map(
      // Some Arabic locales count the years otherwise by default; Amazon's pages do not.
      options => new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' }),
    ),
  );

const learn = (format: Intl.DateTimeFormat, months: Map<string, number>, fillers: Set<string>): void => {
  for (let month = 1; month <= 12; month++)
    for (const { type, value } of format.formatToParts(Date.UTC(ANY_YEAR, month - 1, 15))) {
      const word = foldWord(value);
      if (type === 'month' && !/\d/.test(word)) months.set(word, month);
      if (type === 'literal' && /^\p{L}+$/u.test(word)) fillers.add(word);
    }
};
