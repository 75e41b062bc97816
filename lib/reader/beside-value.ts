import type { Counts, Period } from '../reading';
import { markerOf } from './assign';
import type { Cell } from './cell';
import type { Territory } from './territory';

/** A value with its territory, and the other values there that could claim what stands beside it. */
export type Place = {
  readonly territory: Territory;
  readonly values: readonly Cell[];
  readonly value: Cell;
};

/** Those of the cells that stand by the value; all of them where it is the only one. */
const besideValue = (
  { territory: { box }, values, value }: Place,
  cells: readonly Cell[],
): readonly Cell[] =>
  values.length === 1 ? cells : cells.filter(each => markerOf(values, cells, each, box) === value);

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null);

/** The one count of its kind, said once or several times. */
export const tallyAmong = (cells: readonly Cell[], of: 'part' | 'whole'): number | null =>
  only([
    ...new Set(cells.flatMap(({ what }) => (what.kind === 'tally' && what.of === of ? [what.count] : []))),
  ]);

/**
 * "Orders shipped late: 5" and "Total orders: 4,027" by the value, as the counts that they may mean: of some
 * metrics the page counts the bad orders, though the rate is that of the good ones. Null where one is missing.
 */
export const talliesOf = (place: Place): readonly Counts[] | null => {
  const ofKind = (of: 'part' | 'whole') =>
    place.territory.cells.filter(({ what }) => what.kind === 'tally' && what.of === of);
  const part = tallyAmong(besideValue(place, ofKind('part')), 'part');
  const whole = tallyAmong(besideValue(place, ofKind('whole')), 'whole');
  if (part === null || whole === null) return null;
  return part > whole
    ? []
    : [
        { part, whole },
        { part: whole - part, whole },
      ];
};

/** The days that Amazon names by this value: those beside it, or the only ones that the territory has. */
export const periodBeside = (place: Place): Period | null => {
  const named = place.territory.cells.filter(({ what }) => what.kind === 'period' && what.named);
  return periodAmong(named.length === 1 ? named : besideValue(place, named));
};

/** The one named period among cells. */
export const periodAmong = (cells: readonly Cell[]): Period | null =>
  only(cells.flatMap(({ what }) => (what.kind === 'period' && what.named ? [what.period] : [])));
