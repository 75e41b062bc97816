import type { Language } from './languages';

/** Languages that end a sentence with a sign of its own, and put no space behind it. */
const DENSE: ReadonlySet<Language> = new Set(['ja', 'zh-CN']);

/** Whole sentences, each with its stop, as one text. */
export const inOneText = (sentences: readonly string[], language: Language): string =>
  sentences.filter(each => each !== '').join(DENSE.has(language) ? '' : ' ');

/** A text without a stop as a sentence, with the language's own; one that has its stop ("25. Dez.") stays as it is. */
export const stopped = (text: string, language: Language): string => {
  if (/[.。！？?]$/u.test(text)) return text;
  return text + (DENSE.has(language) ? '。' : '.');
};
