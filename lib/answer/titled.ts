import { TIPS } from '../catalogue/tips';
import { tipIn } from '../catalogue/tips/tip-in';
import type { Action } from '../journal/action';
import type { Language } from '../words/languages';

const titled = (action: Action, language: Language): Action => {
  const tip = TIPS.find(({ id }) => id === action.tip);
  return tip ? { ...action, title: tipIn(tip, language).title } : action;
};

/**
 * Steps as they are shown: one that is a tip of the catalogue is called as the tip is called today, in the language of
 * whoever looks. What the seller named, and a tip that is gone, keeps the title that was stored.
 */
export const titledIn = (actions: readonly Action[], language: Language): readonly Action[] =>
  actions.map(action => titled(action, language));
