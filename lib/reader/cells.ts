import type { Term } from '../catalogue/labels/label-file';
import type { Unit } from '../catalogue/metric';
import { DASHES, OVERRIDE } from './classify';
import { childTowards, commonBox, type Box, type Leaf, type Span } from './box';
import type { Cell, Classify } from './cell';
import { blockOf, type IsInline } from './inline';
import { isOrderTable } from './order-table';
import { SEAM } from './seam';
import { withUnknownCounts } from './named-counts';
import { withoutTicks } from './ticks';
import { withUnitOfLabel } from './unit-of-label';
import { windowAndValue } from './window-and-value';

/** What cutting a page into cells needs to know of it. */
export type Ground = {
  readonly leaves: readonly Leaf[];
  readonly classify: Classify;
  readonly isInline: IsInline;
  readonly isShown: (el: Element) => boolean;
  /** Where an element stands, in a document with layout: the eye's word on which head is over which value. */
  readonly rectOf?: (el: Element) => DOMRect;
  /** Cells already cut, by unit and box: the same card is looked at from several sides. */
  readonly memory: Map<Unit, Map<Box, readonly Cell[]>>;
};

/** What joining texts needs. */
export type Lines = Pick<Ground, 'leaves' | 'isInline'> & Partial<Pick<Ground, 'isShown'>>;

/** Longer texts are prose, whatever they hold. */
const LONGEST_CELL = 90;
const MOST_LEAVES = 8;

const DIGIT_END = /\d$/;
const DIGIT_START = /^\d/;
/** "9." + "5 hours": a number cut in pieces, of which none may be read alone. */
const NUMBER_END = /\d[.,٫٬'’]?$|^[.,٫٬]$/;
const NUMBER_START = /^[.,٫٬]?\d|^[%٪.,٫٬]/;
/** "0 ." + "12 %", "90%" + "- 95%": signs that bind what stands on both sides, with white space too. */
const BOUND_END = /\d\s*[%٪]?\s*[-–—~/±.,٫٬]$/;
const BOUND_START = /^[-–—~/±.,٫٬]\s*\d/;

const leafAt = (ground: Lines, at: number): Leaf => {
  const leaf = ground.leaves[at];
  if (!leaf) throw new RangeError(`no leaf ${at}`);
  return leaf;
};

/** The parts directly within a box, in order: its own leaves and its child boxes. */
export const kidsOf = (ground: Ground, box: Box): readonly Span[] => {
  const kids: Span[] = [];
  for (let at = box.from; at < box.to;) {
    const leaf = leafAt(ground, at);
    const child = leaf.box === box ? undefined : childTowards(box, leaf.box);
    kids.push({ from: at, to: child ? child.to : at + 1, box: child ?? box });
    at = child ? child.to : at + 1;
  }
  return kids;
};

const sameLine = (ground: Lines, left: Leaf, right: Leaf): boolean =>
  !left.attribute &&
  !right.attribute &&
  right.after !== 'break' &&
  blockOf(left.box, ground.isInline) === blockOf(right.box, ground.isInline);

const seamBetween = (ground: Lines, left: Leaf, right: Leaf): string => {
  if (!sameLine(ground, left, right))
    return DIGIT_END.test(left.text.trim()) && DIGIT_START.test(right.text.trim()) ? SEAM : ' ';
  if (right.after === 'space' || right.after === 'label') return ' ';
  return DIGIT_END.test(left.text) && DIGIT_START.test(right.text) ? SEAM : '';
};

/** The leaves of a stretch that a person sees. */
const shownIn = ({ leaves, isShown }: Lines, { from, to }: { from: number; to: number }): readonly Leaf[] =>
  leaves.slice(from, to).filter(({ box }) => !isShown || isShown(box.el));

/** The text of a stretch as it reads on the page; a seam where digits of two places would run together. */
export const textOf = (ground: Lines, span: { from: number; to: number }): string => {
  let text = '';
  let before: Leaf | null = null;
  for (const leaf of shownIn(ground, span)) {
    text += (before ? seamBetween(ground, before, leaf) : '') + leaf.text;
    before = leaf;
  }
  return text;
};

const lengthOf = (ground: Ground, { from, to }: Span): number =>
  ground.leaves.slice(from, to).reduce((sum, { text }) => sum + text.trim().length, 0);

const cellOf = (ground: Ground, span: Span, unit: Unit): Cell => {
  const text = textOf(ground, span);
  return { ...span, text, what: text.includes(SEAM) ? { kind: 'text' } : ground.classify(text, unit) };
};

/** "Chargeback claims" + "--" reads like a label, but the dashes are the value; those within "On" "-" "Time" are not. */
const hasDashes = (ground: Ground, span: Span): boolean => {
  const shown = shownIn(ground, span);
  return [shown[0], shown.at(-1)].some(leaf => leaf !== undefined && DASHES.test(leaf.text.trim()));
};

/** "Response needed 0" and "Reported unresolved 2" look like "0 of 2", but are two figures with a name each. */
const namesIn = (ground: Ground, span: Span, unit: Unit): boolean =>
  shownIn(ground, span).some(({ text }) => ground.classify(text, unit).kind === 'label');

/** The stretch as one cell, where its whole text is something known. */
const wholeCell = (ground: Ground, span: Span, unit: Unit): Cell | null => {
  if (span.to - span.from > MOST_LEAVES || lengthOf(ground, span) > LONGEST_CELL) return null;
  if (ground.leaves.slice(span.from + 1, span.to).some(({ after }) => after === 'label')) return null;
  const cell = cellOf(ground, span, unit);
  if (cell.what.kind === 'counts' && namesIn(ground, span, unit)) return null;
  return (cell.what.kind === 'text' && !cell.what.elsewhere) || hasDashes(ground, span) ? null : cell;
};

/** A name with its number, taken out of one text (scan.ts): its box is a second one of the same element. */
const isPaired = ({ box: { el, up } }: Leaf): boolean => up?.el === el;

const startsLine = (ground: Ground, kid: Span, box: Box): boolean => {
  const leaf = leafAt(ground, kid.from);
  return (
    leaf.after === 'break' ||
    leaf.attribute ||
    isPaired(leaf) ||
    (kid.box !== box && !ground.isInline(kid.box.el))
  );
};

/** Parts that stand in one line of text together; a block part is a line of its own. */
export const linesOf = (ground: Ground, box: Box): readonly (readonly Span[])[] => {
  const lines: Span[][] = [];
  let open = false;
  for (const kid of kidsOf(ground, box)) {
    const alone = startsLine(ground, kid, box);
    if (open && !alone) lines.at(-1)?.push(kid);
    else lines.push([kid]);
    open = !alone || leafAt(ground, kid.from).after === 'break';
  }
  return lines;
};

const spanOf = (line: readonly Span[], box: Box): Span | null => {
  const [first] = line;
  const last = line.at(-1);
  return first && last ? { from: first.from, to: last.to, box } : null;
};

const cutNumber = (ground: Ground, left: Span, right: Span, next: Span | undefined): boolean => {
  const [end, start] = [leafAt(ground, left.to - 1), leafAt(ground, right.from)];
  if (!sameLine(ground, end, start)) return false;
  const touch = start.after === 'nothing' && NUMBER_END.test(end.text) && NUMBER_START.test(start.text);
  return (
    touch ||
    isBound(
      textOf(ground, left).trim(),
      `${textOf(ground, right)} ${next ? textOf(ground, next) : ''}`.trim(),
    )
  );
};

/** "$" + "5.00", "5,00" + "€": money is no figure of ours, however it is cut. */
const isMoney = (left: string, right: string): boolean =>
  (/\p{Sc}$/u.test(left) && /^\d/.test(right)) || (/\d$/.test(left) && /^\p{Sc}/u.test(right));

const isBound = (left: string, right: string): boolean =>
  isMoney(left, right) ||
  (BOUND_END.test(left) && /^\d/.test(right)) ||
  (/\d\s*[%٪]?$/.test(left) && BOUND_START.test(right));

/** A line's parts, with the pieces of one number kept together. */
const partsOf = (ground: Ground, line: readonly Span[], box: Box): readonly Span[] => {
  const parts: Span[] = [];
  const shown = line.filter(each => ground.isShown(each.box.el));
  for (const [at, kid] of shown.entries()) {
    const before = parts.at(-1);
    if (before && cutNumber(ground, before, kid, shown[at + 1]))
      parts[parts.length - 1] = { from: before.from, to: kid.to, box };
    else parts.push(kid);
  }
  return parts;
};

const WORDS = /\p{L}+/gu;
/** So many unknown words in one line make it a sentence. */
export const SENTENCE = 5;

/** "Keep it under **4%** over **30 days** or …": figures within a sentence are about no one. */
const isSentence = (cells: readonly Cell[]): boolean => {
  const unknown = cells.filter(({ what }) => what.kind === 'text');
  const words = unknown.reduce((sum, { text }) => sum + (text.match(WORDS)?.length ?? 0), 0);
  return cells.length > 1 && words >= SENTENCE;
};

const cutLine = (ground: Ground, line: readonly Span[], box: Box, unit: Unit): readonly Cell[] => {
  const span = spanOf(line, box);
  const whole = span && line.length > 1 ? wholeCell(ground, span, unit) : null;
  if (whole) return [whole];
  const cells = partsOf(ground, line, box).flatMap(part => cutPart(ground, part, box, unit));
  const isOne = isSentence(cells) || (span !== null && OVERRIDE.test(textOf(ground, span)));
  if (!span || line.length === 1 || !isOne) return cells;
  return [{ ...span, text: textOf(ground, span), what: { kind: 'text' } }];
};

const cutPart = (ground: Ground, part: Span, box: Box, unit: Unit): readonly Cell[] =>
  part.box === box ? particulars(ground, cellOf(ground, part, unit), unit) : cut(ground, part.box, unit);

const DOTS = /\s*[·•|]\s*/;

/** "Target: under 1% · 5 of 1,284 orders · 60 days": several facts in one text, but never a value. */
const particulars = (ground: Ground, cell: Cell, unit: Unit): readonly Cell[] => {
  const texts = cell.what.kind === 'text' && cell.text.length <= LONGEST_CELL ? cell.text.split(DOTS) : [];
  // A stroke alone is no fact.
  if (texts.length > 0 && texts.every(text => text.trim() === '')) return [];
  if (texts.length < 2) return windowAndValue(ground.classify, cell, unit) ?? [cell];
  return texts.map(text => {
    const what = ground.classify(text, unit);
    return { ...cell, text, what: what.kind === 'value' || what.kind === 'label' ? { kind: 'text' } : what };
  });
};

/** "Time Window: 60 days | 16-May-2026 - 14-Jul-2026": the dates right behind a named window are its days. */
const withDaysOfWindow = (cells: readonly Cell[]): readonly Cell[] =>
  cells.map((cell, at) => {
    const before = cells[at - 1]?.what;
    const isNamed = before?.kind === 'window' && before.titled;
    return cell.what.kind === 'period' && isNamed ? { ...cell, what: { ...cell.what, named: true } } : cell;
  });

const cut = (ground: Ground, box: Box, unit: Unit): readonly Cell[] => {
  if (!ground.isShown(box.el) || isOrderTable(ground.leaves, box)) return [];
  if (box.to - box.from === 1 && leafAt(ground, box.from).box === box)
    return particulars(ground, cellOf(ground, spanOfBox(box), unit), unit);
  const kids = kidsOf(ground, box);
  const whole = kids.length > 1 ? wholeCell(ground, spanOfBox(box), unit) : null;
  // "Issues: 5" above "12 new" are two facts, though together they look like "n of m".
  if (whole && whole.what.kind !== 'counts') return [whole];
  return linesOf(ground, box).flatMap(line => cutLine(ground, line, box, unit));
};

const spanOfBox = (box: Box): Span => ({ from: box.from, to: box.to, box });

/** "9.5" + "hours", "5" + "h" + "30" + "min", "5 of" + "4,027 orders", "Target:" + "under 1%". */
const MOST_JOINED = 4;

const NAMES: ReadonlySet<Term> = new Set(['target', 'remark']);

const mayJoin = ({ what, text }: Cell): boolean =>
  (what.kind === 'text' || (what.kind === 'term' && NAMES.has(what.term))) && text.length < 30;

/** "Time Window:" + "10 days", "Order Date :" + "20-Jul-2026 - 29-Jul-2026": what has a name before it in its own piece. */
const mayBeNamed = ({ what }: Cell): boolean =>
  (what.kind === 'window' && !what.titled) || (what.kind === 'period' && !what.named);

const joinedAt = (
  ground: Ground,
  cells: readonly Cell[],
  at: number,
  unit: Unit,
): readonly [Cell, number] | null => {
  for (let size = MOST_JOINED; size > 1; size -= 1) {
    const run = cells.slice(at, at + size);
    const [first] = run;
    const last = run.at(-1);
    const joins = run.every((cell, index) => mayJoin(cell) || (index > 0 && mayBeNamed(cell)));
    if (run.length < size || !first || !last || !joins) continue;
    // The name of a period ends in a colon, as a month may begin one.
    const seam = last.what.kind === 'period' && !/[:：]\s*$/.test(first.text) ? ': ' : ' ';
    const text = run.map(cell => cell.text.trim()).join(seam);
    const what = /\d \d/.test(text) ? ground.classify('', unit) : ground.classify(text, unit);
    const box = commonBox(first.box, last);
    if (what.kind !== 'text' && what.kind !== 'label')
      return [{ from: first.from, to: last.to, box, text, what }, size];
  }
  return null;
};

const joinCells = (ground: Ground, cells: readonly Cell[], unit: Unit): readonly Cell[] => {
  const joined: Cell[] = [];
  for (let at = 0; at < cells.length;) {
    const [cell, size] = joinedAt(ground, cells, at, unit) ?? [cells[at], 1];
    if (cell) joined.push(cell);
    at += size;
  }
  return joined;
};

const piecesIn = (ground: Ground, box: Box, unit: Unit): readonly Cell[] =>
  withUnitOfLabel(
    withUnknownCounts(withDaysOfWindow(joinCells(ground, cut(ground, box, unit), unit))),
    text => ground.classify(text, unit),
  );

/** All cells within a box that is shown, in order, each as large as what it is allows. */
export const cellsIn = (ground: Ground, box: Box, unit: Unit): readonly Cell[] => {
  const memory = ground.memory.get(unit) ?? new Map<Box, readonly Cell[]>();
  ground.memory.set(unit, memory);
  const cells = memory.get(box) ?? withoutTicks(piecesIn(ground, box, unit), unit);
  memory.set(box, cells);
  return cells;
};
