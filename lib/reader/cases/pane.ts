import type { Box } from '../box';
import { isWithin, parentOf } from '../composed';
import type { Ground } from './ground';

/** Where the open conversation is: `turns` holds its bubbles, `whole` what stands around them too (an order's pane, a head). */
export type Pane = { readonly turns: Box; readonly whole: Box; readonly reply: Element };

const boxOf = ({ tallies }: Ground, el: Element): Box | null => {
  const boxes = new Map([...tallies.keys()].map(box => [box.el, box]));
  for (let at: Element | null = el; at; at = parentOf(at)) {
    const box = boxes.get(at);
    if (box) return box;
  }
  return null;
};

const holdsRow = (box: Box, rows: readonly Box[]): boolean =>
  rows.some(row => box.from <= row.from && row.to <= box.to && isWithin(row.el, box.el));

const hasTime = ({ pieces, marks }: Ground, box: Box, reply: Element): boolean =>
  pieces.slice(box.from, box.to).some(({ said, leaf }) => said !== null && !isWithin(leaf.box.el, reply)) ||
  box.kids.some(function has(kid: Box): boolean {
    return (marks.get(kid)?.times.length ?? 0) > 0 || kid.kids.some(has);
  });

/** The pane around a reply box: as much as holds no row of the list. Null where nothing around it has a time. */
export const paneAround = (ground: Ground, reply: Element, rows: readonly Box[]): Pane | null => {
  let turns: Box | null = null;
  let whole: Box | null = null;
  for (let box = boxOf(ground, reply); box && !holdsRow(box, rows); box = box.up) {
    // A list that was not found as one is no conversation.
    if (!turns && rows.length === 0 && (ground.tallies.get(box)?.orders.size ?? 0) > 1) return null;
    if (!turns && hasTime(ground, box, reply)) turns = box;
    whole = box;
  }
  return turns && whole ? { turns, whole, reply } : null;
};
