import type { Anchored } from '../reader/read-label';
import { lineage, parentOf } from './composed';

/** What belongs to one value in the page's tree. */
export type Kinship = {
  /** The largest element around the value that holds neither a label nor another value. */
  readonly cell: Element;
  /** The smallest element around the value that holds its label too. */
  readonly row: Element | null;
};

export const isWithin = (element: Element, outer: Element): boolean => {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
};

/** The cell and the row of each anchor, in their order, as the composed tree has them. */
export const kinshipOf = (anchors: readonly Anchored[]): readonly Kinship[] => {
  const holdsLabel = new Set(anchors.flatMap(({ label }) => lineage(label)));
  const holders = new Map<Element, number>();
  const lines = anchors.map(({ value }) => lineage(value));
  for (const line of lines) for (const at of line) holders.set(at, (holders.get(at) ?? 0) + 1);
  return anchors.map(({ label, value }, index) => {
    const line = lines[index] ?? [value];
    const own = new Set(lineage(label));
    const cells = line.slice(
      0,
      Math.max(
        1,
        line.findIndex(at => holdsLabel.has(at) || holders.get(at) !== 1),
      ),
    );
    return { cell: cells.at(-1) ?? value, row: line.find(at => own.has(at)) ?? null };
  });
};
