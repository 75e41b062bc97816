import type { ShadowRootOf } from '../composed';

/** Attributes in which a row may keep what tells it from others: Katal's texts, what pictures say … */
const SAID = ['label', 'text', 'value', 'header', 'alt', 'title'];
/** … and links and ids, in which every digit counts. */
const EXACT = ['href', 'data-thread-id', 'data-id', 'id'];

/** Longer rows are told apart by so much of them, characters. */
const LONGEST = 2000;

/** "19 h 32 min left" and "19 h 31 min left" are one row; order numbers and years keep their digits. */
const withoutMinutes = (text: string): string =>
  text.replace(/\p{Nd}+/gu, run => (run.length > 2 ? run : '#'));

/** By the few that an element has, not by all that it could have: most have a class and nothing else. */
const collectAttributes = (element: Element, found: string[]): void => {
  const names = element.getAttributeNames().filter(name => name !== 'class' && name !== 'style');
  if (names.length === 0) return;
  for (const name of SAID)
    if (names.includes(name)) found.push(withoutMinutes(element.getAttribute(name) ?? ''));
  for (const name of EXACT) if (names.includes(name)) found.push(element.getAttribute(name) ?? '');
};

const collect = (node: Node, shadowRootOf: ShadowRootOf, found: string[]): void => {
  if (node.nodeType === Node.TEXT_NODE) return void found.push(withoutMinutes(node.nodeValue ?? ''));
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  if (node instanceof Element) {
    // What the seller types there makes no other case of it.
    if (node.hasAttribute('contenteditable')) return;
    if (node.hasAttributes()) collectAttributes(node, found);
    const root = node.localName.includes('-') ? shadowRootOf(node) : null;
    if (root) collect(root, shadowRootOf, found);
  }
  for (let child = node.firstChild; child; child = child.nextSibling) collect(child, shadowRootOf, found);
};

/**
 * What a row looks like, to know it again in another element, or to notice that its element holds another one now: a list may be
 * drawn anew in place, and a word about one case must never stand beside another. It never leaves the page's script.
 */
export const printOf = (row: Element, shadowRootOf: ShadowRootOf): string => {
  const found: string[] = [];
  collect(row, shadowRootOf, found);
  return found.join(' ').replace(/\s+/gu, ' ').slice(0, LONGEST);
};
