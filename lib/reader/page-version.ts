import { wordingKey } from '../catalogue/wording-key';
import { parentOf } from './composed';
import type { Label } from './labels';

/** FNV-1a, 32 bits (Fowler, Noll, Vo; www.isthe.com/chongo/tech/comp/fnv). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const chainOf = (el: Element): string => {
  let chain = '';
  for (let at: Element | null = el; at; at = parentOf(at)) chain += `<${at.localName}`;
  return chain;
};

/**
 * Which version of a page it is: a short fingerprint of the labels on it and the elements around each, whatever the
 * figures are and however often a label stands there. Another layout, or another language, is another version.
 */
export const pageVersion = (labels: readonly Label[]): string => {
  const places = new Set(labels.map(({ text, box }) => wordingKey(text) + chainOf(box.el)));
  return hashOf([...places].toSorted().join()).toString(36);
};
