import type { SaidTime } from '../../inbox';
import type { CaseState } from '../../messages/case';
import type { Box, Leaf } from '../box';
import { isVisibleText } from '../composed';
import { scan } from '../scan';
import { attributeTimes } from './attribute-time';
import type { InboxView } from './inbox-view';
import { flagOf, isOwnMark, isTimer, stateOf } from './marks';
import type { OwnWords } from './state-word';
import { mapInSteps, type Steps } from './steps';
import { createTextMemory, type TextMemory } from './text-memory';
import { orderIn, threadOf } from './thread';
import type { Said } from './time/said';

/** A text of the page, and what it could be. Whether it is that, and not a buyer's imitation, its place says (own-parts.ts). */
export type Piece = {
  readonly leaf: Leaf;
  readonly at: number;
  readonly text: string;
  readonly said: Said | null;
  /** Its element is marked as a time or a timer, in a way that no buyer can write. */
  readonly marked: boolean;
  readonly state: CaseState | null;
  readonly order: string | null;
  readonly country: string | null;
};

/** What an element's attributes say, which no buyer writes. */
export type Marks = {
  readonly country: string | null;
  readonly state: CaseState | null;
  readonly thread: string | null;
  readonly order: string | null;
  readonly times: readonly SaidTime[];
};

/** What a box holds: how many of each, and which keys (orders, threads; three are as good as many). */
export type Tally = {
  texts: number;
  times: number;
  flags: number;
  states: number;
  orders: ReadonlySet<string>;
  threads: ReadonlySet<string>;
};

export type Ground = {
  readonly body: Box;
  readonly pieces: readonly Piece[];
  readonly marks: ReadonlyMap<Box, Marks>;
  readonly tallies: ReadonlyMap<Box, Tally>;
  readonly languages: readonly string[];
};

type Known = { readonly languages: readonly string[]; readonly now: number; readonly own: OwnWords };

const NO_MARKS: Marks = { country: null, state: null, thread: null, order: null, times: [] };

const marksOf = (el: Element, { languages, now, own }: Known): Marks => {
  const marks: Marks = {
    country: flagOf(el, languages),
    state: stateOf(el, own),
    thread: threadOf(el),
    order: orderIn(el.getAttribute('href') ?? el.getAttribute('data-order-id') ?? ''),
    times: attributeTimes(el, languages, now),
  };
  const { country, state, thread, order, times } = marks;
  return country || state || thread || order || times.length > 0 ? marks : NO_MARKS;
};

/** Elements with longer attributes are seldom alike. */
const LONGEST_KIND = 300;

/** Of 80,000 elements most are like many others, attribute by attribute: those are looked at once. */
const marker = (known: Known): ((el: Element) => Marks) => {
  const kinds = new Map<string, Marks>();
  return el => {
    if (!el.hasAttributes()) return NO_MARKS;
    const said = el.getAttributeNames().map(name => `${name}=${el.getAttribute(name) ?? ''}`);
    const kind = `${el.localName}|${said.join('|')}`;
    const marks = kinds.get(kind) ?? marksOf(el, known);
    if (kind.length <= LONGEST_KIND) kinds.set(kind, marks);
    return marks;
  };
};

/** Of an element, or of the one that it fills alone. */
const isMarkedBy = (is: (el: Element) => boolean, { el, up }: Box): boolean =>
  is(el) || (up !== null && up.to - up.from === 1 && is(up.el));

/** Asked once a kind of element: by name, role, class and test id. */
const onceAKind = (is: (el: Element) => boolean): ((el: Element) => boolean) => {
  const kinds = new Map<string, boolean>();
  return el => {
    const names = ['role', 'data-testid', 'class'].map(name => el.getAttribute(name) ?? '');
    const kind = `${el.localName}|${names.join('|')}`;
    const answer = kinds.get(kind) ?? is(el);
    kinds.set(kind, answer);
    return answer;
  };
};

const pieceMaker = (known: Known, memory: TextMemory): ((leaf: Leaf, at: number) => Piece) => {
  const readText = memory(known.languages, known.own, known.now);
  const [isTimerHere, isOwnMarkHere] = [onceAKind(isTimer), onceAKind(isOwnMark)];
  return (leaf, at) => {
    const { text, said, state, order, country } = readText(leaf.text);
    const timer = isMarkedBy(isTimerHere, leaf.box);
    return {
      leaf,
      at,
      text,
      said: said?.bare && timer ? { ...said, time: said.bare.left, bare: null } : said,
      marked: timer || isMarkedBy(isOwnMarkHere, leaf.box),
      state,
      order,
      country,
    };
  };
};

const NO_KEYS: ReadonlySet<string> = new Set();

const emptyTally = (): Tally => ({
  texts: 0,
  times: 0,
  flags: 0,
  states: 0,
  orders: NO_KEYS,
  threads: NO_KEYS,
});

const ENOUGH = 3;

/** Most boxes have no key, or that of the one box within: those share their sets. */
const union = (all: ReadonlySet<string>, more: ReadonlySet<string>): ReadonlySet<string> => {
  if (more.size === 0 || all.size >= ENOUGH) return all;
  return all.size === 0 ? more : new Set([...all, ...more]);
};

const into = (sum: Tally, part: Tally): void => {
  sum.texts += part.texts;
  sum.times += part.times;
  sum.flags += part.flags;
  sum.states += part.states;
  sum.orders = union(sum.orders, part.orders);
  sum.threads = union(sum.threads, part.threads);
};

/** A text that is a piece of an answer, "Anna", "Where is my parcel?": words, and nothing that is known. */
export const isWords = ({ text, said, state, country }: Piece): boolean =>
  !said && !state && !country && isVisibleText(text) && /\p{L}/u.test(text);

const addPiece = (tally: Tally, piece: Piece): void => {
  if (piece.said) tally.times += 1;
  else if (piece.state) tally.states += 1;
  else if (piece.country) tally.flags += 1;
  else if (isWords(piece)) tally.texts += 1;
  if (piece.order) tally.orders = new Set([...tally.orders, piece.order]);
};

const addMarks = (tally: Tally, { country, state, thread, order, times }: Marks): void => {
  if (country) tally.flags += 1;
  if (state) tally.states += 1;
  if (thread) tally.threads = new Set([...tally.threads, thread]);
  if (order) tally.orders = new Set([...tally.orders, order]);
  tally.times += times.length;
};

/** Reads a page into texts and boxes, in steps; null where it has no text at all. */
export const groundOf = function* (
  view: Pick<InboxView, 'document' | 'shadowRootOf' | 'now' | 'texts'>,
  languages: readonly string[],
  own: OwnWords,
): Steps<Ground | null> {
  const known: Known = { languages, now: view.now, own };
  const leaves = scan([view.document.body], view.shadowRootOf);
  let body: Box | null | undefined = leaves[0]?.box;
  while (body && body.el !== view.document.body) body = body.up;
  if (!body) return null;
  yield;
  const pieces = yield* mapInSteps(leaves, pieceMaker(known, view.texts ?? createTextMemory()));
  yield;
  const marksHere = marker(known);
  const marks = new Map<Box, Marks>();
  const tallies = new Map<Box, Tally>();
  const byBox = Map.groupBy(pieces, ({ leaf }) => leaf.box);
  const visit = (box: Box): Tally => {
    const tally = emptyTally();
    const mark = marksHere(box.el);
    if (mark !== NO_MARKS) marks.set(box, mark);
    addMarks(tally, mark);
    for (const piece of byBox.get(box) ?? []) addPiece(tally, piece);
    for (const kid of box.kids) into(tally, visit(kid));
    tallies.set(box, tally);
    return tally;
  };
  visit(body);
  return { body, pieces, marks, tallies, languages };
};
