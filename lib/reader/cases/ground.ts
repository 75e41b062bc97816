import type { SaidTime } from '../../inbox';
import type { CaseState } from '../../messages/case';
import type { Box, Leaf } from '../box';
import { isVisibleText } from '../composed';
import { cleanText } from '../parse/clean';
import { scan } from '../scan';
import { attributeTimes } from './attribute-time';
import type { InboxView } from './inbox-view';
import { flagOf, isOwnMark, isTimer, stateOf, writtenCountry } from './marks';
import { stateNamed, type OwnWords } from './state-word';
import { orderIn, threadOf } from './thread';
import { readSaidTime } from './time/said-time';
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
  readonly orders: Set<string>;
  readonly threads: Set<string>;
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
  if (!el.hasAttributes()) return NO_MARKS;
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

/** Of an element, or of the one that it fills alone. */
const isMarkedBy = (is: (el: Element) => boolean, { el, up }: Box): boolean =>
  is(el) || (up !== null && up.to - up.from === 1 && is(up.el));

/** The same date stands in many rows. */
const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
};

const pieceMaker = ({ languages, now, own }: Known): ((leaf: Leaf, at: number) => Piece) => {
  const saidIn = remembered(text => ({ said: readSaidTime(text, languages, now) }));
  return (leaf, at) => {
    const text = cleanText(leaf.text);
    const timer = isMarkedBy(isTimer, leaf.box);
    const { said } = saidIn(text);
    return {
      leaf,
      at,
      text,
      said: said?.bare && timer ? { ...said, time: said.bare.left, bare: null } : said,
      marked: timer || isMarkedBy(isOwnMark, leaf.box),
      state: stateNamed(text, own),
      order: orderIn(text),
      country: writtenCountry(leaf.text),
    };
  };
};

const emptyTally = (): Tally => ({
  texts: 0,
  times: 0,
  flags: 0,
  states: 0,
  orders: new Set(),
  threads: new Set(),
});

const ENOUGH = 3;

const into = (sum: Tally, part: Tally): void => {
  sum.texts += part.texts;
  sum.times += part.times;
  sum.flags += part.flags;
  sum.states += part.states;
  for (const each of part.orders) if (sum.orders.size < ENOUGH) sum.orders.add(each);
  for (const each of part.threads) if (sum.threads.size < ENOUGH) sum.threads.add(each);
};

/** A text that is a piece of an answer, "Anna", "Where is my parcel?": words, and nothing that is known. */
export const isWords = ({ text, said, state, country }: Piece): boolean =>
  !said && !state && !country && isVisibleText(text) && /\p{L}/u.test(text);

const addPiece = (tally: Tally, piece: Piece): void => {
  if (piece.said) tally.times += 1;
  else if (piece.state) tally.states += 1;
  else if (piece.country) tally.flags += 1;
  else if (isWords(piece)) tally.texts += 1;
  if (piece.order) tally.orders.add(piece.order);
};

const addMarks = (tally: Tally, { country, state, thread, order, times }: Marks): void => {
  if (country) tally.flags += 1;
  if (state) tally.states += 1;
  if (thread) tally.threads.add(thread);
  if (order) tally.orders.add(order);
  tally.times += times.length;
};

/** Reads a page into texts and boxes; null where it has no text at all. */
export const groundOf = (
  view: Pick<InboxView, 'document' | 'shadowRootOf' | 'now'>,
  languages: readonly string[],
  own: OwnWords,
): Ground | null => {
  const known: Known = { languages, now: view.now, own };
  const leaves = scan([view.document.body], view.shadowRootOf);
  let body: Box | null | undefined = leaves[0]?.box;
  while (body && body.el !== view.document.body) body = body.up;
  if (!body) return null;
  const pieces = leaves.map(pieceMaker(known));
  const marks = new Map<Box, Marks>();
  const tallies = new Map<Box, Tally>();
  const byBox = Map.groupBy(pieces, ({ leaf }) => leaf.box);
  const visit = (box: Box): Tally => {
    const tally = emptyTally();
    const mark = marksOf(box.el, known);
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
