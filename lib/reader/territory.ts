import type { Unit } from '../catalogue/metric';
import { childTowards, holds, markupOf, type Box, type Span } from './box';
import { isHeading } from './bounds';
import { isCandidate, type Cell } from './cell';
import { cellsIn, kidsOf, type Ground } from './cells';
import { columnIn, columnsOf } from './columns';
import type { Label } from './labels';

/** The cells that belong to one label, and the box that they were found in. `lead` says what the cells' own row is about. */
export type Territory = {
  readonly box: Box;
  readonly cells: readonly Cell[];
  /** Where labels are columns: for each cell the head of its row ("Average seller performance"), else empty. */
  readonly heads: ReadonlyMap<Cell, readonly Cell[]>;
};

/** A card holds fewer texts than this; a larger box is a part of the page. */
const MOST_LEAVES = 80;
const NO_HEADS: Territory['heads'] = new Map();

const ROW = /^(tr|.*-row)$/;
export const isRow = ({ el }: Box): boolean => ROW.test(el.localName) || el.getAttribute('role') === 'row';

/** Three letters, or two of a script that writes words in fewer; a preposition ("in") names nothing. */
const LETTERS =
  /\p{L}\p{M}*\p{L}\p{M}*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
/** "-1.2 hours", "(+0.4%)", "▲ 3 days": a change, which has no name of its own. */
const CHANGE = /^[(\s]*[+\-−–▲▼△▽↑↓]\s*\d/u;
/** The name of a figure is short; what is longer is a sentence. */
const LONGEST_NAME = 40;
const MOST_WORDS = 4;

/** A short text with letters: it could be the name of something else. */
export const mayBeName = ({ what, text }: Cell): boolean => {
  const name = text.trim();
  return (
    what.kind === 'text' &&
    LETTERS.test(name) &&
    !CHANGE.test(name) &&
    !/\d.*%|%.*\d/.test(name) &&
    name.length <= LONGEST_NAME &&
    name.split(/\s+/).length <= MOST_WORDS
  );
};

const INTERACTIVE = /^(a|button|summary|kat-(link|button|icon.*))$/;
export const isInteractive = ({ box }: Cell): boolean =>
  INTERACTIVE.test(box.el.localName) || (box.up !== null && INTERACTIVE.test(box.up.el.localName));

const within = (outer: Span | Box) => (cell: Span) => holds(outer, cell);

/** Rows of one list look alike, and more than one of them carries a label first. */
const isListRow = (ground: Ground, box: Box, labels: readonly Label[]): boolean => {
  if (!box.up) return false;
  const alike = kidsOf(ground, box.up).filter(
    kid => kid.box !== box && markupOf(kid.box) === markupOf(box) && kid.box.kids.length === box.kids.length,
  );
  return alike.some(kid => labels.some(label => label.from === kid.from && holds(kid, label)));
};

/**
 * Could the value in `part` be another name's? The part must hold nothing that may be a name, but for
 * links and remarks behind the value; and it must not be a card of the same kind as the label's own part.
 */
const isForeign = (cells: readonly Cell[], part: Box, own: Box): boolean => {
  const inside = cells.filter(within(part));
  const first = inside.findIndex(isCandidate);
  if (first < 0) return false;
  if (inside.slice(0, first).some(mayBeName)) return true;
  const after = inside.slice(first + 1).filter(cell => mayBeName(cell) && !isInteractive(cell));
  return after.length > 1 || (after.length === 1 && markupOf(part) === markupOf(own));
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
  const withValue = parts.filter(part => cells.some(cell => isCandidate(cell) && holds(part, cell)));
  if (withValue.some(part => isForeign(cells, part.box, own))) return false;
  // A part of its own between label and value that may be a name: the value may be that name's.
  const [first] = withValue;
  const last = withValue.at(-1);
  const isBetween = ({ from }: Span) =>
    first && last && (from > label.from ? from < last.from : from > first.from);
  const isRival = (part: Span) =>
    cells.some(cell => holds(part, cell) && mayBeName(cell) && !isInteractive(cell));
  return !parts.some(part => !withValue.includes(part) && isBetween(part) && isRival(part));
};

const addsNames = (cells: readonly Cell[], box: Box): boolean =>
  cells.some(cell => !holds(box, cell) && mayBeName(cell));

/**
 * The smallest box around a label that holds candidates and no other label; it grows as long as it
 * only takes in figures and words that are known. Null where the label shares every box with others.
 */
const grown = (ground: Ground, label: Label, labels: readonly Label[], unit: Unit): Territory | null => {
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
    if (!found && cells.some(isCandidate) && !isOpen(ground, around, label, cells, labels)) return null;
    if (cells.some(isCandidate)) found = { box: around, cells, heads: NO_HEADS };
  }
  return found;
};

/** The smallest box that the label shares with another label. */
const shared = (label: Label, labels: readonly Label[]): Box | null => {
  let box: Box | null = label.box;
  while (box && !labels.some(other => other !== label && holds(box as Box, other))) box = box.up;
  return box;
};

type Part = Span & { readonly kind: 'name' | 'value' | 'both' | 'term' | 'other' };

/** A list may mix rates with times: any figure is somebody's value. */
export const hasFigure = (ground: Ground, box: Box, own: Unit): boolean =>
  [own, 'rate' as const, 'duration' as const].some(unit => cellsIn(ground, box, unit).some(isCandidate));

const partKinds = (
  ground: Ground,
  box: Box,
  own: Box,
  labels: readonly Label[],
  cells: readonly Cell[],
  unit: Unit,
): readonly Part[] =>
  kidsOf(ground, box).map(kid => {
    const inside = cells.filter(within(kid));
    const values = kid.box === box ? inside.some(isCandidate) : hasFigure(ground, kid.box, unit);
    const foreign = values && kid.box !== box && isForeign(inside, kid.box, own);
    const named = labels.some(label => holds(kid, label));
    const alike = kid.box !== box && markupOf(kid.box) === markupOf(own) && inside.some(mayBeName);
    if (values) return { ...kid, kind: named || foreign ? 'both' : 'value' };
    if (named || alike) return { ...kid, kind: 'name' };
    return {
      ...kid,
      kind: inside.length > 0 && inside.every(({ what }) => what.kind === 'term') ? 'term' : 'other',
    };
  });

/** The parts around the label's own, up to those that are whole rows by themselves. */
const stretchOf = (parts: readonly Part[], at: number): readonly Part[] => {
  const before = parts.slice(0, at).findLastIndex(({ kind }) => kind === 'both');
  const after = parts.findIndex(({ kind }, index) => index > at && kind === 'both');
  return parts.slice(before + 1, after < 0 ? undefined : after);
};

const shapeOf = (parts: readonly Part[]): string =>
  parts.map(({ kind }) => (kind === 'name' ? 'N' : kind === 'value' ? 'V' : '')).join('');

/** Which way a flat list reads; null where it could be either. What follows a heading is about it. */
const flatOrder = (parts: readonly Part[], own: Box): 'name-first' | 'value-first' | null => {
  if (own.el.localName === 'dt' || isHeading(own)) return 'name-first';
  const shape = shapeOf(parts);
  if (/^(NV+)+$/.test(shape)) return 'name-first';
  return /^(VN)+$/.test(shape) ? 'value-first' : null;
};

const beside = (parts: readonly Part[], at: number, order: 'name-first' | 'value-first'): readonly Part[] => {
  const ahead = order === 'name-first' ? parts.slice(at + 1) : parts.slice(0, at).toReversed();
  const end = ahead.findIndex(({ kind }) => kind === 'name');
  return end < 0 ? ahead : ahead.slice(0, end);
};

/** N N N, then rows of T V V V: a grid without row elements. The label's column, each with its row's head. */
const gridColumn = (parts: readonly Part[], at: number): readonly (readonly [Part, Part | null])[] => {
  const known = parts.filter(({ kind }) => kind !== 'other');
  const names = known.filter(({ kind }) => kind === 'name').length;
  const shape = known.map(({ kind }) => (kind === 'term' ? 'T' : shapeOf([{ kind } as Part]))).join('');
  if (names < 2 || !new RegExp(`^T?N{${names}}(TV{${names}})+$`).test(shape)) return [];
  const column = known.filter(({ kind }) => kind === 'name').indexOf(parts[at] as Part);
  const values = known.filter(({ kind }) => kind === 'value');
  const terms = known
    .slice(known.findIndex(({ kind }) => kind === 'name'))
    .filter(({ kind }) => kind === 'term');
  return terms.flatMap((term, row) => {
    const value = values[row * names + column];
    return value ? [[value, term] as const] : [];
  });
};

/** A list without rows: name, value, name, value … as children of one box. */
const flat = (ground: Ground, label: Label, labels: readonly Label[], unit: Unit): Territory | null => {
  const box = shared(label, labels);
  const own = box && childTowards(box, label.box);
  if (!box || !own || box.to - box.from > 4 * MOST_LEAVES) return null;
  const cells = cellsIn(ground, box, unit);
  const all = partKinds(ground, box, own, labels, cells, unit);
  const parts = stretchOf(
    all,
    all.findIndex(part => holds(part, label)),
  );
  const at = parts.findIndex(part => holds(part, label));
  if (parts[at]?.kind !== 'name') return null;
  const order = flatOrder(parts, own);
  const mine = order ? [...beside(parts, at, order), own] : [];
  const inside = cells.filter(cell => mine.some(part => holds(part, cell)));
  if (inside.some(isCandidate)) return { box, cells: inside, heads: NO_HEADS };
  return flatGrid(box, cells, gridColumn(parts, at));
};

const flatGrid = (
  box: Box,
  cells: readonly Cell[],
  column: readonly (readonly [Part, Part | null])[],
): Territory | null => {
  const heads = new Map<Cell, readonly Cell[]>();
  for (const [value, head] of column)
    for (const cell of cells.filter(within(value))) heads.set(cell, head ? cells.filter(within(head)) : []);
  return heads.size > 0 ? { box, cells: [...heads.keys()], heads } : null;
};

/** The row of heads that a label stands in: the nearest box with several columns and several labels. */
const headRow = (ground: Ground, label: Label, labels: readonly Label[]): Box | null => {
  const box = shared(label, labels);
  return box && columnsOf(ground, box) > 1 ? box : null;
};

const depthIn = (outer: Box, inner: Box): number => {
  let depth = 0;
  for (let box: Box | null = inner; box && box !== outer; box = box.up) depth += 1;
  return depth;
};

/** Rows beside a head row: as deep within the same box, with as many columns. */
export const rowsUnder = (ground: Ground, head: Box, around: Box): readonly Box[] => {
  const depth = depthIn(around, head);
  const rows = new Set<Box>();
  for (let at = around.from; at < around.to; at += 1) {
    const chain: Box[] = [];
    for (let box: Box | null | undefined = ground.leaves[at]?.box; box && box !== around; box = box.up)
      chain.unshift(box);
    const row = chain[depth - 1];
    if (row && row !== head && columnsOf(ground, row) === columnsOf(ground, head)) rows.add(row);
  }
  return [...rows];
};

const inColumn = (ground: Ground, row: Box, column: number): Span | undefined =>
  kidsOf(ground, row).find(kid => kid.box !== row && columnIn(ground, row, kid.box) === column);

/** Labels as column heads, values below; or labels in one column and each column of values beside it. */
const columns = (ground: Ground, label: Label, labels: readonly Label[], unit: Unit): Territory | null => {
  const head = headRow(ground, label, labels);
  const own = head && childTowards(head, label.box);
  if (!head || !own || hasFigure(ground, head, unit)) return null;
  for (let around = head.up; around && around.to - around.from <= 8 * MOST_LEAVES; around = around.up) {
    const rows = rowsUnder(ground, head, around).filter(row => !labels.some(within(row)));
    const heads = new Map<Cell, readonly Cell[]>();
    for (const row of rows) {
      const part = inColumn(ground, row, columnIn(ground, head, own));
      const lead = inColumn(ground, row, 0);
      const about = lead && lead.box !== part?.box ? cellsIn(ground, lead.box, unit) : [];
      if (part) for (const cell of cellsIn(ground, part.box, unit)) heads.set(cell, about);
    }
    const cells = [...heads.keys()];
    if (cells.some(isCandidate)) return { box: around, cells, heads };
    if (rows.length > 0) return null;
  }
  return null;
};

/** The territory of a label, or null where the structure leaves a doubt. */
export const territoryOf = (
  ground: Ground,
  label: Label,
  labels: readonly Label[],
  unit: Unit,
): Territory | null =>
  grown(ground, label, labels, unit) ??
  flat(ground, label, labels, unit) ??
  columns(ground, label, labels, unit);
