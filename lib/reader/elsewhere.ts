import { commonBox, holds, type Box, type Leaf } from './box';
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

const picturesIn = (box: Box): readonly Box[] => [
  ...(box.el.hasAttribute('alt') ? [box] : []),
  ...box.kids.flatMap(picturesIn),
];

/** A picture between label and value, in the order of the composed tree. */
const isPictured = ({ ground, label }: Case, value: Cell): boolean =>
  picturesIn(commonBox(label.box, value))
    .filter(
      ({ from, to }) => (from >= label.to && to <= value.from) || (from >= value.to && to <= label.from),
    )
    .some(({ el }) => isElsewhere(ground, el.getAttribute('alt')));

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
