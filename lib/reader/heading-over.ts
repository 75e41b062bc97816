import { wordingKey } from '../catalogue/wording-key';
import { childTowards, commonBox, type Box, type Span } from './box';
import { headingAround } from './headings';
import { textOf, type Ground } from './cells';

/** A heading may have so many texts beside it in its own part: a badge, a link. */
const BESIDE = 2;

const headingAt = (box: Box | undefined): Box | null => (box ? headingAround(box) : null);

const rankOf = ({ el }: Box): number => Number(el.getAttribute('aria-level') ?? el.localName.slice(1)) || 6;

/** A heading in a card of its own speaks of that card only. */
const governs = (heading: Box, span: Span): boolean => {
  const part = childTowards(commonBox(heading, span), heading);
  return part === undefined || part.to - part.from - (heading.to - heading.from) <= BESIDE;
};

/** A heading's text as a key without digits: counts and dates in it change. */
const headingKey = (text: string): string => wordingKey(text).replace(/\p{N}+/gu, '');

/** The key of the nearest heading before a name that speaks of its part of the page; '' where there is none. */
export const headingOver = (ground: Ground, name: Span): string => {
  const own = headingAt(name.box);
  const lowest = own ? rankOf(own) - 1 : 6;
  for (let at = name.from - 1; at >= 0; at -= 1) {
    const heading = headingAt(ground.leaves[at]?.box);
    if (!heading || rankOf(heading) > lowest || !ground.isShown(heading.el) || !governs(heading, name))
      continue;
    return headingKey(textOf(ground, heading));
  }
  return '';
};
