import type { Box, Span } from './box';
import type { Ground } from './cells';

const HEADING = /^h[1-6]$/;

export const isHeading = ({ el }: Box): boolean =>
  HEADING.test(el.localName) || el.getAttribute('role') === 'heading';

/** The heading that a box stands in, or is; else null. */
export const headingAround = (box: Box): Box | null => {
  let at: Box | null = box;
  while (at && !isHeading(at)) at = at.up;
  return at;
};

/** The headings within a box that a person sees, in order. */
export const headings = (ground: Ground, box: Box): readonly Span[] => {
  const found: Span[] = [];
  for (let at = box.from; at < box.to; at += 1) {
    let up: Box | null | undefined = ground.leaves[at]?.box;
    while (up && up !== box && !isHeading(up)) up = up.up;
    if (up && up !== box && ground.isShown(up.el)) found.push({ from: up.from, to: up.to, box: up });
  }
  return found;
};

/** 1 to 6. Roles without a level are of the second (ARIA); a title that is no heading counts as one, a single word does not. */
export const levelOf = ({ el }: Box): number => {
  if (HEADING.test(el.localName)) return Number(el.localName[1]);
  const isTitle = el.getAttribute('role') === 'heading' || /\s/.test(el.textContent.trim());
  return Number(el.getAttribute('aria-level')) || (isTitle ? 2 : 6);
};
