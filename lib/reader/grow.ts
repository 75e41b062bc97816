import type { Unit } from '../catalogue/metric';
import { childTowards, holds, markupOf, type Box, type Span } from './box';
import { isCandidate, type Cell } from './cell';
import { cellsIn, kidsOf, type Ground } from './cells';
import { saysElsewhere } from './elsewhere';
import type { Label } from './labels';
import { isInteractive, mayBeName, mayHead } from './name';
import { isRow } from './rows';
import { isForeign } from './share';
import { MOST_LEAVES, NO_HEADS, type Territory } from './territory';

/** Rows of one list look alike, and more than one of them carries a label first. */
const isListRow = (ground: Ground, box: Box, labels: readonly Label[]): boolean => {
  if (!box.up) return false;
  const alike = kidsOf(ground, box.up).filter(
    kid => kid.box !== box && markupOf(kid.box) === markupOf(box) && kid.box.kids.length === box.kids.length,
  );
  return alike.some(kid => labels.some(label => label.from === kid.from && holds(kid, label)));
};

/** "Your performance" right before a value: what other names claim beside it does not matter. */
const isOwnNamed = (cells: readonly Cell[], parts: readonly Span[]): boolean =>
  cells.some(({ what }, at) => {
    const next = cells[at + 1];
    const isOwn = what.kind === 'term' && what.term === 'your-value';
    return isOwn && next !== undefined && isCandidate(next) && parts.some(part => holds(part, next));
  });

/** "Previous" "0.4%": a figure that says itself that it is another. */
const isAside = (cells: readonly Cell[], part: Span): boolean => {
  const first = cells.find(cell => holds(part, cell));
  return first !== undefined && saysElsewhere(first);
};

/** May the label's value be in another part of `box` than the label? */
const isOpen = (
  ground: Ground,
  box: Box,
  label: Label,
  cells: readonly Cell[],
  labels: readonly Label[],
): boolean => {
  if (isRow(box) || isListRow(ground, box, labels)) return true;
  const own = childTowards(box, label.box) ?? box;
  const parts = kidsOf(ground, box).filter(kid => !holds(kid, label) && kid.box !== box);
  const figures = parts.filter(
    part => cells.some(cell => isCandidate(cell) && holds(part, cell)) && !isAside(cells, part),
  );
  const withValue = figures.filter(part => !isForeign(cells, part.box, own));
  if (withValue.length < figures.length && !isOwnNamed(cells, withValue)) return false;
  // A part of its own between label and value that may be a name: the value may be that name's.
  const [first] = withValue;
  const last = withValue.at(-1);
  const isBetween = ({ from }: Span) =>
    first && last && (from > label.from ? from < last.from : from > first.from);
  const isRival = (part: Span) =>
    cells.some(cell => holds(part, cell) && mayBeName(cell) && !isInteractive(cell));
  return !parts.some(part => !withValue.includes(part) && isBetween(part) && isRival(part));
};

/** Is it a list of figures that have names of their own: carriers, categories, days? */
const isNamedList = (cells: readonly Cell[], part: Span): boolean => {
  const inside = cells.filter(cell => holds(part, cell));
  const figures = inside.filter(isCandidate).length;
  return figures > 1 && inside.some(cell => mayHead(cell) && !isCandidate(cell));
};

/** "Late Shipment Rate" "1.4%", and under the two a list of what it is made of: the value is over the list. */
const beforeList = (ground: Ground, box: Box, label: Label, cells: readonly Cell[]): Territory | null => {
  const own = childTowards(box, label.box) ?? box;
  const parts = kidsOf(ground, box).filter(
    kid => kid.box !== box && cells.some(cell => isCandidate(cell) && holds(kid, cell)),
  );
  const isOwn = (part: Span) => part.from >= label.to && !isNamedList(cells, part);
  const lists = parts.findIndex(part => !isOwn(part) || isForeign(cells, part.box, own));
  const [first, list] = [parts[0], parts[lists]];
  if (lists < 1 || !first || !list || !parts.slice(lists).every(part => isNamedList(cells, part)))
    return null;
  const mine = cells.filter(cell => cell.to <= list.from);
  const isPlain = mine.every(cell => cell.from < label.to || cell.from >= first.from || !mayHead(cell));
  return isPlain && mine.every(({ from }) => from >= own.from) ? { box, cells: mine, heads: NO_HEADS } : null;
};

const addsNames = (cells: readonly Cell[], box: Box): boolean =>
  cells.some(cell => !holds(box, cell) && mayBeName(cell));

/**
 * The smallest box around a label that holds candidates and no other label; it grows as long as it
 * only takes in figures and words that are known. Null where the label shares every box with others.
 */
export const grown = (
  ground: Ground,
  label: Label,
  labels: readonly Label[],
  unit: Unit,
): Territory | null => {
  let found: Territory | null = null;
  for (let box: Box | null = label.box; box; box = box.up) {
    const around: Box = box;
    if (
      around.to - around.from > MOST_LEAVES ||
      labels.some(other => other !== label && holds(around, other))
    )
      break;
    const cells = cellsIn(ground, around, unit);
    if (found && (isRow(found.box) || addsNames(cells, found.box))) break;
    if (!found && cells.some(isCandidate) && !isOpen(ground, around, label, cells, labels))
      return beforeList(ground, around, label, cells);
    if (cells.some(isCandidate)) found = { box: around, cells, heads: NO_HEADS };
  }
  return found;
};
