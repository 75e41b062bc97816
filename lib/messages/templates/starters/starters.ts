import type { Template } from '../template';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';

const FILES = { en, de, fr, es, it, ja } as const;

/** The languages of the starter set. */
export const STARTER_LANGUAGES = Object.keys(FILES) as readonly (keyof typeof FILES)[];
export type StarterLanguage = (typeof STARTER_LANGUAGES)[number];

export const isStarterLanguage = (language: string): language is StarterLanguage =>
  Object.hasOwn(FILES, language);

/** The starter set in a language; its ids are the same on every machine. */
export const startersIn = (language: StarterLanguage): readonly Template[] =>
  FILES[language].map(({ key, ...starter }) => ({ id: `starter-${language}-${key}`, language, ...starter }));
