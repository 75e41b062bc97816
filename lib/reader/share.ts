import { holds, markupOf, type Box, type Span } from './box';
import { isCandidate, type Cell } from './cell';
import type { Label } from './labels';
import { isInteractive, mayBeName } from './name';

export const within = (outer: Span | Box) => (cell: Span) => holds(outer, cell);

/**
 * Could the value in `part` be another name's? The part must hold nothing that may be a name, but for
 * links and remarks behind the value; and it must not be a card of the same kind as the label's own part.
 */
export const isForeign = (cells: readonly Cell[], part: Box, own: Box): boolean => {
  const inside = cells.filter(within(part));
  const first = inside.findIndex(isCandidate);
  if (first < 0) return false;
  if (inside.slice(0, first).some(mayBeName)) return true;
  const after = inside.slice(first + 1).filter(cell => mayBeName(cell) && !isInteractive(cell));
  return after.length > 1 || (after.length === 1 && markupOf(part) === markupOf(own));
};

/** The smallest box that the label shares with another label. */
export const shared = (label: Label, labels: readonly Label[]): Box | null => {
  let box: Box | null = label.box;
  while (box && !labels.some(other => other !== label && holds(box as Box, other))) box = box.up;
  return box;
};
