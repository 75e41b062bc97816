import { isFigure } from './figure';
import { isWithin } from './kinship';
import type { Kinship } from './kinship';
import type { Obstacle } from './obstacles';
import { around, overlaps } from './rect';
import type { Rect } from './rect';

/** A label and what it may head. Boxes in px of the viewport. */
export type Heading = Kinship & {
  readonly label: Rect;
  readonly value: Rect;
  readonly dir: 'ltr' | 'rtl';
};

/** Lines of one paragraph or card lie no further apart, nor start further from each other, px. */
const LEADING = 7;
const MARGIN = 4;

const isBeside = ({ label }: Heading, { top, bottom }: Rect): boolean =>
  (top + bottom) / 2 > label.top && (top + bottom) / 2 < label.bottom;

/** Is this a value that the label may head, and not the own one? */
const isOther = (heading: Heading, line: Obstacle): boolean => {
  if (line.text === '' || overlaps(line, heading.label) || overlaps(line, heading.value)) return false;
  if (isWithin(line.element, heading.cell)) return false;
  if (isBeside(heading, line) && /\p{Nd}/u.test(line.text)) return true;
  const isRelated = isBeside(heading, line) || (heading.row !== null && isWithin(line.element, heading.row));
  return isRelated && isFigure(line.text);
};

const start = (rect: Rect, dir: 'ltr' | 'rtl'): number => (dir === 'ltr' ? rect.left : rect.right);

const follows = ({ value, dir }: Heading, block: Rect, line: Obstacle): boolean =>
  line.text !== '' &&
  !isFigure(line.text) &&
  !overlaps(line, value) &&
  Math.abs(start(line, dir) - start(block, dir)) <= MARGIN &&
  line.bottom > block.bottom &&
  line.top < block.bottom + LEADING;

/**
 * The box of a label that heads one value alone, with the lines right under it ("Target: under 1%"); null where it may
 * head another value as well, whether that was read or not: a chip there could be taken to speak of either.
 */
export const labelPlace = (heading: Heading, lines: readonly Obstacle[]): Rect | null => {
  if (lines.some(line => isOther(heading, line))) return null;
  let block = heading.label;
  for (const line of lines.toSorted((a, b) => a.top - b.top))
    if (follows(heading, block, line)) block = around([block, line]) ?? block;
  return block;
};
