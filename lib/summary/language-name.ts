import type { Reader } from './reader';

/** "German", in the reader's language; the tag itself where nobody knows it. */
export const languageName = (tag: string, { words }: Reader): string => {
  try {
    return new Intl.DisplayNames([words.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
