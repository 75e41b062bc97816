import type { Window } from '../../catalogue/metric';
import { cleanText } from './clean';
import { measuresIn } from './measures';
import { decimals, isWhole } from './number';
import { either, NONE, settle, type Parsed } from './result';
import { ENGLISH_UNITS, windowWords } from './units';

const LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y', hour: null, minute: null } as const;
const LONGEST = 32;
/** No window of Amazon's is longer than a few years; "2026年" is a year, not two thousand of them. */
const MOST = 999;

/**
 * The whole text as a window: "60 days", "60 Tage", "60日", "4 weeks", bracketed "(60 days)", and in
 * English "Last 60 days", "Past 60 days"; a count may follow: "last 30 days (19)". As written: "12 months" is P12M,
 * not P1Y.
 */
export const readWindow = (text: string, languages: readonly string[]): Parsed<Window> => {
  const clean = cleanText(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/ ?\([\d.,'’ ]+\)$/, '')
    .replace(/^(?:last|past) (?=\d)/i, '');
  if (clean.length > LONGEST) return NONE;
  const readIn = (tags: readonly string[]) => tags.flatMap(tag => windowIn(clean, tag, languages));
  return settle(either(readIn(languages), () => readIn(ENGLISH_UNITS)));
};

const windowIn = (text: string, language: string, languages: readonly string[]): readonly Window[] => {
  const [measure, ...more] = measuresIn(text, windowWords(language), language);
  const letter = measure && LETTERS[measure.unit];
  if (!letter || more.length > 0) return [];
  const counts = decimals(measure.amount, [...languages, language], isWhole).map(Number);
  return counts.filter(count => count > 0 && count <= MOST).map((count): Window => `P${count}${letter}`);
};
