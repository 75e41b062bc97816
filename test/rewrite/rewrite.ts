/**
 * Rewrites a page's markup as a redesign might, without changing what it says: other tags, no ids or
 * classes, extra wrappers, flattened rows, texts in components or attributes, hidden copies.
 * The order of siblings is kept. Seeded, so that a failure can be repeated.
 */
type Random = () => number;

/** A small seeded generator (mulberry32), so that a rewrite is known by its number. */
const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Step = (document: Document, random: Random) => void;

const BLOCKS = new Set(['div', 'section', 'article', 'p', 'li', 'header', 'h4']);
/** Elements whose tag carries a meaning that the reader may rely on. */
const KEPT =
  /^(table|thead|tbody|tfoot|tr|td|th|dl|dt|dd|nav|aside|footer|dialog|details|summary|select|option|template|script|style|slot|body|svg|path|a|button|br|blockquote|h\d|input|noscript|kat-tooltip|sup|ul|ol|title|meta|head|html)$/;

const elements = (document: Document): readonly HTMLElement[] => [
  ...document.body.querySelectorAll<HTMLElement>('*'),
];

const isLeaf = (el: Element): boolean =>
  el.childElementCount === 0 && el.textContent.trim() !== '' && !el.shadowRoot && !el.localName.includes('-');

const replaceTag = (el: Element, tag: string): Element => {
  const made = el.ownerDocument.createElement(tag);
  for (const { name, value } of el.attributes) made.setAttribute(name, value);
  made.append(...el.childNodes);
  el.replaceWith(made);
  return made;
};

const noNames: Step = document => {
  for (const el of elements(document)) {
    if (el.closest('#navbar')) continue;
    el.removeAttribute('id');
    el.removeAttribute('class');
  }
};

/** Blocks stay blocks and lines stay lines: only the names change. */
const otherTags: Step = (document, random) => {
  for (const el of elements(document)) {
    if (el.closest('#navbar') || KEPT.test(el.localName) || el.localName.includes('-') || el.shadowRoot)
      continue;
    const isBlock = BLOCKS.has(el.localName) || el.localName === 'main';
    const choice = isBlock ? ['div', 'section', 'article'] : ['span', 'b', 'em', 'label'];
    if (random() < 0.7) replaceTag(el, choice[Math.floor(random() * choice.length)] ?? 'div');
  }
};

const wrappers: Step = (document, random) => {
  for (const el of elements(document)) {
    if (el.closest('#navbar, table, dl, select, svg, ul, ol, details, kat-table') || random() > 0.15)
      continue;
    if (!BLOCKS.has(el.localName)) continue;
    const wrapper = document.createElement('div');
    el.replaceWith(wrapper);
    wrapper.append(el);
  }
};

const TABLE_TAGS = 'table, thead, tbody, tfoot, tr, td, th, caption';

/** Tables of plain boxes: the order of cells is all that is left. */
const noTables: Step = document => {
  if (document.querySelector('[rowspan], [colspan]')) return;
  for (const el of document.querySelectorAll(TABLE_TAGS)) replaceTag(el, 'div');
};

const inComponents =
  (mode: ShadowRootMode): Step =>
  (document, random) => {
    for (const el of elements(document)) {
      if (el.closest('#navbar, select, svg, p, h1, h2, h3, h4, a, button') || !isLeaf(el) || random() > 0.4)
        continue;
      if (!BLOCKS.has(el.localName) && !/^(td|th|dd)$/.test(el.localName)) continue;
      const component = document.createElement('x-text');
      const inner = document.createElement('span');
      inner.textContent = el.textContent;
      component.attachShadow({ mode }).append(inner);
      el.replaceChildren(component);
    }
  };

const inAttributes: Step = (document, random) => {
  for (const el of elements(document)) {
    if (el.closest('#navbar, select, svg, p, h1, h2, h3, h4, a, button') || !isLeaf(el) || random() > 0.4)
      continue;
    if (!BLOCKS.has(el.localName) && !/^(td|th|dd)$/.test(el.localName)) continue;
    const component = document.createElement('kat-label');
    component.setAttribute(random() < 0.5 ? 'label' : 'text', el.textContent);
    el.replaceChildren(component);
  }
};

/** A copy for another screen width, not shown, with other digits. */
const hiddenCopies: Step = (document, random) => {
  for (const el of elements(document)) {
    if (
      el.closest('#navbar, table, select, svg, kat-table, [hidden]') ||
      random() > 0.1 ||
      el.querySelector('script')
    )
      continue;
    if (!BLOCKS.has(el.localName)) continue;
    const copy = el.cloneNode(true) as HTMLElement;
    const walker = document.createTreeWalker(copy, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.nodeValue = (node.nodeValue ?? '').replace(/\d/g, digit => String((Number(digit) + 3) % 10));
    copy.hidden = true;
    el.after(copy);
  }
};

/** Rows without their row elements. */
const flatRows: Step = (document, random) => {
  for (const el of elements(document)) {
    const isRow = /^(div|section|article)$/.test(el.localName) && el.childElementCount > 1;
    const isPure = [...el.childNodes].every(
      ({ nodeType, nodeValue }) => nodeType === 1 || !nodeValue?.trim(),
    );
    if (!isRow || !isPure || el.closest('#navbar, [hidden]') || el.shadowRoot || random() > 0.12) continue;
    el.replaceWith(...el.childNodes);
  }
};

const STEPS: Readonly<Record<string, Step>> = {
  noNames,
  otherTags,
  wrappers,
  noTables,
  inOpenComponents: inComponents('open'),
  inClosedComponents: inComponents('closed'),
  inAttributes,
  hiddenCopies,
  flatRows,
};

/** Applies one to three steps, chosen by the seed, and tells which. */
export const rewrite = (document: Document, seed: number): readonly string[] => {
  const random = randomFrom(seed);
  const names = Object.keys(STEPS).filter(() => random() < 0.3);
  for (const name of names) STEPS[name]?.(document, random);
  return names;
};
