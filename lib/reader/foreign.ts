import { holds, type Box } from './box';
import type { Cell } from './cell';
import { isMarkedElsewhere, saysElsewhere } from './elsewhere';
import { isInForeignColumn } from './grid-heads';
import type { Case } from './head-row';
import { isInteractive, mayBeName } from './name';
import { isNoFigure } from './no-figure';
import { isUnderStranger } from './under-stranger';

/** "<" "0.1%", "~" "0.1%": a bound, or not quite it. */
const BOUND = /^\s*[<>≤≥~≈±∼]\s*$/u;

/** A link or a button names nothing, unless its word is one such as "Goal". */
const isStranger = (cell: Cell): boolean =>
  BOUND.test(cell.text) ||
  (saysElsewhere(cell) && !(isInteractive(cell) && cell.box.el.closest('a[href]'))) ||
  (mayBeName(cell) && !isInteractive(cell));

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

const isInNamedRow = ({ territory: { heads } }: Case, value: Cell): boolean =>
  heads.get(value)?.some(isStranger) ?? false;

/**
 * Whether a value is somebody else's: "Goal 1%", "Peer median 0.4%", "Previous period 96.2%". The words
 * that say so are beyond counting, so any word that is not known, and stands where it could name the
 * value, makes the value foreign: in doubt the reader is silent. Gives the candidates that nothing else on the page could claim.
 */
export const withoutForeign = (one: Case, candidates: readonly Cell[]): readonly Cell[] =>
  candidates.filter(
    value =>
      !isNoFigure(one, value) &&
      !isMarkedElsewhere(one, value) &&
      !isInNamedRow(one, value) &&
      !hasStranger(one, value, candidates) &&
      !isUnderStranger(one, value) &&
      !isInForeignColumn(one, value),
  );
