import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';

/** The replies that the rules were written against, by language. */
export const TUNED = { en: EN, de: DE, fr: FR, it: IT, es: ES, ja: JA } as const;
