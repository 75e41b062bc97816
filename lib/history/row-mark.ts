import type { Row } from './row';

/* The constants of cyrb53 (bryc, public domain): two 32-bit hashes, of which 53 bits are kept. */
const FIRST = 0xdeadbeef;
const SECOND = 0x41c6ce57;

const mixed = (hash: number, other: number): number =>
  Math.imul(hash ^ (hash >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);

/**
 * A number that stands for a row, content and times: what came by an import is known by it, in a tenth of the room. Two
 * rows of one block share a mark by chance less than once in 10¹³ blocks of 300 rows.
 */
export const rowMark = (row: Row): number => {
  let [one, other] = [FIRST, SECOND];
  for (const char of JSON.stringify(row)) {
    const code = char.charCodeAt(0);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  const [high, low] = [mixed(other, one), mixed(one, other)];
  return 4294967296 * (high & 2097151) + (low >>> 0);
};
