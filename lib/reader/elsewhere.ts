import { childTowards, commonBox, holds, type Box, type Leaf } from './box';
import type { Cell } from './cell';
import type { Ground } from './cells';
import type { Case } from './head-row';
import { isHeading } from './headings';

/** Is the text a word such as "Goal" or "Last year": of figures that are not the seller's current ones? */
export const saysElsewhere = ({ what }: Pick<Cell, 'what'>): boolean =>
  what.kind === 'text' && what.elsewhere === true;

/** The same of a text outside the page's cells, with a figure or without: "Goal 1%". */
const isElsewhere = (ground: Ground, text: string | null): boolean =>
  text !== null &&
  saysElsewhere({ what: ground.classify(text.replace(/[\p{Nd}\p{P}\p{S}\s]+/gu, ' '), 'rate') });

/** A value's own title or name for screen readers, and those of what it stands in. */
const isTitled = ({ ground, territory }: Case, value: Cell): boolean => {
  for (let box: Box | null = value.box; box; box = box.up) {
    const { el } = box;
    if (['title', 'aria-label'].some(name => isElsewhere(ground, el.getAttribute(name)))) return true;
    if (box === territory.box) return false;
  }
  return false;
};

const PRECEDING = 2;
const FOLLOWING = 4;

/** A picture between label and value. */
const isPictured = ({ ground, label }: Case, value: Cell): boolean => {
  const common = commonBox(label.box, value);
  const [name, figure] = [label.box, value.box].map(box => (childTowards(common, box) ?? box).el);
  const isBetween = (img: Element): boolean =>
    name !== undefined &&
    figure !== undefined &&
    (name.compareDocumentPosition(img) & FOLLOWING) !== 0 &&
    (figure.compareDocumentPosition(img) & PRECEDING) !== 0;
  const pictures = [...common.el.querySelectorAll('[alt]')].filter(isBetween);
  return pictures.some(img => isElsewhere(ground, img.getAttribute('alt')));
};

const isShownIn =
  ({ isShown }: Ground) =>
  ({ box: { el } }: Leaf): boolean =>
    isShown(el);

/** A word alone under a card, as the last thing there. */
const isCaptioned = ({ ground, territory: { box } }: Case): boolean => {
  const isSeen = (leaf: Leaf, at: number) => at >= box.to && ground.isShown(leaf.box.el);
  const at = ground.leaves.findIndex(isSeen);
  const next = ground.leaves[at];
  if (!next || isHeading(next.box) || next.attribute) return false;
  const around = next.box.up;
  const isLast =
    around !== null && holds(around, box) && !ground.leaves.slice(at + 1, around.to).some(isShownIn(ground));
  return isLast && isElsewhere(ground, next.text);
};

/** Do a title, a picture or a caption say that the value is none of now? */
export const isMarkedElsewhere = (one: Case, value: Cell): boolean =>
  isTitled(one, value) || isPictured(one, value) || isCaptioned(one);
