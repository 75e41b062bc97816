import { dateLocale, spokenFor } from '../languages';
import { speaker, type Say } from '../messages';
import { de } from './de';
import { en } from './en';

export type ReplyCheckWords = Say<typeof en>;

const FILES = { en, de };

/** What the check of a reply says to a reader of `tag` (BCP 47); English where we do not speak it. */
export const replyCheckWordsFor = (tag: string): ReplyCheckWords =>
  speaker<typeof en>(dateLocale(tag), FILES[spokenFor(tag)]);
