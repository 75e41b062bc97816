import type { Unit } from '../catalogue/metric';
import { childTowards, holds, markupOf, type Box, type Span } from './box';
import { isHeading } from './headings';
import { isCandidate, type Cell } from './cell';
import { cellsIn, kidsOf, type Ground } from './cells';
import type { Label } from './labels';
import { mayBeName } from './name';
import { hasFigure } from './rows';
import { isForeign, shared, within } from './share';
import { MOST_LEAVES, NO_HEADS, type Territory } from './territory';

type Part = Span & { readonly kind: 'name' | 'value' | 'both' | 'term' | 'other' };

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
const flatOrder = (
  parts: readonly Part[],
  own: Box,
  labels: readonly Label[],
): 'name-first' | 'value-first' | null => {
  if (own.el.localName === 'dt' || isHeading(own)) return 'name-first';
  const named = parts.find(({ kind }) => kind === 'name');
  const isTitled = named !== undefined && !labels.some(within(named));
  // A text of the same kind over the list may be its title.
  const shape = shapeOf(parts).replace(isTitled ? /^N(?=(?:NV+){2,}$)/ : '', '');
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

/** A label without an element of its own: "Response needed <b>0</b> | Reported unresolved <b>0</b>". */
const bareLeaf = (box: Box, { from, to }: Span): Box => ({ el: box.el, up: box, from, to, kids: [] });

/** A list without rows: name, value, name, value … as children of one box. */
export const flat = (
  ground: Ground,
  label: Label,
  labels: readonly Label[],
  unit: Unit,
): Territory | null => {
  const box = shared(label, labels);
  if (!box || box.to - box.from > 4 * MOST_LEAVES) return null;
  const own = childTowards(box, label.box) ?? bareLeaf(box, label);
  const cells = cellsIn(ground, box, unit);
  const all = partKinds(ground, box, own, labels, cells, unit);
  const parts = stretchOf(
    all,
    all.findIndex(part => holds(part, label)),
  );
  const at = parts.findIndex(part => holds(part, label));
  if (parts[at]?.kind !== 'name') return null;
  const order = flatOrder(parts, own, labels);
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
