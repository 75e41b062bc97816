import { holds, type Box, type Leaf } from './box';
import { kidsOf, textOf, type Ground } from './cells';
import { headings } from './headings';
import { isOfABuyer, isOrder, isTable, type StarsOf } from './order-table';

/** Elements and roles in which nothing is a reading: navigation, asides, dialogs, tool tips, what people typed. */
const OUT_TAGS = new Set('nav footer aside dialog blockquote q del s'.split(' '));
const OUT_ROLES = new Set(
  'navigation complementary contentinfo banner dialog alertdialog tooltip note log alert menu menubar search feed'.split(
    ' ',
  ),
);
/** Katal's tool tips, pop-overs and alerts. */
const OUT_COMPONENTS = /^kat-(tooltip|popover|modal|alert|flashcard|drawer)/;
/** Known names (docs/field-notes.md): the header, and the columns that buyers write. They only ever take away. */
const OUT_IDS = new Set(['navbar', 'sc-navbar-container', 'feedback-details']);
const OUT_CLASSES =
  /(^|[\s_-])(comments?|conversation|bubble|thread|transcript|tooltip|popover|side-?panel|side-?sheet|help-?panel|news)([\s_-]|$)/i;

/** Is the element by itself, by tag, role, id or class, a region in which nothing is a reading? */
export const isOutOfBounds = (el: Element): boolean =>
  OUT_TAGS.has(el.localName) ||
  OUT_COMPONENTS.test(el.localName) ||
  OUT_ROLES.has(el.getAttribute('role') ?? '') ||
  OUT_IDS.has(el.id) ||
  OUT_CLASSES.test(el.getAttribute('class') ?? '') ||
  el.getAttribute('aria-busy') === 'true' ||
  !['false', null].includes(el.getAttribute('contenteditable'));

/** Is the box, or one around it, a region by its markup in which nothing is a reading? `but`: one that does not count. */
export const isOutByMarkup = (box: Box, but: Element | null = null): boolean => {
  for (let at: Box | null = box; at && at.el.localName !== 'body'; at = at.up)
    if (at.el !== but && isOutOfBounds(at.el)) return true;
  return false;
};

/** A record has few texts beside what the buyer wrote: date, stars, order, actions. */
const MOST_BESIDE = 14;

/** A list of orders under a card is a table of its own, and the card no record of one of them. */
const isInOwnTable = (leaf: Leaf, box: Box): boolean => {
  for (let at: Box | null = leaf.box; at && at !== box; at = at.up) if (isTable(at)) return true;
  return false;
};

const GLYPHS = /[★☆⭐]{3}/u;
const STARS = /^[1-5]\s*stars?$/i;

/** "1 star" at the head of an entry; a histogram has several such. */
const isStarred = (ground: Ground, box: Box): boolean => {
  const [head] = kidsOf(ground, box);
  const leaves = ground.leaves.slice(box.from, box.to);
  return (
    head !== undefined &&
    STARS.test(textOf(ground, head).trim()) &&
    leaves.filter(({ text }) => STARS.test(text.trim())).length <= 1
  );
};

/** Stars right above a text, without a box around the two: what a buyer gave, and said. */
const isUnderStars = ({ leaves }: Ground, { from }: Box): boolean =>
  GLYPHS.test(leaves[from - 1]?.text ?? '');

/**
 * What is known of a text: whose stars may stand beside it, which boxes are parts of a page rather than of a list, and
 * the cards of the seller's own rating, whose stars are no buyer's.
 */
export type Kind = {
  readonly stars: StarsOf;
  readonly isPart: (box: Box) => boolean;
  readonly ratings: readonly Box[];
};
const ANYBODYS: Kind = { stars: 'buyer', isPart: () => false, ratings: [] };

const orderWithin = (ground: Ground, box: Box, inner: Box, { stars, ratings }: Kind): boolean => {
  const own = ratings.filter(rating => !holds(rating, inner));
  const isOwn = (leaf: Leaf) => !isOrder(leaf) && own.some(rating => holds(rating, leaf.box));
  const outside = (leaf: Leaf, at: number) =>
    (box.from + at < inner.from || box.from + at >= inner.to) && !isOwn(leaf);
  const leaves = ground.leaves.slice(box.from, box.to).filter(outside);
  return leaves.some(leaf => isOfABuyer(leaf, stars) && (isTable(box) || !isInOwnTable(leaf, box)));
};

/** Does the text stand in a record of one order (a row, a feedback card), or in a table of such records? */
export const isInOrderRecord = (ground: Ground, box: Box, kind: Kind = ANYBODYS): boolean => {
  const { stars, isPart } = kind;
  if (stars === 'buyer' && isUnderStars(ground, box)) return true;
  for (let [inner, outer] = [box, box.up]; outer; inner = outer, outer = outer.up) {
    const beside = outer.to - outer.from - (inner.to - inner.from);
    const small =
      beside > 0 &&
      beside <= MOST_BESIDE &&
      !isPart(inner) &&
      !headings(ground, outer).some(heading => !holds(inner, heading));
    if ((small || isTable(outer)) && orderWithin(ground, outer, inner, kind)) return true;
    if (beside <= MOST_BESIDE && isStarred(ground, outer)) return true;
  }
  return false;
};

const rankOf = (el: Element): number => Number(el.getAttribute('aria-level') ?? el.localName.slice(1)) || 6;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
export const isBefore = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;

/**
 * In a long page a heading such as "Recent Feedback" may be far from the text that it is about. The text
 * is behind it where no heading as high stands between the two.
 */
export const isBehindRegion = (el: Element, regions: readonly Element[]): boolean =>
  regions.some(region => isBefore(region, el) && reaches(region, el));

const reaches = (region: Element, el: Element): boolean => {
  const own = region.closest(HEADINGS) ?? region;
  const between = (heading: Element) =>
    isBefore(own, heading) && !own.contains(heading) && isBefore(heading, el);
  const root = own.getRootNode() as Document | ShadowRoot;
  return ![...root.querySelectorAll(HEADINGS)].some(
    heading => between(heading) && rankOf(heading) <= rankOf(own),
  );
};
