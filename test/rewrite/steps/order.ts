import { elements, isBlock, isPure, type Step } from '../step';

const OTHER_ORDER = 'table, dl, ul, ol, select, svg, p, [role], kat-table';

/** A part that heads of columns could speak of, or that lists several figures: its sides are no mere looks. */
const figures = (el: Element): number => (el.textContent.match(/\d[\d.,]*\s?%/g) ?? []).length;

const isPair = (el: Element): boolean =>
  isBlock(el) && el.childElementCount === 2 && isPure(el) && !el.shadowRoot && figures(el) === 1;

/**
 * Values before labels: in every list of rows of two parts, all rows are turned round. Only where a row has
 * one figure, as several belong to heads elsewhere.
 */
export const valuesFirst: Step = (document, random) => {
  for (const list of elements(document)) {
    const rows = [...list.children];
    if (rows.length < 1 || !rows.every(isPair) || list.closest(OTHER_ORDER) || random() > 0.7) continue;
    for (const row of rows) row.append(...[...row.children].toReversed());
  }
};
