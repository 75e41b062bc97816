import type { Box, Leaf } from './box';

/** What one pass over the page gives. */
export type Scan = {
  readonly leaves: readonly Leaf[];
  readonly root: Box;
  /** Shadow roots met on the way, to be watched for changes. */
  readonly roots: readonly ShadowRoot[];
  /** Custom elements without any text yet: they may be upgraded later, and no mutation will tell. */
  readonly waiting: boolean;
};

export type ShadowRootOf = (el: Element) => ShadowRoot | null;

/** Elements whose text is never rendered as the page's own. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'textarea',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'datalist',
]);

/** Where Katal keeps text that it renders itself (docs/field-notes.md, "Katal"). */
const TEXT_ATTRIBUTES = ['header', 'heading', 'label', 'text', 'value'];

/** Katal's form controls hold values that the seller types, not figures. */
const FORM_CONTROL = /input|dropdown|select|check|radio|option|toggle|textarea|picker|search/;

/** Deeper than any page; stops a hostile one from exhausting the stack. */
const DEEPEST = 600;

/** Some text beyond white space and zero-width characters. */
const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/**
 * Reads the composed tree once: light text, open and closed shadow roots, slots, and the attributes in
 * which Katal keeps text. No style or layout is asked for; whether a candidate is shown is asked later,
 * of the few that matter.
 */
export const scan = (start: Element, shadowRootOf: ShadowRootOf): Scan => {
  const leaves: Leaf[] = [];
  const roots: ShadowRoot[] = [];
  let waiting = false;
  let afterBreak = false;
  const top: Box = { el: start, up: null, from: 0, to: 0, column: 0, columns: 0 };

  const add = (text: string, box: Box, attribute: boolean) => {
    leaves.push({ text, box, attribute, afterBreak });
    afterBreak = false;
  };

  const children = (first: Node | null, box: Box, depth: number) => {
    for (let node = first; node; node = node.nextSibling) visit(node, box, depth);
  };

  const visit = (node: Node, box: Box, depth: number) => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (VISIBLE.test(data)) add(data, box, false);
    } else if (node.nodeType === 1) element(node as Element, box, depth);
  };

  const slot = (el: HTMLSlotElement, box: Box, depth: number) => {
    const assigned = el.assignedNodes();
    if (assigned.length === 0) children(el.firstChild, box, depth);
    else for (const node of assigned) visit(node, box, depth);
  };

  const selected = (el: Element, box: Box) => {
    const text = (el as HTMLSelectElement).selectedOptions[0]?.textContent;
    if (text && VISIBLE.test(text)) add(text, box, true);
  };

  const attributes = (el: Element, box: Box) => {
    if (FORM_CONTROL.test(el.localName)) return;
    const light = el.textContent;
    for (const name of TEXT_ATTRIBUTES) {
      const text = el.getAttribute(name);
      if (text && VISIBLE.test(text) && !light.includes(text.trim())) add(text, box, true);
    }
  };

  const custom = (el: Element, box: Box, depth: number) => {
    const shadow = shadowRootOf(el);
    if (shadow) {
      roots.push(shadow);
      children(shadow.firstChild, box, depth);
    }
    if (leaves.length === box.from) attributes(el, box);
    if (!shadow) children(el.firstChild, box, depth);
    waiting ||= leaves.length === box.from;
  };

  const element = (el: Element, up: Box, depth: number) => {
    const tag = el.localName;
    if (tag === 'br') afterBreak = true;
    if (depth > DEEPEST || SILENT.has(tag) || tag.startsWith('benchline-')) return;
    const box: Box = { el, up, from: leaves.length, to: 0, column: up.columns, columns: 0 };
    up.columns += tag === 'td' || tag === 'th' ? (el as HTMLTableCellElement).colSpan || 1 : 1;
    if (tag === 'slot') slot(el as HTMLSlotElement, box, depth + 1);
    else if (tag === 'select') selected(el, box);
    else if (tag.includes('-')) custom(el, box, depth + 1);
    else plain(el, box, depth + 1);
    box.to = leaves.length;
  };

  /** Built-in elements may have shadow roots too; a closed one shows only by their having no children. */
  const plain = (el: Element, box: Box, depth: number) => {
    const shadow = el.shadowRoot ?? (el.firstChild ? null : shadowRootOf(el));
    if (shadow) roots.push(shadow);
    children((shadow ?? el).firstChild, box, depth);
  };

  element(start, top, 0);
  top.to = leaves.length;
  return { leaves, root: top, roots, waiting };
};
