import type { Unit } from '../catalogue/metric';
import { isOutByMarkup } from '../reader/bounds';
import { isCandidate, type Cell } from '../reader/cell';
import { cellsIn } from '../reader/cells';
import { CONTROL } from '../reader/no-figure';
import { namesAround } from './names-around';
import type { SeenPage } from './seen-page';

/** A text of the page that may be a value. */
export type Candidate = {
  readonly el: Element;
  /** As it stands on the page. */
  readonly text: string;
  /** Units in which it can be read; "N/A" fits all. */
  readonly units: readonly Unit[];
  /** The name that it likeliest goes by, '' where none is near. */
  readonly label: string;
  /** The text as it is cut in the first of the units, for draft.ts. */
  readonly cell: Cell;
};

const UNITS: readonly Unit[] = ['rate', 'duration', 'stars', 'points', 'count'];

/** A sign or code of a currency, by itself or beside a number: "$", "EUR", "US$". */
const MONEY = /\p{Sc}|^\s*[A-Z]{3}\s*$/u;

const isMoney = ({ look: { ground } }: SeenPage, { from, to, text }: Cell): boolean => {
  const beside = [ground.leaves[from - 1], ground.leaves[to]];
  const parents = new Set(ground.leaves.slice(from, to).map(({ box }) => box.up));
  const isNear = beside.some(leaf => leaf && parents.has(leaf.box.up) && MONEY.test(leaf.text));
  return /\p{Sc}/u.test(text) || isNear;
};

/** A bare number in a control is a choice or a page's number. */
const isChoice = ({ text, box: { el } }: Cell): boolean =>
  /^\s*\p{Nd}+\s*$/u.test(text) && el.closest(`a, ${CONTROL}`) !== null;

const isPossible = (seen: SeenPage, cell: Cell): boolean =>
  isCandidate(cell) &&
  seen.look.ground.isShown(cell.box.el) &&
  !isOutByMarkup(cell.box) &&
  !seen.look.isOut(cell) &&
  !isMoney(seen, cell) &&
  !isChoice(cell);

type Found = { readonly cell: Cell; readonly units: Unit[] };

const isWithin = (one: Cell, other: Cell): boolean =>
  one !== other && other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from;

/**
 * Everything on a page that a seller may mean by pointing at it, in reading order: numbers and words for "no
 * value" that are seen, in shadow roots and attributes too; no money, no choices, nothing of a buyer's, nothing in
 * navigation, news or help. Empty where the page has none.
 */
export const candidatesIn = (seen: SeenPage): readonly Candidate[] => {
  const places = new Map<string, Found>();
  for (const unit of UNITS)
    for (const cell of cellsIn(seen.look.ground, seen.body, unit)) {
      if (!isPossible(seen, cell)) continue;
      const place = `${cell.from} ${cell.to}`;
      const found = places.get(place) ?? { cell, units: [] };
      found.units.push(unit);
      places.set(place, found);
    }
  const all = [...places.values()];
  return all
    .filter(({ cell }) => !all.some(other => isWithin(cell, other.cell)))
    .toSorted((one, other) => one.cell.from - other.cell.from)
    .map(({ cell, units }) => ({
      el: cell.box.el,
      text: cell.text.trim(),
      units,
      label: namesAround(seen, cell, units[0] ?? 'count')[0]?.text.trim() ?? '',
      cell,
    }));
};
