import type { Unit } from '../catalogue/metric';
import { holds, type Box, type Leaf, type Span } from './box';
import { isHeading, isInOrderRecord, isOutByMarkup, reachOf } from './bounds';
import { linesOf, textOf, type Ground } from './cells';
import { blockOf } from './inline';
import { findWording, LONGEST_LABEL, wordingKey, type Wording, type Wordings } from './wording';

/** A metric's name where it stands on the page. */
export type Label = Span & {
  readonly text: string;
  readonly metrics: readonly { readonly metric: string; readonly language: string }[];
};

/** A column head or the like, wherever it stands. */
export type TermPlace = Span & { readonly term: NonNullable<Wording['term']> };

export type Found = { readonly labels: readonly Label[]; readonly terms: readonly TermPlace[] };

export type Hit = Span & { readonly text: string; readonly wording: Wording };

/** Labels cut in pieces have at most so many ("Order" "Defect" "Rate"). */
const MOST_PIECES = 6;

/** All starts of wordings in two or more letters, to know cheaply whether a piece may go on. */
const startsOf = (wordings: Wordings): ReadonlySet<string> => {
  const starts = new Set<string>();
  for (const key of wordings.keys()) for (let at = 1; at < key.length; at += 1) starts.add(key.slice(0, at));
  return starts;
};

const STARTS = new WeakMap<Wordings, ReadonlySet<string>>();
const startsFor = (wordings: Wordings): ReadonlySet<string> => {
  const known = STARTS.get(wordings) ?? startsOf(wordings);
  STARTS.set(wordings, known);
  return known;
};

/** What a leaf's text is, kept between reads: pages repeat their texts. Null: nothing, and no start of anything. */
const MEMORY = new WeakMap<Wordings, Map<string, Wording | 'start' | null>>();
const MOST_REMEMBERED = 20_000;

const judge = (wordings: Wordings, text: string): Wording | 'start' | null => {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_LABEL) return null;
  return findWording(wordings, trimmed) ?? (startsFor(wordings).has(wordingKey(trimmed)) ? 'start' : null);
};

const recall = (wordings: Wordings, text: string): Wording | 'start' | null => {
  const memory = MEMORY.get(wordings) ?? new Map<string, Wording | 'start' | null>();
  MEMORY.set(wordings, memory);
  const known = memory.get(text);
  if (known !== undefined) return known;
  const judged = judge(wordings, text);
  if (memory.size < MOST_REMEMBERED) memory.set(text, judged);
  return judged;
};

/** The box whose whole text is the stretch, or null where the stretch is part of something longer. */
const wholeBox = ({ box }: Leaf, from: number, to: number): Box | null => {
  for (let at: Box | null = box; at && at.from >= from; at = at.up)
    if (at.from === from && at.to === to) return at;
  return null;
};

const pieced = (
  ground: Pick<Ground, 'leaves' | 'isInline'>,
  wordings: Wordings,
  leaf: Leaf,
  from: number,
): Hit | null => {
  for (let to = from + 2; to <= from + MOST_PIECES && to <= ground.leaves.length; to += 1) {
    const box = wholeBox(leaf, from, to);
    const wording = box && findWording(wordings, textOf(ground, { from, to }));
    if (box && wording) return { from, to, box, text: textOf(ground, { from, to }), wording };
  }
  return null;
};

/** Every whole wording on the page, wherever it stands. */
export const findHits = (ground: Pick<Ground, 'leaves' | 'isInline'>, wordings: Wordings): readonly Hit[] => {
  const found: Hit[] = [];
  ground.leaves.forEach((leaf, from) => {
    const judged = recall(wordings, leaf.text);
    if (judged === null) return;
    const hit =
      judged === 'start'
        ? pieced(ground, wordings, leaf, from)
        : { from, to: from + 1, box: leaf.box, text: leaf.text.trim(), wording: judged };
    if (hit) found.push(hit);
  });
  return found;
};

const LETTERS = /\p{L}/u;
const WORDS = /\p{L}+/gu;
/** So many unknown words in a label's own line make it a sentence. */
const SENTENCE = 5;

const UNITS: readonly Unit[] = ['rate', 'duration', 'points'];
const isKnown = (ground: Ground, text: string): boolean =>
  UNITS.some(unit => ground.classify(text, unit).kind !== 'text');

/** "An **Order Defect Rate** above 1 % may…": a label within a sentence, told by the words in its own line. */
const isInProse = (ground: Ground, { box, from, to }: Span): boolean => {
  const block = blockOf(box, ground.isInline);
  const line = linesOf(ground, block).find(kids => kids.some(kid => holds(kid, { from, to })));
  const others = (line ?? []).filter(kid => !holds(kid, { from, to }) && !holds({ from, to }, kid));
  const unknown = others.filter(kid => !isKnown(ground, textOf(ground, kid)));
  const bare = unknown.some(
    kid => kid.box === block && !ground.leaves[kid.from]?.attribute && LETTERS.test(textOf(ground, kid)),
  );
  const words = unknown.reduce((sum, kid) => sum + (textOf(ground, kid).match(WORDS)?.length ?? 0), 0);
  return bare || words >= SENTENCE;
};

const regionsOf = (ground: Ground, all: readonly Hit[]): readonly Span[] =>
  all.filter(({ wording }) => wording.region !== null).map(hit => reachOf(ground, headingOf(hit)));

/** A heading's text may stand in a span within it. */
const headingOf = (hit: Hit): Span => {
  let box = hit.box;
  while (!isHeading(box) && box.up && box.up.from === hit.from && box.up.to === hit.to) box = box.up;
  return { ...hit, box };
};

/**
 * The labels and column heads of a page that may give readings: shown, whole, in no sentence, and in
 * none of the regions that hold news, advice or what buyers wrote.
 */
export const findLabels = (ground: Ground, hits: readonly Hit[]): Found => {
  const all = hits.filter(({ box }) => !isOutByMarkup(box) && ground.isShown(box.el));
  const regions = regionsOf(ground, all);
  const allowed = all.filter(
    hit => !regions.some(region => holds(region, hit)) && !isInOrderRecord(ground, hit.box),
  );
  return {
    labels: allowed
      .filter(hit => hit.wording.labels.length > 0 && !isInProse(ground, hit))
      .map(({ from, to, box, text, wording }) => ({ from, to, box, text, metrics: wording.labels })),
    terms: allowed.flatMap(({ from, to, box, wording: { term } }) => (term ? [{ from, to, box, term }] : [])),
  };
};
