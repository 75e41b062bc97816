import type { Box } from '../box';
import type { Ground, Tally } from './ground';

/** Boxes of one kind: the same tags above them, up to the page. */
type Kind = { readonly boxes: Box[]; readonly depth: number };

/** A kind of fact stands in so many of the rows, or the rows are not rows of one list. */
const MOST_ROWS = 0.7;

const FACTS: readonly ((tally: Tally) => boolean)[] = [
  ({ times }) => times > 0,
  ({ orders, threads }) => orders.size + threads.size > 0,
  ({ flags }) => flags > 0,
  ({ states }) => states > 0,
];

/** Words, and at least two kinds of what a case has: a key, a time, a flag, a state. */
const mayBeRow = (tally: Tally | undefined): boolean =>
  tally !== undefined && tally.texts > 0 && FACTS.filter(has => has(tally)).length >= 2;

const keyOf = ({ orders, threads }: Tally): string =>
  threads.size === 1 ? ([...threads][0] ?? '') : ([...orders][0] ?? '');

/** Every box that may be a row, by its kind. */
const kindsIn = ({ body, tallies }: Ground): readonly Kind[] => {
  const kinds = new Map<string, Kind>();
  const names = new Map<string, number>();
  const visit = (box: Box, path: number, depth: number): void => {
    if (!mayBeRow(tallies.get(box))) return;
    const name = `${path} ${box.el.localName} ${box.el.getAttribute('role') ?? ''}`;
    const own = names.get(name) ?? names.size + 1;
    names.set(name, own);
    const kind = kinds.get(name) ?? { boxes: [], depth };
    kinds.set(name, kind);
    kind.boxes.push(box);
    for (const kid of box.kids) visit(kid, own, depth + 1);
  };
  visit(body, 0, 0);
  return [...kinds.values()];
};

const SEMANTIC = /^(li|tr|article|kat-table-row|.*-row|.*-list-?item)$/;
const ROLES = /^(row|option|listitem|article)$/;

const isSemanticRow = ({ el }: Box): boolean =>
  SEMANTIC.test(el.localName) || ROLES.test(el.getAttribute('role') ?? '');

const isRows = ({ tallies }: Ground, { boxes }: Kind): boolean => {
  const each = boxes.flatMap(box => tallies.get(box) ?? []);
  const common = FACTS.filter(has => each.filter(has).length >= MOST_ROWS * each.length);
  if (common.length < 2) return false;
  // Two threads of one order: items of a list, each with all that a case has.
  if (common.length > 2 && boxes.every(isSemanticRow)) return true;
  const keys = each.map(keyOf).filter(Boolean);
  return keys.length === 0 || new Set(keys).size > keys.length / 2;
};

/** What wraps a row and holds nothing else. */
const isWrapper = (outer: Kind, inner: Kind): boolean =>
  outer.boxes.every((box, at) => {
    const row = inner.boxes[at];
    return row !== undefined && row.from === box.from && row.to === box.to;
  });

const HEADING = /^h[1-6]$/;

/** Does a kind of boxes hold headings that are not in its rows? Then each is a section with one row. */
const isSections = (outer: Kind, inner: Kind): boolean =>
  outer.boxes.some((box, at) => {
    const row = inner.boxes[at];
    const heading = [...box.el.children].find(({ localName }) => HEADING.test(localName));
    return heading !== undefined && !(row?.el.contains(heading) ?? false);
  });

const isWithinEach = (inner: Kind, outer: Kind): boolean =>
  inner.boxes.every((box, at) => {
    const around = outer.boxes[at];
    return around !== undefined && around.from <= box.from && box.to <= around.to;
  });

/** Of kinds that hold each other one to one, the outermost that is a row and not a section around one. */
const outermost = (same: readonly Kind[]): Kind | undefined => {
  const [inner, ...outer] = same.toSorted((one, other) => other.depth - one.depth);
  let best = inner;
  for (const each of outer) {
    if (!best || !isWithinEach(best, each)) break;
    const isSure = best.boxes.every(isSemanticRow) && !each.boxes.every(isSemanticRow);
    if (isSure ? !isWrapper(each, best) : isSections(each, best)) break;
    if (!isSure) best = each;
  }
  return best;
};

const isOneCase = (tally: Tally | undefined): boolean =>
  tally !== undefined && (tally.orders.size < 2 || tally.threads.size === 1);

/** A row that is alone cannot be known by others of its kind: the smallest box that has all, or the item of a list. */
const alone = (ground: Ground, kinds: readonly Kind[], hasReply: boolean): readonly Box[] => {
  const boxes = kinds
    .filter(({ boxes: { length } }) => length === 1)
    .toSorted((one, other) => other.depth - one.depth)
    .flatMap(kind => kind.boxes)
    .filter(box => isOneCase(ground.tallies.get(box)))
    .filter(box => !box.el.querySelector('textarea, [contenteditable], [role="textbox"]'));
  const isKeyed = (box: Box) => FACTS[1]?.(ground.tallies.get(box) ?? EMPTY) ?? false;
  const keyed = boxes.filter(isKeyed);
  const item = keyed.find(isSemanticRow) ?? boxes.find(isSemanticRow);
  const hasThread = (box: Box) => (ground.tallies.get(box)?.threads.size ?? 0) > 0;
  const row = item ?? (hasReply ? keyed.find(hasThread) : keyed[0]);
  return row ? [row] : [];
};

const EMPTY: Tally = { texts: 0, times: 0, flags: 0, states: 0, orders: new Set(), threads: new Set() };

const kindOf = (el: Element, at: number): string =>
  `${at} ${el.getAttribute('class') ?? ''} ${el.getAttribute('style') ?? ''}`;

/**
 * The rows of the inbox: of all boxes that stand in the same place of the page's structure, those that are most, each with
 * words and at least two kinds of what a case has. Found by structure alone, whatever the tags and classes.
 */
export const findRows = (
  ground: Ground,
  hasReply: boolean,
  isShown: (el: Element, kind: string) => boolean,
): readonly Box[] => {
  const kinds = kindsIn(ground)
    .map(({ boxes, depth }, at) => ({ depth, boxes: boxes.filter(({ el }) => isShown(el, kindOf(el, at))) }))
    .filter(({ boxes }) => boxes.length > 0);
  const lists = kinds.filter(kind => kind.boxes.length > 1 && isRows(ground, kind));
  const most = Math.max(0, ...lists.map(({ boxes }) => boxes.length));
  const rows = outermost(lists.filter(({ boxes }) => boxes.length === most));
  return rows?.boxes ?? alone(ground, kinds, hasReply);
};
