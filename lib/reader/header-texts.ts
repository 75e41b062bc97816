import { attributeTexts, isComponent, type ShadowRootOf } from './composed';
import { cleanText } from './parse/clean';

/** More pieces than this are no name of an account. */
const MOST = 8;
const SILENT = new Set(['script', 'style', 'template', 'select', 'noscript']);

const childrenOf = (el: Element, shadowRootOf: ShadowRootOf): Iterable<Node> => {
  if (el.localName !== 'slot') return (shadowRootOf(el) ?? el).childNodes;
  const assigned = (el as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : el.childNodes;
};

/** The pieces of text of a small element in the order a person sees them, through its shadow roots; of a large one the first few. */
export const textsOf = (el: Element, shadowRootOf: ShadowRootOf): readonly string[] => {
  const texts: string[] = [];
  const take = (text: string): void => {
    const clean = cleanText(text);
    // An icon beside the name is no piece of it.
    if (/[\p{L}\p{N}|]/u.test(clean)) texts.push(clean);
  };
  const walk = (node: Node): void => {
    if (texts.length > MOST) return;
    if (node.nodeType === node.TEXT_NODE) return take(node.textContent ?? '');
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const each = node as Element;
    if (SILENT.has(each.localName)) return;
    const before = texts.length;
    for (const child of childrenOf(each, shadowRootOf)) walk(child);
    if (texts.length === before && isComponent(each.localName))
      attributeTexts(each).slice(0, 1).forEach(take);
  };
  walk(el);
  return texts;
};
