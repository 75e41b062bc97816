import { childTowards, holds, type Box } from './box';
import type { Cell } from './cell';
import { cellsIn, kidsOf } from './cells';
import { columnIn } from './columns';
import { headRowOver, rowAround, type Case } from './head-row';
import { isInteractive, mayBeName } from './name';

const isStranger = (cell: Cell): boolean => mayBeName(cell) && !isInteractive(cell);

const isKnown = ({ what }: Cell): boolean => what.kind !== 'text';

/** Does the name stand with another value, in a box of their own? */
const isOfAnother = (name: Cell, value: Cell, candidates: readonly Cell[]): boolean => {
  for (let box: Box | null = name.box; box && !holds(box, value); box = box.up) {
    const around: Box = box;
    if (candidates.some(other => other !== value && holds(around, other))) return true;
  }
  return false;
};

/** The texts next to a value, away from the label, up to the next one that is known. */
const tailOf = (cells: readonly Cell[], at: number, step: 1 | -1): readonly Cell[] => {
  const tail: Cell[] = [];
  for (let next = at + step; next >= 0 && next < cells.length; next += step) {
    const cell = cells[next];
    if (!cell || isKnown(cell) || /\d/.test(cell.text)) break;
    tail.push(cell);
  }
  return tail;
};

const hasStranger = (
  { territory: { cells }, label }: Case,
  value: Cell,
  candidates: readonly Cell[],
): boolean => {
  const at = cells.indexOf(value);
  const isAfter = value.from >= label.to;
  const between = cells.filter(({ from, to }) =>
    isAfter ? from >= label.to && to <= value.from : from >= value.to && to <= label.from,
  );
  const strangers = [...between, ...tailOf(cells, at, isAfter ? 1 : -1)].filter(isStranger);
  return strangers.some(name => !isOfAnother(name, value, candidates));
};

/** "Metric | Goal": a column whose head nobody knows is not the column of the current value. */
const isUnderStranger = (one: Case, value: Cell): boolean => {
  const { ground, unit } = one;
  const row = rowAround(one, value);
  const heads = row && headRowOver(ground, row, unit);
  if (!row || !heads) return false;
  const column = columnIn(ground, row, childTowards(row, value.box));
  const head = kidsOf(ground, heads).find(
    kid => kid.box !== heads && columnIn(ground, heads, kid.box) === column,
  );
  return head !== undefined && cellsIn(ground, head.box, unit).some(mayBeName);
};

const isInNamedRow = ({ territory: { heads } }: Case, value: Cell): boolean =>
  heads.get(value)?.some(isStranger) ?? false;

export const CONTROL =
  'button, kat-button, label, select, option, [role="button"], [role="radio"], [role="option"]';

/** A bare number in a control is a choice ("1 2 3 4 5"), not a figure. */
const isChoice = ({ unit }: Case, { box: { el } }: Cell): boolean =>
  (unit === 'points' || unit === 'count') &&
  el.closest(unit === 'points' ? `a, ${CONTROL}` : CONTROL) !== null;

const LOADING = /(^|[\s_-])(skeleton|loading)([\s_-]|$)/i;

const isZero = ({ what }: Cell): boolean => what.kind === 'value' && what.values[0] === 0;

/** A placeholder may hold "0%" until the true number is there; its class may stay behind when it is. */
const isPlaceholder = (value: Cell): boolean => {
  const { el } = value.box;
  const classes = `${el.getAttribute('class')} ${el.parentElement?.getAttribute('class')}`;
  return el.closest('[aria-busy="true"]') !== null || (isZero(value) && LOADING.test(classes));
};

/**
 * Whether a value is somebody else's: "Goal 1%", "Peer median 0.4%", "Previous period 96.2%". The words
 * that say so are beyond counting, so any word that is not known, and stands where it could name the
 * value, makes the value foreign: in doubt the reader is silent. Gives the candidates that nothing else on the page could claim.
 */
export const withoutForeign = (one: Case, candidates: readonly Cell[]): readonly Cell[] =>
  candidates.filter(
    value =>
      !isPlaceholder(value) &&
      !isChoice(one, value) &&
      !isInNamedRow(one, value) &&
      !hasStranger(one, value, candidates) &&
      !isUnderStranger(one, value),
  );
