import { commonBox, type Box, type Span } from '../box';
import type { Ground } from '../cells';
import { isRow } from '../rows';
import { partsIn, type Line } from './lines';
import { columnsUnder } from './spans';

/** The heads over a column, from the top: a group of columns, then the column's own. Empty where it has none. */
export type HeadChain = readonly Box[];

/** What a head is, as far as its place depends on it: a group over columns, the first of such a group's columns, dates. */
export type HeadKind = 'group' | 'first-part' | 'part' | 'dates' | 'empty' | 'known' | 'other';

type Heads = { readonly ground: Ground; readonly kindOf: (box: Box) => HeadKind };

const LETTERS = /[\p{L}\p{N}]/u;

const lettered = ({ leaves, isShown }: Ground, { from, to }: Box): number =>
  leaves.slice(from, to).filter(({ text, box }) => LETTERS.test(text) && isShown(box.el)).length;

/** The cells of a head without rows: each box that holds one text at most, or a whole wording, or text of its own. */
const slotsIn = (heads: Heads, box: Box): readonly Box[] => {
  const { ground, kindOf } = heads;
  const parts = partsIn(ground, box);
  const isOne = parts.length === 0 || lettered(ground, box) <= 1 || kindOf(box) !== 'other';
  const ownText = ground.leaves
    .slice(box.from, box.to)
    .some(leaf => leaf.box === box && LETTERS.test(leaf.text));
  return isOne || ownText ? [box] : parts.flatMap(part => slotsIn(heads, part));
};

/** All head cells of a box before a place. */
const slotsBefore = (heads: Heads, box: Box, { from }: { from: number }): readonly Box[] => {
  const found: Box[] = [];
  for (const kid of box.kids.filter(({ el }) => heads.ground.isShown(el))) {
    if (kid.to > from) return [...found, ...slotsBefore(heads, kid, { from })];
    found.push(...slotsIn(heads, kid));
  }
  return found;
};

const rowsBefore = ({ leaves }: Ground, around: Box, after: number, before: number): readonly Box[] => {
  const rows = new Set<Box>();
  for (let at = Math.max(around.from, after); at < before; at += 1)
    for (let box: Box | null = leaves[at]?.box ?? null; box && box !== around; box = box.up)
      if (isRow(box)) rows.add(box);
  return [...rows].filter(row => row.from >= after && row.to <= before);
};

/** Every column with a head of its own, one after the other. */
const singly = (slots: readonly Box[]): readonly HeadChain[] => slots.map(slot => [slot]);

/** Two rows of heads, the second with empty cells under those of the first that are no group. */
const filled = (
  upper: readonly Box[],
  lower: readonly Box[],
  kindOf: Heads['kindOf'],
): HeadChain[] | null => {
  const groups = upper.filter(box => kindOf(box) === 'group');
  const [group] = groups;
  const rest = upper.filter(box => box !== group);
  if (!group || groups.length > 1) return null;
  return lower.map(box => (kindOf(box) === 'empty' ? [rest.shift() ?? box] : [group, box]));
};

/** A group's columns stand right behind it or, of two rows of heads, behind all others: they belong where it stands. */
const grouped = (slots: readonly Box[], kindOf: Heads['kindOf']): HeadChain[] | null => {
  const first = slots.findIndex(box => kindOf(box) === 'first-part');
  const groupAt = slots.findLastIndex((box, at) => at < first && kindOf(box) === 'group');
  const group = slots[groupAt];
  if (!group) return null;
  const behind = slots.slice(first);
  const end = behind.findIndex((box, at) => at > 0 && kindOf(box) !== 'part');
  const parts = end < 0 ? behind : behind.slice(0, end);
  const others = (list: readonly Box[]) => singly(list.filter(box => box !== group && !parts.includes(box)));
  return [
    ...others(slots.slice(0, groupAt)),
    ...parts.map(box => [group, box]),
    ...others(slots.slice(groupAt)),
  ];
};

/** Which head stands over which column, told by their order alone; null where it can be read in two ways. */
const inSequence = (
  slots: readonly Box[],
  width: number,
  dateAt: number,
  kindOf: Heads['kindOf'],
): readonly HeadChain[] | null => {
  const last = slots.slice(-width);
  if (last.length < width) return null;
  const before = slots.slice(0, -width);
  if (last.some(box => kindOf(box) === 'first-part')) {
    const empties = last.filter(box => kindOf(box) === 'empty').length;
    const upper = before.slice(-(empties + 1));
    const two = empties > 0 && upper.length === empties + 1 ? filled(upper, last, kindOf) : null;
    const one = empties === 0 ? grouped(slots.slice(-(width + 1)), kindOf) : null;
    const found = two ?? one;
    if (found?.length === width) return found;
  }
  const isSure = before.length === 0 || kindOf(last[dateAt] as Box) === 'dates';
  return isSure ? singly(last) : null;
};

/** By spans where the head has rows, else by the order of its cells. */
export const headsOver = (
  heads: Heads,
  label: Span,
  line: Line,
  after: number,
): readonly HeadChain[] | null => {
  const { ground, kindOf } = heads;
  const [first] = line.slots;
  if (!first) return null;
  const width = line.slots.length;
  const around = commonBox(label.box, { from: label.from, to: first.to });
  const rows = rowsBefore(ground, around, after, first.from).map(row => partsIn(ground, row));
  const isTitle = (row: readonly Box[]) => row.length === 1 && width > 1;
  const spanned =
    rows.length > 0
      ? columnsUnder(
          rows.filter(row => !isTitle(row)),
          width,
        )
      : null;
  if (spanned) return spanned.map(chain => chain.filter((box, at) => chain.indexOf(box) === at));
  const slots = rows.length > 0 ? rows.flat() : slotsBefore(heads, around, first);
  return inSequence(
    slots.filter(box => box.from >= after),
    width,
    line.dateAt,
    kindOf,
  );
};

/** Does a head stand over its column to the eye too? Asked where there is layout. */
export const standsOver = ({ rectOf }: Ground, head: Box, cell: Box): boolean => {
  if (!rectOf) return true;
  const [over, under] = [rectOf(head.el), rectOf(cell.el)];
  if (over.width === 0 || under.width === 0) return true;
  return over.left < under.right && under.left < over.right;
};
