import type { JSDOM } from 'jsdom';
import type { ShadowRootOf } from '../../lib/reader/composed';
import type { Fixture } from '../fixtures/fixture';
import { around, isHiddenItself, openInTurn } from '../fixtures/open-page';
import { makeStage } from '../fixtures/stage';

/** A settled page that can be had anew as often as wanted, without its scripts and styles. */
export type StillPage = {
  readonly document: Document;
  readonly location: Location;
  readonly shadowRootOf: ShadowRootOf;
  /** Throws away what was done to the page and puts a fresh copy in its place. */
  readonly renew: () => void;
};

/** What a style hides stays hidden when classes and styles go; what is in it is hidden with it. */
const fixHidden = (root: ParentNode, shadowRootOf: ShadowRootOf): void => {
  for (const el of root.querySelectorAll<HTMLElement>('*')) {
    if (isHiddenItself(el)) el.hidden = true;
    const inner = shadowRootOf(el);
    if (inner) fixHidden(inner, shadowRootOf);
  }
};

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** A deep copy, with shadow roots of both modes and without scripts. */
const copyOf = (node: Node, document: Document, shadowRootOf: ShadowRootOf): Node => {
  const made = document.importNode(node, false);
  const kids = (from: Node) =>
    [...from.childNodes]
      .filter(({ nodeName }) => nodeName !== 'SCRIPT')
      .map(kid => copyOf(kid, document, shadowRootOf));
  for (const kid of kids(node)) made.appendChild(kid);
  const root = isElement(node) ? shadowRootOf(node) : null;
  if (root && isElement(made)) made.attachShadow({ mode: root.mode }).append(...kids(root));
  return made;
};

/** Extensions see closed roots too: each is noted as it is made. */
const notingRoots = (window: JSDOM['window']): ShadowRootOf => {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Object.getOwnPropertyDescriptor(window.Element.prototype, 'attachShadow')
    ?.value as Element['attachShadow'];
  window.Element.prototype.attachShadow = function noted(this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  return el => el.shadowRoot ?? roots.get(el) ?? null;
};

const stage = makeStage();
let rootOnStage: ShadowRootOf | null = null;

/** Opens a fixture once and keeps what its scripts made of it, until the next still page takes its place. */
export const stillPage = async (fixture: Fixture): Promise<StillPage> => {
  const opened = await openInTurn(fixture);
  fixHidden(opened.document.body, opened.shadowRootOf);
  const window = stage('<html>', fixture.url);
  const { document, location } = window;
  const shadowRootOf = (rootOnStage ??= notingRoots(window));
  document.documentElement.lang = opened.document.documentElement.lang;
  const whole = copyOf(opened.document.body, document, opened.shadowRootOf);
  const renew = () =>
    document.documentElement.replaceChild(copyOf(whole, document, shadowRootOf), document.body);
  return { document, location, shadowRootOf, renew };
};

/** On a still page attributes alone say what is shown. */
export const isShownPlainly = (el: Element): boolean => {
  for (let at: Element | null = el; at; at = around(at)) {
    if (at.hasAttribute('hidden')) return false;
    const { parentElement: parent } = at;
    if (parent?.localName === 'details' && !parent.hasAttribute('open') && at.localName !== 'summary')
      return false;
  }
  return true;
};
