import type { Unit } from '../catalogue/metric';
import { childTowards, type Box, type Span } from './box';
import { isCandidate, type Cell } from './cell';
import { cellsIn, kidsOf, type Ground } from './cells';
import { columnIn, columnsOf } from './columns';
import type { Label } from './labels';
import { hasFigure, rowsUnder } from './rows';
import { shared, within } from './share';
import { tabOf } from './tabs';
import { MOST_LEAVES, type Territory } from './territory';

/** The row of heads that a label stands in: the nearest box with several columns and several labels. */
const headRow = (ground: Ground, label: Label, labels: readonly Label[]): Box | null => {
  const box = shared(label, labels);
  return box && columnsOf(ground, box) > 1 ? box : null;
};

const inColumn = (ground: Ground, row: Box, column: number): Span | undefined =>
  kidsOf(ground, row).find(kid => kid.box !== row && columnIn(ground, row, kid.box) === column);

/** Labels as column heads, values below; or labels in one column and each column of values beside it. */
export const columns = (
  ground: Ground,
  label: Label,
  labels: readonly Label[],
  unit: Unit,
): Territory | null => {
  const head = headRow(ground, label, labels);
  const own = head && childTowards(head, label.box);
  if (!head || !own || tabOf(label.box.el) || hasFigure(ground, head, unit)) return null;
  // "Late Shipment Rate (30 days)" as a head says the window of its column.
  const said = cellsIn(ground, own, unit).filter(
    ({ what }) => what.kind === 'window' || what.kind === 'term',
  );
  for (let around = head.up; around && around.to - around.from <= 8 * MOST_LEAVES; around = around.up) {
    const rows = rowsUnder(ground, head, around).filter(row => !labels.some(within(row)));
    const heads = new Map<Cell, readonly Cell[]>();
    for (const row of rows) {
      const part = inColumn(ground, row, columnIn(ground, head, own));
      const lead = inColumn(ground, row, 0);
      const about = lead && lead.box !== part?.box ? cellsIn(ground, lead.box, unit) : [];
      if (part) for (const cell of cellsIn(ground, part.box, unit)) heads.set(cell, [...about, ...said]);
    }
    const cells = [...heads.keys()];
    if (cells.some(isCandidate)) return { box: around, cells, heads };
    if (rows.length > 0) return null;
  }
  return null;
};
