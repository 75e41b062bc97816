import type { ReportElement, ReportNode } from './tree';
import { wordingKey } from '../catalogue/wording-key';
import { WORDINGS } from './wordings';

const TYPED = /^(textarea|blockquote|q)$/;
/** Known names (docs/field-notes.md): rows of feedback, columns of comments. */
const COMMENTS = /(^|[\s_-])comments?([\s_-]|$)/i;
const TALK = new Set(['log', 'feed']);

/** Does an element by its markup hold what somebody typed, or a buyer wrote? */
export const isWrittenByBuyer = (el: Element): boolean =>
  TYPED.test(el.localName) ||
  !['false', null].includes(el.getAttribute('contenteditable')) ||
  el.getAttribute('id') === 'feedback-details' ||
  COMMENTS.test(el.getAttribute('class') ?? '') ||
  TALK.has(el.getAttribute('role') ?? '');

const BUYER: ReportNode = { kind: 'buyer-text' };

/** An order's number, as it is shaped. */
const ORDER = /0{3}-0{7}-0{7}/;
const ENTRY = /^(tr|li|article)$|-(row|item)$/;
const ENTRY_ROLES = new Set(['row', 'listitem', 'article']);

const textsOf = (node: ReportNode): readonly string[] => {
  if (node.kind === 'text') return [node.text];
  if (node.kind !== 'element') return [];
  return [...node.attributes.map(([, text]) => text), ...node.children.flatMap(textsOf)];
};

const isEntry = ({ name, states }: ReportElement): boolean =>
  ENTRY.test(name) || states.some(([state, value]) => state === 'role' && ENTRY_ROLES.has(value));

const ownText = (node: ReportElement): readonly string[] => [
  ...node.attributes.map(([, text]) => text),
  ...node.children.flatMap(child => (child.kind === 'text' ? [child.text] : [])),
];

/** An entry about one order, or, outside of any entry, the element that names the order. */
const isOfOneOrder = (node: ReportElement): boolean => {
  const texts = isEntry(node) ? textsOf(node) : ownText(node);
  return texts.some(text => ORDER.test(text)) || (isEntry(node) && texts.some(text => text.includes('★')));
};

const isHeading = (node: ReportNode): boolean =>
  node.kind === 'element' &&
  (/^h[1-6]$/.test(node.name) ||
    node.states.some(([state, value]) => state === 'role' && value === 'heading') ||
    node.children.some(isHeading));

/** "Recent Feedback", alone in its element. */
const opensBuyers = (node: ReportNode): boolean => {
  const texts = textsOf(node);
  return texts.length === 1 && WORDINGS.buyers.has(wordingKey(texts[0] ?? ''));
};

/** What follows such a heading, up to the next heading beside it, is closed. */
const afterHeadings = (nodes: readonly ReportNode[]): readonly ReportNode[] => {
  const open = nodes.findIndex(node => opensBuyers(node) && isHeading(node));
  if (open < 0) return nodes;
  const next = nodes.findIndex((node, at) => at > open && isHeading(node));
  const end = next < 0 ? nodes.length : next;
  const hidden = end > open + 1 ? [BUYER] : [];
  return [...nodes.slice(0, open + 1), ...hidden, ...afterHeadings(nodes.slice(end))];
};

/** The report with everything about single buyers closed: entries with an order's number or stars, and what stands under headings of buyers' words. */
export const withoutBuyers = (node: ReportNode): ReportNode => {
  if (node.kind !== 'element') return node;
  if (isOfOneOrder(node)) return BUYER;
  return { ...node, children: afterHeadings(node.children).map(withoutBuyers) };
};
