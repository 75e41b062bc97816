import { dateLocale, spokenFor } from '../languages';
import { speaker, type Say } from '../messages';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { zh } from './zh-hans';
import { ja } from './ja';
import { it } from './it';
import { es } from './es';

export type WaitingWords = Say<typeof en>;

/** What each language says here. */
export const WAITING_FILES = { en, de, fr, es, it, ja, 'zh-CN': zh };

/** What is said about waiting messages to a reader of `tag` (BCP 47); English where we do not speak it. */
export const waitingWordsFor = (tag: string): WaitingWords =>
  speaker<typeof en>(dateLocale(tag), WAITING_FILES[spokenFor(tag)]);
