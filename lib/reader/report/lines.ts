import { holds, type Box } from '../box';
import { isCandidate } from '../cell';
import { textOf, type Ground } from '../cells';
import { isRow } from '../rows';
import type { Dated } from './dated';

/** A row of a table of the past: its columns from the left, the empty ones too, and which of them holds its dates. */
export type Line = { readonly dated: Dated; readonly slots: readonly Box[]; readonly dateAt: number };

/** Deeper than cards within cards. */
const STEPS = 12;

/** The children that are shown, out of wrappers that hold a single one. */
export const partsIn = (ground: Ground, box: Box): readonly Box[] => {
  let at = box;
  for (let step = 0; step < STEPS; step += 1) {
    const parts = at.kids.filter(({ el }) => ground.isShown(el));
    const [only] = parts;
    const isWrapper = parts.length === 1 && only && only.from === at.from && only.to === at.to;
    if (!isWrapper || !only.kids.some(({ el }) => ground.isShown(el))) return parts;
    at = only;
  }
  return [];
};

/** Does the leaf hold a figure, or the word for none? */
const isFigure = ({ leaves, classify, isShown }: Ground, at: number): boolean => {
  const leaf = leaves[at];
  if (!leaf || !isShown(leaf.box.el)) return false;
  const what = classify(leaf.text, 'rate');
  const isNone = what.kind === 'not-available' || what.kind === 'value';
  return isNone || (/\p{Nd}/u.test(leaf.text) && what.kind !== 'window' && what.kind !== 'period');
};

const hasFigureBeside = (ground: Ground, box: Box, dated: Dated): boolean => {
  for (let at = box.from; at < box.to; at += 1)
    if ((at < dated.from || at >= dated.to) && isFigure(ground, at)) return true;
  return false;
};

type Place = { readonly from: number; readonly to: number };

/** The largest box around dates that holds nothing of `others`, or their row by its tag or role. */
const ownBox = (dated: Dated, others: readonly Place[]): Box => {
  let own = dated.box;
  while (own.up && !isRow(own) && !others.some(other => holds(own.up as Box, other))) own = own.up;
  return own;
};

/** Is it a single cell, though several texts stand in it: "0.12%" over "2 of 1,651 orders"? */
const isCell = (ground: Ground, box: Box): boolean => {
  if (
    /^(td|th)$/.test(box.el.localName) ||
    (box.el.getAttribute('role') ?? box.el.localName).endsWith('cell')
  )
    return true;
  const figures = ground.leaves.slice(box.from, box.to).filter((_, at) => isFigure(ground, box.from + at));
  if (figures.length < 2) return true;
  const whole = textOf(ground, box);
  return (['rate', 'duration', 'points'] as const).some(unit => {
    const what = ground.classify(whole, unit);
    return isCandidate({ ...box, box, text: whole, what });
  });
};

/** A row's cells; cells that stand in a box of their own within the row count one by one. */
const slotsOf = (ground: Ground, row: Box, dated: Dated): readonly Box[] =>
  partsIn(ground, row).flatMap(part =>
    holds(part, dated) || isCell(ground, part) ? [part] : slotsOf(ground, part, dated),
  );

const structural = (ground: Ground, row: Box, dated: Dated): Line => {
  const slots = slotsOf(ground, row, dated);
  return { dated, slots, dateAt: slots.findIndex(slot => holds(slot, dated)) };
};

/**
 * Cells as children of one box, without rows: from these dates to the next ones. Behind the last dates so many as
 * `length` says.
 */
const flat = (
  ground: Ground,
  grid: Box,
  dated: Dated,
  all: readonly Dated[],
  length: number | null,
): Line | null => {
  const parts = partsIn(ground, grid);
  const indexOf = (each: Dated) => parts.findIndex(part => holds(part, each));
  const at = indexOf(dated);
  const next = all.filter(each => each.from > dated.from && holds(grid, each)).map(indexOf)[0];
  const size = next === undefined ? length : next - at;
  if (at < 0 || size === null) return null;
  const slots = parts.slice(at, at + size);
  return slots.length === size ? { dated, slots, dateAt: 0 } : null;
};

/** The number that occurs most often, the largest of several; 0 of none. */
const commonest = (numbers: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const each of numbers) times.set(each, (times.get(each) ?? 0) + 1);
  const [first] = [...times].toSorted((one, other) => other[1] - one[1] || other[0] - one[0]);
  return first?.[0] ?? 0;
};

/**
 * The rows in which dates stand, all of one width; rows that are cut otherwise are left out. `barriers`: what stands in
 * no row, the labels in the head. `all` ascend.
 */
export const linesOf = (
  ground: Ground,
  all: readonly Dated[],
  barriers: readonly Place[],
): readonly Line[] => {
  const lineOf = (at: number, length: number | null): Line | null => {
    const dated = all[at];
    if (!dated) return null;
    // What holds any other dates holds those next to these.
    const others = [...all.slice(Math.max(0, at - 1), at), ...all.slice(at + 1, at + 2), ...barriers];
    const own = ownBox(dated, others);
    if (isRow(own) && others.some(other => holds(own, other))) return null;
    if (isRow(own) || hasFigureBeside(ground, own, dated)) return structural(ground, own, dated);
    return own.up && flat(ground, own.up, dated, all, length);
  };
  const first = all.map((_, at) => lineOf(at, null));
  const width = commonest(first.flatMap(line => line?.slots.length ?? []));
  const lines = all.flatMap((_, at) => first[at] ?? lineOf(at, width) ?? []);
  return lines.filter(({ slots, dateAt }) => slots.length === width && dateAt >= 0);
};
