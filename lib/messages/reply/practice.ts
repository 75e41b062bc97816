import { topicsIn } from '../theme/topics';
import type { Topic } from '../theme/words';
import type { Speech } from './phrase';
import type { Practice } from './rule';

/** A word or two are the beginning of a reply, or "Yes." */
const BEGUN = 12;

/** What an answer to a topic may speak of as well. */
const NEAR: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  missing: ['delivery', 'refund', 'return', 'cancel'],
  delivery: ['missing', 'cancel'],
  return: ['refund'],
  refund: ['return', 'cancel'],
  fault: ['return', 'refund', 'product'],
  product: ['fault', 'return'],
  address: ['delivery', 'cancel'],
  cancel: ['return', 'refund', 'delivery'],
};

const answers = (topic: Topic, said: ReadonlySet<Topic>): boolean =>
  said.has(topic) || (NEAR[topic] ?? []).some(near => said.has(near));

/** Topics that a question is about; "order" and "product" are in nearly every message. */
const ASKABLE: ReadonlySet<Topic> = new Set([
  'missing',
  'delivery',
  'return',
  'refund',
  'cancel',
  'paper',
  'address',
]);
const DATED: ReadonlySet<Topic> = new Set(['missing', 'delivery']);

/** False only where the question's topic is plain and the reply speaks of nothing like it. */
const isAnswered = (asked: string, text: string, hasDate: boolean): boolean => {
  const wanted = [...topicsIn(asked)].filter(topic => ASKABLE.has(topic));
  if (wanted.length === 0) return true;
  const said = topicsIn(text);
  return wanted.some(topic => answers(topic, said) || (hasDate && DATED.has(topic)));
};

/**
 * What a reply has not of what good practice asks for. Both texts are folded; without the buyer's message nothing is said
 * about answering it. Word lists, so modest: it asks, it never says that a reply is good.
 */
export const missingIn = (
  text: string,
  asked: string | null,
  speeches: readonly Speech[],
): readonly Practice[] => {
  if (text.trim().length < BEGUN) return [];
  const has = (part: keyof Speech['practice']): boolean =>
    speeches.some(({ practice }) => practice[part].test(text));
  const missing: Practice[] = [];
  if (!has('acknowledges')) missing.push('acknowledge');
  if (asked !== null && !isAnswered(asked, text, has('date'))) missing.push('answer');
  if (!has('next')) missing.push('next-step');
  if (has('promises') && !has('date')) missing.push('date');
  return missing;
};
