import { isClobberedElement } from './clobbered';
import { attributeTexts, isComponent, type ShadowRootOf } from './composed';
import type { Vocabulary } from './vocabulary';

/** What the text of one element is: a metric's name, a name that a rule goes by, a heading of a region. */
type Finding = { readonly label: boolean; readonly taught: boolean; readonly region: boolean };

const NONE: Finding = { label: false, taught: false, region: false };

/** What a survey knows of a page. Kept between reads, and changed where the page changes (surveyor.ts). */
export type Findings = {
  /** By element. */
  readonly found: Map<Element, Finding>;
  /** Shadow roots by host; null for a component that has none, or none yet. */
  readonly hosts: Map<Element, ShadowRoot | null>;
  readonly forms: Set<Element>;
};

export const noFindings = (): Findings => ({ found: new Map(), hosts: new Map(), forms: new Set() });

/** A label cut in pieces stands within so many elements, and its pieces have so many characters. */
export const STEPS = 4;
export const LONGEST = 200;

/** NodeFilter.SHOW_TEXT, Node.TEXT_NODE */
const TEXTS = 4;
const TEXT = 3;

/** Adds to the findings what stands in a part of the page. */
export type Finder = {
  /** The element with all that is in it, shadow roots too. */
  readonly within: (el: Element) => void;
  /** Its own texts and attributes alone. */
  readonly of: (el: Element) => void;
};

/**
 * One fast pass over all text and components, which only asks where labels are. The rest of the reader
 * looks at the surroundings of what this finds, so that a page without metrics costs a walk and no more.
 */
export const finderOf = (
  { found, hosts, forms }: Findings,
  shadowRootOf: ShadowRootOf,
  { find, split }: Vocabulary,
): Finder => {
  const add = (el: Element, { label, taught, region }: Finding) => {
    const before = found.get(el) ?? NONE;
    if (label || taught || region)
      found.set(el, {
        label: before.label || label,
        taught: before.taught || taught,
        region: before.region || region,
      });
  };

  /** Notes what an element's text is; true where it may be a piece of something longer. */
  const note = (el: Element, text: string): boolean => {
    const wording = find(text);
    if ((wording === null || wording === 'maybe') && split(text)) add(el, { ...NONE, label: true });
    if (wording === null || wording === 'maybe') return wording !== null;
    const { labels, taught, region } = wording;
    const isRegion = region !== null && region !== 'section';
    add(el, { label: labels.length > 0, taught: taught === true, region: isRegion });
    return labels.length === 0;
  };

  /** The pieces of a label are a label in some element around them, within one tree. */
  const pieced = (el: Element | null) => {
    for (let [at, step] = [el, 0]; at && step < STEPS; at = at.parentElement, step += 1) {
      if (at.childNodes.length === 1) continue;
      const text = at.textContent;
      if (text.length > LONGEST) return;
      if (!note(at, text)) return;
    }
  };

  const mayMatter = (text: string): boolean =>
    text.length <= LONGEST && (find(text) !== null || split(text) !== null);

  /** A text that stands in a shadow root directly is its host's. */
  const own = (text: Text, host: Element) => {
    const { data } = text;
    if (!mayMatter(data)) return;
    const { parentElement } = text;
    if (note(parentElement ?? host, data)) pieced(parentElement);
  };

  const texts = (root: Element | ShadowRoot) => {
    const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
    const host = 'host' in root ? root.host : root;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      own(node, host);
  };

  /** The roots of which the texts are still to be looked at. */
  let entered: (Element | ShadowRoot)[] = [];

  const host = (el: Element, root: ShadowRoot | null) => {
    hosts.set(el, root);
    if (!root) return;
    entered.push(root);
    components(root);
  };

  const attributes = (el: Element) => {
    for (const each of attributeTexts(el)) note(el, each);
  };

  const component = (el: Element) => {
    attributes(el);
    host(el, shadowRootOf(el));
  };

  const one = (el: Element) => {
    const tag: unknown = el.localName;
    if (typeof tag !== 'string' || tag === 'form') forms.add(el);
    else if (isComponent(tag)) component(el);
    else if (el.shadowRoot) host(el, el.shadowRoot);
  };

  /** By index, as the iterator of a live list is three times slower. */
  const components = (root: Element | ShadowRoot) => {
    const all = 'getElementsByTagName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*');
    const { length } = all;
    for (let at = 0; at < length; at += 1) one(all[at] as Element);
  };

  return {
    // Two plain loops: each is several times faster than one that asks every node what it is.
    within: el => {
      entered = [el];
      one(el);
      components(el);
      if (!isClobbered({ forms })) entered.forEach(texts);
    },
    of: el => {
      if (isComponent(el.localName)) attributes(el);
      for (const node of [...el.childNodes, ...(hosts.get(el)?.childNodes ?? [])])
        if (node.nodeType === TEXT) own(node as Text, el);
    },
  };
};

/** Does a form of the page's hide what its elements are from us? */
export const isClobbered = ({ forms }: Pick<Findings, 'forms'>): boolean =>
  [...forms].some(isClobberedElement);

/** Is a component there that has nothing to show yet? It may get something, and no mutation will tell. */
export const isWaiting = ({ hosts }: Findings): boolean => {
  for (const [el, root] of hosts) if (!root && !el.firstChild && attributeTexts(el).length === 0) return true;
  return false;
};
