import type { Box, Leaf } from './box';

const TABLE = /^(table|.*-table)$/;
export const isTable = ({ el }: Box): boolean =>
  TABLE.test(el.localName) || /^(table|grid|treegrid)$/.test(el.getAttribute('role') ?? '');

/** Amazon's order numbers: where one stands in a record, the record is about one buyer. */
const ORDER = /\b\d{3}-\d{7}-\d{7}\b/;
const STARS = /[★☆⭐]{3}/u;

/** What one buyer gave: a number of an order, or stars. */
export const isOfABuyer = ({ text, box: { el } }: Leaf): boolean =>
  ORDER.test(text) || STARS.test(text) || el.localName === 'kat-star-rating';

/** A table of single orders: nothing in it is a figure of the seller's. (Stars stand in a table of ratings too.) */
export const isOrderTable = (leaves: readonly Leaf[], box: Box): boolean =>
  isTable(box) && leaves.slice(box.from, box.to).some(({ text }) => ORDER.test(text));
