import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { MORE } from './more';

/** The replies that the rules were written against, by language. */
export const TUNED = Object.fromEntries(
  Object.entries({ en: EN, de: DE, fr: FR, it: IT, es: ES, ja: JA }).map(([language, replies]) => [
    language,
    [...replies, ...(MORE[language] ?? [])],
  ]),
);
