import type { Box } from './box';
import type { Cell } from './cell';

/** The cells that belong to one label, and the box that they were found in. */
export type Territory = {
  readonly box: Box;
  readonly cells: readonly Cell[];
  /** Where labels are columns: for each cell the head of its row ("Average seller performance"), else empty. */
  readonly heads: ReadonlyMap<Cell, readonly Cell[]>;
};

/** A card holds fewer texts than this; a larger box is a part of the page. */
export const MOST_LEAVES = 80;
/** For values that have no row of their own. */
export const NO_HEADS: Territory['heads'] = new Map();
