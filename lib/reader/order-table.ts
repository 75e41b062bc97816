import type { Box, Leaf } from './box';

const TABLE = /^(table|.*-table)$/;
export const isTable = ({ el }: Box): boolean =>
  TABLE.test(el.localName) || /^(table|grid|treegrid)$/.test(el.getAttribute('role') ?? '');

/** Amazon's order numbers: where one stands in a record, the record is about one buyer. */
const ORDER = /\b\d{3}-\d{7}-\d{7}\b/;
const STARS = /[★☆⭐]{3}/u;

export const isOrder = ({ text }: Leaf): boolean => ORDER.test(text);

export const isStars = ({ text, box: { el } }: Leaf): boolean =>
  STARS.test(text) || el.localName === 'kat-star-rating';

/** Whose the stars beside a text would be: the `seller`'s where the text names the seller's own rating. */
export type StarsOf = 'buyer' | 'seller';

/** What one buyer gave: a number of an order, or stars. */
export const isOfABuyer = (leaf: Leaf, stars: StarsOf): boolean =>
  isOrder(leaf) || (stars === 'buyer' && isStars(leaf));

/** A table of single orders: nothing in it is a figure of the seller's. (Stars stand in a table of ratings too.) */
export const isOrderTable = (leaves: readonly Leaf[], box: Box): boolean =>
  isTable(box) && leaves.slice(box.from, box.to).some(isOrder);
