import { isClobberedElement } from './clobbered';
import { attributeTexts, isOurs, parentOf, type ShadowRootOf } from './composed';
import type { Vocabulary } from './vocabulary';

export type Survey = {
  /** Elements with a label in them. */
  readonly seeds: readonly Element[];
  /** Elements with the name in them that a taught rule goes by. */
  readonly taught: readonly Element[];
  /** Headings of regions in which nothing is a reading. */
  readonly regions: readonly Element[];
  /** Shadow roots met on the way, to be watched for changes. */
  readonly roots: readonly ShadowRoot[];
  /** A form of the page's hides what its elements are from us: nothing of the page can be believed. */
  readonly clobbered: boolean;
  /** A component has no content yet: it may get some, and no mutation will tell. */
  readonly waiting: boolean;
};

const NOTHING: Survey = { seeds: [], taught: [], regions: [], roots: [], clobbered: true, waiting: false };

/** A label cut in pieces stands within so many elements, and its pieces have so many characters. */
const STEPS = 4;
const LONGEST = 200;

/** NodeFilter.SHOW_TEXT */
const TEXTS = 4;

/**
 * One fast pass over all text and components, which only asks where labels are. The rest of the reader
 * looks at the surroundings of what this finds, so that a page without metrics costs a walk and no more.
 */
export const survey = (start: Element, shadowRootOf: ShadowRootOf, { find, split }: Vocabulary): Survey => {
  const seeds = new Set<Element>();
  const taught = new Set<Element>();
  const regions = new Set<Element>();
  const roots: ShadowRoot[] = [];
  let waiting = false;
  let clobbered = false;

  /** Notes what an element's text is; true where it may be a piece of something longer. */
  const note = (el: Element, text: string): boolean => {
    const found = find(text);
    if ((found === null || found === 'maybe') && split(text)) seeds.add(el);
    if (found === 'maybe') return true;
    if (found && found.labels.length > 0) seeds.add(el);
    if (found?.taught) taught.add(el);
    if (found?.region && found.region !== 'section') regions.add(el);
    return found !== null && found.labels.length === 0;
  };

  /** The pieces of a label are a label in some element around them. */
  const pieced = (el: Element | null) => {
    for (let [at, step] = [el, 0]; at && step < STEPS; at = parentOf(at), step += 1) {
      if (at.childNodes.length === 1) continue;
      const text = at.textContent;
      if (text.length > LONGEST) return;
      if (!note(at, text)) return;
    }
  };

  const texts = (root: Element | ShadowRoot) => {
    const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { data } = node;
      if (data.length > LONGEST || (find(data) === null && !split(data))) continue;
      const el = node.parentElement ?? ('host' in root ? root.host : root);
      if (note(el, data)) pieced(el);
    }
  };

  const component = (el: Element, tag: string) => {
    if (isOurs(tag)) return;
    const shadow = shadowRootOf(el);
    const attributes = attributeTexts(el);
    for (const each of attributes) note(el, each);
    waiting ||= !shadow && !el.firstChild && attributes.length === 0;
    if (shadow) enter(shadow);
  };

  /** By index, as the iterator of a live list is three times slower. */
  const components = (root: Element | ShadowRoot) => {
    const all = 'getElementsByTagName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*');
    const { length } = all;
    for (let at = 0; at < length; at += 1) {
      const el = all[at] as Element;
      const tag: unknown = el.localName;
      if (typeof tag !== 'string' || tag === 'form') clobbered ||= isClobberedElement(el);
      else if (tag.includes('-')) component(el, tag);
      else if (el.shadowRoot) enter(el.shadowRoot);
    }
  };

  const enter = (root: ShadowRoot) => {
    roots.push(root);
    components(root);
  };

  // Two plain loops: each is several times faster than one that asks every node what it is.
  components(start);
  if (clobbered) return NOTHING;
  for (const root of [start, ...roots]) texts(root);
  return { seeds: [...seeds], taught: [...taught], regions: [...regions], roots, clobbered, waiting };
};

/** A part of the page with no more elements than this is looked at as a whole. */
const MOST_ELEMENTS = 1500;

/** The parts of a page to look at closely: around each seed as much as is affordable, each part once. */
export const partsAround = (seeds: readonly Element[], body: Element): readonly Element[] => {
  const parts = new Set(seeds.map(seed => partAround(seed, body)));
  const isWithin = (part: Element): boolean => {
    for (let at = parentOf(part); at; at = parentOf(at)) if (parts.has(at)) return true;
    return false;
  };
  return [...parts].filter(part => !isWithin(part));
};

const partAround = (seed: Element, body: Element): Element => {
  let part = seed;
  for (let at: Element | null = seed; at && part !== body; at = parentOf(at)) {
    if (at.getElementsByTagName('*').length > MOST_ELEMENTS) break;
    part = at;
  }
  return part;
};

/** A report of a year of days has some 7,000 elements; a page with more than this is none. */
const MOST_OF_A_REPORT = 20_000;

/** The whole page where it has a label: the rows of a long table are far from their heads. */
export const wholePage = (seeds: readonly Element[], body: Element): readonly Element[] =>
  seeds.length > 0 && body.getElementsByTagName('*').length <= MOST_OF_A_REPORT ? [body] : [];
