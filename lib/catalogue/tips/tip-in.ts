import type { Language } from '../../words/languages';
import { fr } from './in/fr';
import { zh } from './in/zh-hans';
import { ja } from './in/ja';
import { it } from './in/it';
import { es } from './in/es';
import type { Tip, TipTexts } from './tip';

const FILES: Readonly<Partial<Record<Language, TipTexts>>> = { fr, es, it, ja, 'zh-CN': zh };

/** Title and text of a tip in a language; the English where a language has none for it. */
export const tipIn = (tip: Tip, language: Language): { readonly title: string; readonly text: string } => {
  const [title, text] = FILES[language]?.[tip.id] ?? [];
  const own = language === 'de' ? language : 'en';
  return { title: title ?? tip.title[own], text: text ?? tip.text[own] };
};
