import { elements, isBlock, isPure, type Step } from '../step';

const ORDERED = 'table, dl, select, svg, ul, ol, details, kat-table, [role="table"], [role="grid"]';

/** Boxes around boxes, as frameworks leave them. */
export const wrappers: Step = (document, random) => {
  for (const el of elements(document)) {
    if (!isBlock(el) || el.closest(ORDERED) || random() > 0.15) continue;
    const wrapper = document.createElement('div');
    el.replaceWith(wrapper);
    wrapper.append(el);
  }
};

const isRow = (el: Element): boolean =>
  /^(div|section|article)$/.test(el.localName) &&
  el.childElementCount > 1 &&
  isPure(el) &&
  !el.shadowRoot &&
  el.closest('[hidden], [role]') === null;

/** A box alone with more parts than these is a grid or a card: without it they would belong to the page. */
const MOST_PARTS = 3;

const core = (el: Element): Element => {
  const [only, other] = el.children;
  return only && !other ? core(only) : el;
};

/** Rows of one width in one list: without some of them, the others' columns would mean nothing any more. */
const inStep = (el: Element): readonly Element[] => {
  const all = [...(el.parentElement?.children ?? [])];
  const isLike = (other: Element) => isRow(other) && other.childElementCount === el.childElementCount;
  if (all.length > 1 && all.every(isLike)) return all;
  // Its head may stand in more boxes than the row itself.
  if (all.some(other => other !== el && core(other).childElementCount === el.childElementCount)) return [];
  return el.childElementCount <= MOST_PARTS ? [el] : [];
};

/** Rows without their row elements; of a list of like rows all. */
export const flatRows: Step = (document, random) => {
  for (const el of elements(document)) {
    if (!el.isConnected || !isRow(el) || random() > 0.12) continue;
    for (const row of inStep(el)) row.replaceWith(...row.childNodes);
  }
};
