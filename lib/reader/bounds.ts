import type { Region } from '../catalogue/labels/label-file';
import { holds, markupOf, type Box, type Leaf, type Span } from './box';
import { kidsOf, type Ground } from './cells';

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
  /(^|[\s_-])(comments?|tooltip|popover|side-?panel|side-?sheet|help-?panel|news)([\s_-]|$)/i;

const isOut = (el: Element): boolean =>
  OUT_TAGS.has(el.localName) ||
  OUT_COMPONENTS.test(el.localName) ||
  OUT_ROLES.has(el.getAttribute('role') ?? '') ||
  OUT_IDS.has(el.id) ||
  OUT_CLASSES.test(el.getAttribute('class') ?? '') ||
  el.getAttribute('aria-busy') === 'true' ||
  !['false', null].includes(el.getAttribute('contenteditable'));

/** Is the box, or one around it, a region by its markup in which nothing is a reading? */
export const isOutByMarkup = (box: Box): boolean => {
  for (let at: Box | null = box; at && at.el.localName !== 'body'; at = at.up) if (isOut(at.el)) return true;
  return false;
};

const HEADING = /^h[1-6]$/;

export const isHeading = ({ el }: Box): boolean =>
  HEADING.test(el.localName) || el.getAttribute('role') === 'heading';

const headings = (ground: Ground, box: Box): readonly Span[] => {
  const found: Span[] = [];
  for (let at = box.from; at < box.to; at += 1) {
    let up: Box | null | undefined = ground.leaves[at]?.box;
    while (up && up !== box && !isHeading(up)) up = up.up;
    if (up && up !== box && ground.isShown(up.el)) found.push({ from: up.from, to: up.to, box: up });
  }
  return found;
};

/** 1 to 6. Roles without a level are of the second (ARIA); a title that is no heading counts as one, a single word does not. */
const levelOf = ({ el }: Box): number => {
  if (HEADING.test(el.localName)) return Number(el.localName[1]);
  const isTitle = el.getAttribute('role') === 'heading' || /\s/.test(el.textContent.trim());
  return Number(el.getAttribute('aria-level')) || (isTitle ? 2 : 6);
};

/** The table of which the box is a column head. */
const tableHeadedBy = (box: Box): Box | null => {
  const head = box.el.closest('th, thead, [role="columnheader"]');
  let at: Box | null = head ? box : null;
  while (at && !isTable(at)) at = at.up;
  return at;
};

/**
 * How far a heading such as "Recent Feedback" reaches: the largest box that it opens and that holds no
 * second heading as high; in a flat page, up to the next heading as high. "Comments" as a column head speaks
 * of its whole table, any other head of its column only, which foreign.ts sees to.
 */
export const reachOf = (ground: Ground, heading: Span, region: Region): Span => {
  const table = tableHeadedBy(heading.box);
  if (table) return region === 'buyer-text' ? { from: table.from, to: table.to, box: table } : heading;
  const markup = markupOf(heading.box);
  const level = levelOf(heading.box);
  const rivals = (box: Box) =>
    kidsOf(ground, box).filter(
      kid =>
        kid.from >= heading.to &&
        kid.box !== box &&
        markupOf(kid.box) === markup &&
        ground.isShown(kid.box.el),
    );
  const further = (box: Box) =>
    headings(ground, box).some(other => other.from >= heading.to && levelOf(other.box) <= level);
  let box = heading.box;
  while (box.up && box.up.from === heading.from && rivals(box.up).length === 0 && !further(box.up))
    box = box.up;
  if (box.to > heading.to || !box.up) return { from: heading.from, to: box.to, box };
  const around = box.up;
  const ends = [...rivals(around), ...headings(ground, around)]
    .filter(
      other =>
        other.from >= heading.to &&
        ((other.box !== heading.box && levelOf(other.box) <= level) || markupOf(other.box) === markup),
    )
    .map(({ from }) => from)
    .toSorted((one, other) => one - other);
  // "Last year" right over "Seller Fulfilled" speaks of what comes under both.
  const isOver = region === 'not-current' && ends[0] === heading.to;
  return {
    from: heading.from,
    to: (isOver ? ends.find(end => end > heading.to) : ends[0]) ?? around.to,
    box: around,
  };
};

/** Amazon's order numbers, or stars given: where one stands in a record, the record is about one buyer. */
const OF_A_BUYER = /\b\d{3}-\d{7}-\d{7}\b|[★☆⭐]{3}/u;
/** A record has few texts beside what the buyer wrote: date, stars, order, actions. */
const MOST_BESIDE = 14;

/** What one buyer gave: a number of an order, or stars. */
const isOfABuyer = ({ text, box: { el } }: Leaf): boolean =>
  OF_A_BUYER.test(text) || el.localName === 'kat-star-rating';

/** A list of orders under a card is a table of its own, and the card no record of one of them. */
const isInOwnTable = (leaf: Leaf, box: Box): boolean => {
  for (let at: Box | null = leaf.box; at && at !== box; at = at.up) if (isTable(at)) return true;
  return false;
};

const orderWithin = (ground: Ground, box: Box, inner: Box): boolean => {
  const outside = (_: Leaf, at: number) => box.from + at < inner.from || box.from + at >= inner.to;
  const leaves = ground.leaves.slice(box.from, box.to).filter(outside);
  return leaves.some(leaf => isOfABuyer(leaf) && (isTable(box) || !isInOwnTable(leaf, box)));
};

const TABLE = /^(table|.*-table)$/;
export const isTable = ({ el }: Box): boolean =>
  TABLE.test(el.localName) || /^(table|grid|treegrid)$/.test(el.getAttribute('role') ?? '');

/** Does the text stand in a record of one order (a row, a feedback card), or in a table of such records? */
export const isInOrderRecord = (ground: Ground, box: Box): boolean => {
  for (let [inner, outer] = [box, box.up]; outer; inner = outer, outer = outer.up) {
    const beside = outer.to - outer.from - (inner.to - inner.from);
    const small =
      beside > 0 && beside <= MOST_BESIDE && !headings(ground, outer).some(heading => !holds(inner, heading));
    if ((small || isTable(outer)) && orderWithin(ground, outer, inner)) return true;
  }
  return false;
};

const rankOf = (el: Element): number => Number(el.getAttribute('aria-level') ?? el.localName.slice(1)) || 6;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const isBefore = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;

/**
 * In a long page a heading such as "Recent Feedback" may be far from the text that it is about. The text
 * is behind it where no heading as high stands between the two.
 */
export const isBehindRegion = (el: Element, regions: readonly Element[]): boolean => {
  const last = regions.findLast(region => isBefore(region, el));
  const own = last?.closest(HEADINGS) ?? last;
  if (!own) return false;
  const between = (heading: Element) =>
    isBefore(own, heading) && !own.contains(heading) && isBefore(heading, el);
  const root = own.getRootNode() as Document | ShadowRoot;
  return ![...root.querySelectorAll(HEADINGS)].some(
    heading => between(heading) && rankOf(heading) <= rankOf(own),
  );
};
