import { childTowards, holds, type Box, type Span } from './box';
import { isBefore } from './bounds';
import type { Lines } from './cells';
import type { Hit } from './labels';
import { isOrder } from './order-table';

/** What a buyer cannot write: a heading, a link, an entry of a menu. */
const AMAZONS =
  'h1, h2, h3, h4, h5, h6, a, button, nav, kat-link, kat-button, [role="heading"], [role="tab"], [role="link"]';
/** Where the seller types the answer. */
const REPLY = 'textarea, kat-textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

type Pane = { readonly box: Box; readonly part: Box; readonly reply: Element };

/** The smallest box with a reply box in it, and the part of it through which a text is reached. */
const paneAround = (hit: Hit): Pane | null => {
  for (let [part, box] = [hit.box, hit.box.up]; box; part = box, box = box.up) {
    const reply = box.el.querySelector(REPLY);
    if (reply) return { box, part, reply };
  }
  return null;
};

const isAhead = (one: Element, other: Element): boolean =>
  one.getRootNode() === other.getRootNode() && isBefore(one, other);

/** Does the place stand behind the text, before the reply box? */
const isBetween = (hit: Hit, place: Span, { box, reply }: Pane): boolean => {
  const part = childTowards(box, place.box);
  return place.from >= hit.to && part !== undefined && isAhead(part.el, reply);
};

/**
 * Beside a reply box, with nothing of Amazon's around that is known, or right before it, with neither that nor the
 * list's orders between: what the buyer wrote, however it looks.
 */
const isInConversation = (hit: Hit, amazons: readonly Span[], orders: readonly Span[]): boolean => {
  const pane = paneAround(hit);
  if (!pane) return false;
  const { box, part, reply } = pane;
  const outside = (place: Span) => holds(box, place) && !holds(part, place);
  if (!amazons.some(outside)) return true;
  return (
    isAhead(part.el, reply) &&
    ![...amazons, ...orders].some(place => outside(place) && isBetween(hit, place, pane))
  );
};

const ordersIn = ({ leaves }: Lines): readonly Span[] =>
  leaves.flatMap((leaf, from) => (isOrder(leaf) ? [{ from, to: from + 1, box: leaf.box }] : []));

/** The part of the page that a box is in. */
const partOf = (box: Box, parts: readonly Element[]): Element | null => {
  for (let at: Box | null = box; at; at = at.up) if (parts.includes(at.el)) return at.el;
  return null;
};

/** Within a part the order of its texts counts, as slots may show elements in another order; parts are in none. */
const isBehind = (hit: Span, order: Span, parts: readonly Element[]): boolean => {
  const [own, other] = [partOf(hit.box, parts), partOf(order.box, parts)];
  return own === other || !own || !other ? hit.from >= order.from : isAhead(other, own);
};

/**
 * The wordings of a page on which buyers speak, without those that may be theirs: all after the first order number
 * (the list, the feedback, the conversation), and all in the pane where the seller answers.
 */
export const withoutBuyers = (
  lines: Lines,
  hits: readonly Hit[],
  parts: readonly Element[],
): readonly Hit[] => {
  const orders = ordersIn(lines);
  const amazons = hits.filter(({ box }) => box.el.closest(AMAZONS) !== null);
  return hits.filter(
    hit => !orders.some(order => isBehind(hit, order, parts)) && !isInConversation(hit, amazons, orders),
  );
};
