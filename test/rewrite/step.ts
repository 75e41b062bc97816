import type { Random } from './random';

/** Changes a page's markup in place, and not what it says to a person. */
export type Step = (document: Document, random: Random) => void;

/** Where nothing is rewritten: the header, by which the account is known. */
const HEADER = '#navbar, #sc-navbar-container';

export const elements = (document: Document): readonly HTMLElement[] =>
  [...document.body.querySelectorAll<HTMLElement>('*')].filter(el => !el.closest(HEADER));

/** Boxes that a browser lays out as blocks, and that stand for nothing else. */
export const isBlock = ({ localName }: Element): boolean =>
  /^(div|section|article|p|li|header|main|h4|figure|form|fieldset|address|center|dd)$/.test(localName);

/** Cells of tables and lists. */
const isCell = ({ localName }: Element): boolean => /^(td|th|dd|li)$/.test(localName);

/** An element with a text and nothing else. */
export const isLeaf = (el: Element): boolean =>
  el.childElementCount === 0 && el.textContent.trim() !== '' && !el.shadowRoot && !el.localName.includes('-');

/** A block that holds one text: its content may become a component's without a change in looks. */
export const holdsOneText = (el: Element): boolean =>
  isLeaf(el) &&
  (isBlock(el) || isCell(el)) &&
  el.closest('select, svg, p, h1, h2, h3, h4, a, button, [contenteditable], textarea') === null;

/** Only elements within it, with white space between. */
export const isPure = (el: Element): boolean =>
  [...el.childNodes].every(({ nodeType, nodeValue }) => nodeType === 1 || !nodeValue?.trim());

export const replaceTag = (el: Element, tag: string): Element => {
  const made = el.ownerDocument.createElement(tag);
  for (const { name, value } of el.attributes) made.setAttribute(name, value);
  made.append(...el.childNodes);
  el.replaceWith(made);
  return made;
};

/** The text nodes of a part of the page, as they are now. */
export const textsIn = (node: Node): readonly Text[] => {
  const document = node.ownerDocument;
  const walker = document?.createTreeWalker(node, 4);
  const texts: Text[] = [];
  for (let text = walker?.nextNode(); text; text = walker?.nextNode()) texts.push(text as Text);
  return texts;
};
