import { isClobberedElement } from '../reader/clobbered';
import { attributeTexts, isComponent, isOurs, isVisibleText, type ShadowRootOf } from '../reader/composed';
import { isWrittenByBuyer } from './buyer-text';
import { encodeText } from './encode-text';
import { createLinks } from './links';
import { reportName } from './names';
import { piecesOf, type NextPiece } from './pieces';
import { createSameness } from './sameness';
import { statesOf } from './states';
import type { ReportElement, ReportNode } from './tree';

export type ReportedPage = {
  readonly body: Element;
  readonly shadowRootOf: ShadowRootOf;
  /** Asked of elements with text only. */
  readonly isShown: (el: Element) => boolean;
  /** BCP 47, likeliest first. */
  readonly languages: readonly string[];
};

/** So many elements and no more. */
const MOST_ELEMENTS = 100_000;
/** Deeper than any page. */
const DEEPEST = 600;

/** Elements that hold no text of the page's, and are left out. */
const LEFT_OUT = new Set(
  'script style noscript template head link meta datalist param source track'.split(' '),
);
/** Of these only that they are there is told. */
const CLOSED = new Set('svg img iframe object canvas video audio picture input math'.split(' '));
/** Those in which components keep text (lib/reader/composed.ts). */
const TEXTS = ['header', 'heading', 'label', 'text', 'value'];

const hasText = (el: Element): boolean =>
  (isComponent(el.localName) && attributeTexts(el).length > 0) ||
  [...el.childNodes].some(node => node.nodeType === 3 && isVisibleText((node as Text).data));

/** A form that hides its own properties: nothing in it can be believed. */
const UNREADABLE: ReportNode = {
  kind: 'element',
  name: 'form',
  states: [],
  attributes: [],
  root: null,
  children: [],
};

/** The structure of a page, in the order in which a person sees it, without a word of the page's own. */
export const buildTree = ({ body, shadowRootOf, isShown, languages }: ReportedPage): ReportNode => {
  const same = createSameness();
  const linksOf = createLinks(body);
  let left = MOST_ELEMENTS;

  const textNode = (raw: string, next: NextPiece | null): readonly ReportNode[] => {
    if (!isVisibleText(raw)) return [];
    const text = next ? next(raw) : same(raw, encodeText(raw, languages));
    return text === '' ? [] : [{ kind: 'text', text }];
  };

  const attributesOf = (el: Element): ReportElement['attributes'] =>
    isComponent(el.localName)
      ? TEXTS.flatMap(name => {
          const raw = el.getAttribute(name);
          return isVisibleText(raw) ? [[name, same(raw, encodeText(raw, languages))] as const] : [];
        })
      : [];

  const nodes = (all: Iterable<Node>, next: NextPiece | null, depth: number): ReportNode[] => {
    const found: ReportNode[] = [];
    for (const node of all) {
      if (node.nodeType === 3) found.push(...textNode((node as Text).data, next));
      if (node.nodeType !== 1) continue;
      if (left <= 0) {
        found.push({ kind: 'cut-off' });
        break;
      }
      found.push(...element(node as Element, next, depth + 1));
    }
    return found;
  };

  const within = (el: Element, root: ShadowRoot | null, next: NextPiece | null, depth: number) => {
    if (depth > DEEPEST || CLOSED.has(el.localName)) return [];
    if (el.localName === 'select')
      return textNode((el as HTMLSelectElement).selectedOptions[0]?.textContent ?? '', null);
    const assigned = el.localName === 'slot' ? (el as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length > 0) return nodes(assigned, null, depth);
    return nodes((root ?? el).childNodes, root ? null : (next ?? piecesOf(el)), depth);
  };

  const element = (el: Element, next: NextPiece | null, depth: number): readonly ReportNode[] => {
    if (isClobberedElement(el)) return [UNREADABLE];
    const { localName } = el;
    if (LEFT_OUT.has(localName) || isOurs(localName)) return [];
    left -= 1;
    if (isWrittenByBuyer(el)) return [{ kind: 'buyer-text' }];
    const root = shadowRootOf(el);
    const states = [...statesOf(el), ...linksOf(el)];
    const isUnseen = hasText(el) && !isShown(el);
    return [
      {
        kind: 'element',
        name: reportName(localName),
        states: isUnseen ? [...states, ['unseen', '']] : states,
        attributes: attributesOf(el),
        root: root?.mode ?? null,
        children: within(el, root, next, depth),
      },
    ];
  };

  return element(body, null, 0)[0] ?? { kind: 'cut-off' };
};
