import { agoFor } from './ago';
import { cached } from './cached';
import { hoursAndMinutesFor } from './hours-minutes';
import { numberLocale, spokenFor, type Language } from './languages';
import { speaker, type Say, type Translation } from './messages';
import { de } from './overlay/de';
import { en } from './overlay/en';
import { fr } from './overlay/fr';
import { zh } from './overlay/zh-hans';
import { ja } from './overlay/ja';
import { it } from './overlay/it';
import { es } from './overlay/es';

import { pointWordsFor, type PointWords } from './point-words';

export type { Voice } from './point-words';

/** Everything one language can say in the overlay; pages use it too, beside their own messages. */
export type Words = Omit<PointWords, 'say'> & {
  readonly say: Say<typeof en>;
  /** "8 weeks ago", from days. */
  readonly formatAgo: (days: number) => string;
  /** "4 h 10 min", from whole minutes. */
  readonly hoursAndMinutes: (minutes: number) => string;
};

/** What each language says in the overlay. */
export const OVERLAY_FILES: Readonly<Record<Language, Translation<typeof en>>> = {
  en,
  de,
  fr,
  es,
  it,
  ja,
  'zh-CN': zh,
};

const wordsIn = (tag: string): Words => {
  const language = spokenFor(tag);
  return {
    ...pointWordsFor(tag),
    formatAgo: agoFor(tag),
    hoursAndMinutes: hoursAndMinutesFor(tag),
    say: speaker<typeof en>(language, OVERLAY_FILES[language], numberLocale(tag)),
  };
};

/** The words for a reader of `tag` (BCP 47; English where we do not speak it). Numbers follow the tag itself. Made once a tag. */
export const wordsFor = cached(wordsIn);
