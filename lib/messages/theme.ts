import type { Theme } from './case';
import { reasonOf } from './theme/reason';
import { topicsIn } from './theme/topics';
import type { Topic } from './theme/words';

type Choice = {
  readonly theme: Theme;
  /** One of these is spoken of. */
  readonly of: readonly Topic[];
  /** With one of these beside it, it could as well be filed elsewhere: `general`. */
  readonly doubt: readonly Topic[];
};

/** Tried in order: the first that is spoken of decides. "Return of a faulty product" is a return. */
const CHOICES: readonly Choice[] = [
  { theme: 'return-or-refund', of: ['return', 'refund'], doubt: ['cancel', 'missing'] },
  { theme: 'cancellation', of: ['cancel'], doubt: ['fault'] },
  { theme: 'account-or-order', of: ['address'], doubt: ['missing', 'fault'] },
  { theme: 'delivery', of: ['missing', 'delivery'], doubt: ['paper', 'fault'] },
  { theme: 'account-or-order', of: ['paper'], doubt: ['fault'] },
  { theme: 'product', of: ['fault', 'product'], doubt: [] },
  { theme: 'account-or-order', of: ['order'], doubt: [] },
];

/**
 * What a case is about, from its subject line, which Amazon makes of the contact reason and the buyer's name: by words
 * of thirteen languages, the name left out. `general` where nothing or too much is said. Keeps nothing.
 */
export const themeOf = (subject: string): Theme => {
  const topics = topicsIn(reasonOf(subject));
  const has = (topic: Topic): boolean => topics.has(topic);
  const choice = CHOICES.find(({ of }) => of.some(has));
  return choice === undefined || choice.doubt.some(has) ? 'general' : choice.theme;
};
