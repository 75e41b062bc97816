import type { Box, Leaf } from './box';
import type { Pair } from './pairs';
import { attributeTexts, isComponent, isOurs, isVisibleText, parentOf, type ShadowRootOf } from './composed';

/** Elements whose text is never rendered as the page's own. */
const SILENT = new Set(
  'script style noscript template head textarea iframe object canvas video audio datalist progress meter'.split(
    ' ',
  ),
);

/** Draws stars: what it says stands in its attribute, whatever its shadow root is made of. */
const STARS = 'kat-star-rating';

/** Deeper than any page; stops a hostile one from exhausting the stack. */
const DEEPEST = 600;

/**
 * Reads parts of the composed tree into leaves and boxes: light text, open and closed shadow roots,
 * slots, and the attributes in which Katal keeps text. No style or layout is asked for; whether a
 * candidate is shown is asked later, of the few that matter. `split` cuts a text that says several things.
 */
export const scan = (
  parts: readonly Element[],
  shadowRootOf: ShadowRootOf,
  split: (text: string) => readonly string[] | null = () => null,
  pairsIn: (text: string) => readonly Pair[] | null = () => null,
): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  let after: Leaf['after'] = 'nothing';

  const boxFor = (el: Element, up: Box | null): Box => ({
    el,
    up,
    from: leaves.length,
    to: leaves.length,
    kids: [],
  });

  const push = (text: string, box: Box, attribute: boolean) => {
    leaves.push({ text, box, attribute, after });
    after = 'nothing';
  };

  /** Names and numbers that run together in one text are read as if each pair had an element of its own. */
  const inPairs = (pairs: readonly Pair[], box: Box, attribute: boolean) => {
    for (const pair of pairs) {
      const own = boxFor(box.el, box);
      box.kids.push(own);
      for (const text of pair) push(text, own, attribute);
      own.to = leaves.length;
    }
  };

  /** A metric's name, and what follows it in the same text. */
  const pieces = (text: string, box: Box, attribute: boolean) => {
    for (const piece of split(text) ?? [text]) {
      push(piece, box, attribute);
      after = 'label';
    }
    after = 'nothing';
  };

  const add = (text: string, box: Box, attribute: boolean) => {
    if (!isVisibleText(text)) {
      if (after === 'nothing') after = 'space';
      return;
    }
    const pairs = pairsIn(text);
    if (pairs) inPairs(pairs, box, attribute);
    else pieces(text, box, attribute);
  };

  const children = (first: Node | null, box: Box, depth: number) => {
    for (let node = first; node; node = node.nextSibling) visit(node, box, depth);
  };

  const visit = (node: Node, box: Box, depth: number) => {
    if (node.nodeType === 3) add((node as Text).data, box, false);
    else if (node.nodeType === 1) element(node as Element, box, depth);
  };

  const slot = (el: HTMLSlotElement, box: Box, depth: number) => {
    const assigned = el.assignedNodes();
    if (assigned.length === 0) children(el.firstChild, box, depth);
    else for (const node of assigned) visit(node, box, depth);
  };

  /** What a component shows: its shadow root; failing that, its attributes and its own text. */
  const component = (el: Element, box: Box, depth: number) => {
    const stars = el.localName === STARS ? el.getAttribute('value') : null;
    if (stars !== null) return add(stars, box, true);
    const shadow = shadowRootOf(el);
    if (shadow) children(shadow.firstChild, box, depth);
    if (leaves.length > box.from) return;
    const light = shadow ? '' : el.textContent;
    for (const text of attributeTexts(el)) if (!light.includes(text.trim())) add(text, box, true);
    if (!shadow) children(el.firstChild, box, depth);
  };

  /** Built-in elements may have shadow roots too; a closed one shows only by their having no children. */
  const plain = (el: Element, box: Box, depth: number) => {
    const shadow = el.shadowRoot ?? (el.firstChild ? null : shadowRootOf(el));
    children((shadow ?? el).firstChild, box, depth);
  };

  /** A drawing with one number, such as a gauge, says it; one with more is a chart with its ticks. */
  const drawing = (el: Element, box: Box, depth: number) => {
    const [only, other] = [...el.querySelectorAll('text')].filter(text => /\p{Nd}/u.test(text.textContent));
    if (only && !other) element(only, box, depth);
  };

  const inside = (el: Element, tag: string, box: Box, depth: number) => {
    if (tag === 'svg') drawing(el, box, depth);
    else if (tag === 'slot') slot(el as HTMLSlotElement, box, depth);
    else if (tag === 'select')
      add((el as HTMLSelectElement).selectedOptions[0]?.textContent ?? '', box, true);
    else if (isComponent(tag)) component(el, box, depth);
    else plain(el, box, depth);
  };

  const element = (el: Element, up: Box, depth: number) => {
    const tag = el.localName;
    if (tag === 'br') after = 'break';
    if (depth > DEEPEST || SILENT.has(tag) || isOurs(tag)) return;
    const box = boxFor(el, up);
    if (tag !== 'br') up.kids.push(box);
    inside(el, tag, box, depth + 1);
    box.to = leaves.length;
  };

  /** The boxes around a part hold nothing else: they only say where the part stands. */
  const around = (el: Element | null): Box | null => {
    const line: Element[] = [];
    for (let at = el; at; at = parentOf(at)) line.unshift(at);
    let box: Box | null = null;
    for (const each of line) box = boxFor(each, box);
    return box;
  };

  const top: Box = { el: parts[0] as Element, up: null, from: 0, to: 0, kids: [] };
  for (const part of parts) {
    const outer = around(parentOf(part)) ?? top;
    element(part, outer, 0);
    for (let box: Box | null = outer; box; box = box.up) box.to = leaves.length;
  }
  return leaves;
};
