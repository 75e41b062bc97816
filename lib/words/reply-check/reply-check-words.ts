import { dateLocale, spokenFor } from '../languages';
import { speaker, type Say } from '../messages';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { zh } from './zh-hans';
import { ja } from './ja';
import { it } from './it';
import { es } from './es';

export type ReplyCheckWords = Say<typeof en>;

/** What each language says here. */
export const REPLY_CHECK_FILES = { en, de, fr, es, it, ja, 'zh-CN': zh };

/** What the check of a reply says to a reader of `tag` (BCP 47); English where we do not speak it. */
export const replyCheckWordsFor = (tag: string): ReplyCheckWords =>
  speaker<typeof en>(dateLocale(tag), REPLY_CHECK_FILES[spokenFor(tag)]);
