import type { Language } from '../../../words/languages';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { WRONG, type Speech } from './speech';
import { ZH } from './zh-hans';

const SPEECHES: Readonly<Record<Language, Speech>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  ja: JA,
  'zh-CN': ZH,
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?;])\s|(?<=[。；！？])/);

/** What a text in a language advises against the rules, by name; empty where it may stand. A sentence may name a thing to say that it is not done. */
export const forbiddenIn = (text: string, language: Language): readonly string[] => {
  const speech = SPEECHES[language];
  return sentencesOf(text)
    .filter(sentence => !speech.denied.test(sentence))
    .flatMap(sentence => WRONG.filter(wrong => speech[wrong].test(sentence)));
};
