import type { Wording } from '../catalogue/lexicon';
import type { Section, Unit } from '../catalogue/metric';
import { holds, type Box, type Leaf, type Span } from './box';
import { isInOrderRecord, isOutByMarkup, type Kind } from './bounds';
import { inCompany } from './company';
import { linesOf, SENTENCE, textOf, type Ground, type Lines } from './cells';
import { blockOf } from './inline';
import { isStars } from './order-table';
import { regionsAmong } from './regions';
import type { Vocabulary } from './vocabulary';

/** A metric's name where it stands on the page. */
export type Label = Span & {
  readonly text: string;
  readonly metrics: readonly { readonly metric: string; readonly language: string }[];
};

/** A column head or the like, wherever it stands. */
export type TermPlace = Span & { readonly term: NonNullable<Wording['term']> };

/** A heading that says which section the ambiguous names under it belong to. */
export type SectionPlace = Span & { readonly section: Section };

export type Found = {
  readonly labels: readonly Label[];
  readonly terms: readonly TermPlace[];
  readonly headings: readonly SectionPlace[];
  /** Is a stretch in a region in which nothing is a reading, or in a record of one order? */
  readonly isOut: (span: Span) => boolean;
};

export type Hit = Span & { readonly text: string; readonly wording: Wording };

/** Labels cut in pieces have at most so many ("Order" "Defect" "Rate"). */
const MOST_PIECES = 6;

/** The box whose whole text is the stretch, or null where the stretch is part of something longer. */
const wholeBox = ({ box }: Leaf, from: number, to: number): Box | null => {
  for (let at: Box | null = box; at && at.from >= from; at = at.up)
    if (at.from === from && at.to === to) return at;
  return null;
};

const pieced = (ground: Lines, { find }: Vocabulary, leaf: Leaf, from: number): Hit | null => {
  for (let to = from + 2; to <= from + MOST_PIECES && to <= ground.leaves.length; to += 1) {
    const box = wholeBox(leaf, from, to);
    const text = box && textOf(ground, { from, to });
    const wording = text && find(text);
    if (box && wording && wording !== 'maybe') return { from, to, box, text, wording };
  }
  return null;
};

/** Every whole wording on the page, wherever it stands. */
export const findHits = (ground: Lines, vocabulary: Vocabulary): readonly Hit[] =>
  ground.leaves.flatMap((leaf, from) => {
    const wording = vocabulary.find(leaf.text);
    // "Sample" + "data" are one heading, though "Sample" is another.
    const longer = wording && pieced(ground, vocabulary, leaf, from);
    if (longer || !wording || wording === 'maybe') return longer ?? [];
    return { from, to: from + 1, box: leaf.box, text: leaf.text.trim(), wording };
  });

const LETTERS = /\p{L}/u;
const WORDS = /\p{L}+/gu;

const UNITS: readonly Unit[] = ['rate', 'duration', 'points'];
const isKnown = (ground: Ground, text: string): boolean =>
  UNITS.some(unit => ground.classify(text, unit).kind !== 'text');

/** "An **Order Defect Rate** above 1 % may…": a label within a sentence, told by the words in its own line. */
const isInProse = (ground: Ground, { box, from, to }: Span): boolean => {
  const block = blockOf(box, ground.isInline);
  const line = linesOf(ground, block).find(kids => kids.some(kid => holds(kid, { from, to })));
  const others = (line ?? []).filter(
    kid =>
      !holds(kid, { from, to }) &&
      !holds({ from, to }, kid) &&
      ground.leaves[kid.from]?.after !== 'label' &&
      (kid.box === block || !isOutByMarkup(kid.box)),
  );
  const unknown = others.filter(kid => !isKnown(ground, textOf(ground, kid)));
  const bare = unknown.some(
    kid => kid.box === block && !ground.leaves[kid.from]?.attribute && LETTERS.test(textOf(ground, kid)),
  );
  const words = unknown.reduce((sum, kid) => sum + (textOf(ground, kid).match(WORDS)?.length ?? 0), 0);
  return bare || words >= SENTENCE;
};

const SCOPES: ReadonlySet<unknown> = new Set(['seller-fulfilled', 'amazon-fulfilled', 'all-fulfilled']);

/** A switch between fulfilments may be built as navigation; nothing else there is of the page. */
const isInBounds = ({ box, wording }: Hit): boolean => {
  const nav = SCOPES.has(wording.term) ? box.el.closest('nav, [role="navigation"]') : null;
  return !isOutByMarkup(box, nav);
};

/** The seller's own rating has stars too: beside its names only an order number makes a record one buyer's. */
const starsBy = ({ shapes }: Vocabulary, { wording: { labels } }: Hit): Kind['stars'] =>
  labels.some(({ metric }) => shapes.get(metric)?.section === 'feedback') ? 'seller' : 'buyer';

/** A card with name, stars, number and time has no more texts. */
const MOST_IN_RATING = 8;

/** The cards of the seller's own rating: the smallest box around its name that has stars in it. */
const ratingsAmong = ({ leaves }: Lines, { shapes }: Vocabulary, hits: readonly Hit[]): readonly Box[] =>
  hits.flatMap(({ box: own, wording: { labels } }) => {
    if (!labels.some(({ metric }) => shapes.get(metric)?.unit === 'stars')) return [];
    for (let box: Box | null = own; box && box.to - box.from <= MOST_IN_RATING; box = box.up)
      if (leaves.slice(box.from, box.to).some(isStars)) return [box];
    return [];
  });

/** Several of the message cards are a part of the page, however few texts the list beside them has. */
const areCards =
  ({ shapes }: Vocabulary, hits: readonly Hit[]) =>
  (box: Box): boolean => {
    const metrics = hits
      .filter(hit => holds(box, hit))
      .flatMap(({ wording }) => wording.labels.map(({ metric }) => metric));
    return new Set(metrics.filter(metric => shapes.get(metric)?.section === 'messages')).size > 1;
  };

/**
 * The labels and column heads of a page that may give readings: shown, whole, in no sentence, and in
 * none of the regions that hold news, advice or what buyers wrote.
 */
export const findLabels = (ground: Ground, hits: readonly Hit[], vocabulary: Vocabulary): Found => {
  const all = hits.filter(hit => isInBounds(hit) && ground.isShown(hit.box.el));
  const regions = regionsAmong(ground, all);
  const isPart = areCards(vocabulary, all);
  const ratings = ratingsAmong(ground, vocabulary, all);
  const isOfBuyers = (span: Span, stars: Kind['stars']): boolean =>
    regions.some(region => holds(region, span)) ||
    isInOrderRecord(ground, span.box, { stars, isPart, ratings });
  const allowed = all.filter(hit => !isOfBuyers(hit, starsBy(vocabulary, hit)));
  return {
    isOut: span => isOfBuyers(span, 'buyer'),
    labels: inCompany(
      allowed
        .filter(hit => hit.wording.labels.length > 0 && !isInProse(ground, hit))
        .map(({ from, to, box, text, wording }) => ({ from, to, box, text, metrics: wording.labels })),
    ),
    terms: allowed.flatMap(({ from, to, box, wording: { term } }) => (term ? [{ from, to, box, term }] : [])),
    headings: allowed.flatMap(({ from, to, box, wording: { section } }) =>
      section ? [{ from, to, box, section }] : [],
    ),
  };
};
