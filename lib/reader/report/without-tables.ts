import { holds, type Box } from '../box';
import type { Look } from '../look';
import type { PastTable } from './tables';

/** The elements that show the rows of the tables. */
const elementsIn = ({ ground: { leaves } }: Look, tables: readonly PastTable[]): ReadonlySet<Element> => {
  const found = new Set<Element>();
  for (const { from, to } of tables)
    for (let at = from; at < to; at += 1)
      for (let box: Box | null = leaves[at]?.box ?? null; box && holds({ from, to }, box); box = box.up)
        found.add(box.el);
  return found;
};

/** A look at a page as if its tables of the past were not shown: nothing in them is a current value. */
export const withoutTables = (look: Look, tables: readonly PastTable[]): Look => {
  if (tables.length === 0) return look;
  const { ground, labels, terms } = look;
  const past = elementsIn(look, tables);
  const isOutside = (span: { from: number; to: number }) => !tables.some(table => holds(table, span));
  return {
    ...look,
    ground: { ...ground, isShown: el => !past.has(el) && ground.isShown(el), memory: new Map() },
    labels: labels.filter(isOutside),
    terms: terms.filter(isOutside),
  };
};
