import { advise, type Advice } from '../advice/advise';
import { addressOf, type AmazonPage } from '../amazon-page';
import type { Tip } from '../catalogue/tips';
import { tipIn } from '../catalogue/tips/tip-in';
import type { TipView } from '../view';
import type { Words } from '../words/words';
import { situationOf } from './situation-of';
import type { Subject } from './subject';
import { checkText } from './tip-check';
import { reasonText } from './tip-reason';
import { sourceText } from './tip-source';

const linkTo = (page: AmazonPage | null, host: string | null, words: Words): TipView['link'] => {
  const href = page === null || host === null ? null : addressOf(page, host);
  return page === null || href === null ? null : { text: words.say(`page.${page}`), href };
};

/** A tip in words, with the page at the account's `host`; none where that is not known. One that Amazon does not confirm says so. */
export const tipWords = (tip: Tip, words: Words, host: string | null): TipView => {
  const { id, page } = tip;
  const link = linkTo(page, host, words);
  return { id, ...tipIn(tip, words.language), reason: '', link, check: '', source: sourceText(tip, words) };
};

const plainView = (advice: Advice, { words, host = null }: Subject): TipView => {
  if (advice.from === 'catalogue') return tipWords(advice.tip, words, host);
  const { id, title, text } = advice.tip;
  return { id, title, text, reason: '', steps: [], link: null, check: '', source: words.say('why.yours') };
};

/** The tips that fit a value (lib/advice), at most two, with the reason and the check in words. */
export const tipViews = (subject: Subject): readonly TipView[] => {
  const situation = situationOf(subject);
  return advise(situation).map(advice => ({
    ...plainView(advice, subject),
    reason: reasonText(advice.reasons, subject),
    check: checkText(situation, advice.from === 'catalogue' ? advice.tip.shows : null, subject),
  }));
};
