import type { Cell, What } from './cell';

const IN_BRACKETS = /^\s*[(（]([^()（）]+)[)）]\s*$/u;
const NUMBER = /^\s*\p{Nd}[\p{Nd}.,٫]*\s*$/u;
/** A word beside a value that does not change what it is. */
const REMARK: What = { kind: 'term', term: 'remark' };

/**
 * "Average Response Time (hrs)" over "6.2", "Order Defect Rate (%)" over "0.12": bare numbers behind a label whose
 * brackets hold a unit are figures in it, up to the next label.
 */
export const withUnitOfLabel = (
  cells: readonly Cell[],
  classify: (text: string) => What,
): readonly Cell[] => {
  let unit = '';
  return cells.map((cell, at) => {
    const { what, text } = cell;
    if (what.kind === 'label') unit = '';
    if (what.kind !== 'text') return cell;
    const inside = cells[at - 1]?.what.kind === 'label' ? IN_BRACKETS.exec(text)?.[1] : undefined;
    if (inside !== undefined && classify(`1 ${inside}`).kind === 'value') {
      unit = inside;
      return { ...cell, what: REMARK };
    }
    const figure = unit !== '' && NUMBER.test(text) ? classify(`${text.trim()} ${unit}`) : what;
    return figure.kind === 'value' ? { ...cell, what: figure } : cell;
  });
};
