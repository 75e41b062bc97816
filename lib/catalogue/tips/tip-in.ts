import type { Language } from '../../words/languages';
import type { Tip } from '.';
import { DE } from './in/de';
import { EN } from './in/en';
import { ES } from './in/es';
import { FR } from './in/fr';
import { IT } from './in/it';
import { JA } from './in/ja';
import { ZH } from './in/zh-hans';
import type { TipText } from './tip';
import type { TipTexts } from './tip-texts';

const TEXTS: Readonly<Record<Language, TipTexts>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  ja: JA,
  'zh-CN': ZH,
};

/** Title, text and steps of a tip in a language. */
export const tipIn = ({ id }: Pick<Tip, 'id'>, language: Language): TipText => TEXTS[language][id];
