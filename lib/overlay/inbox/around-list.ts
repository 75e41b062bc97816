import type { ShadowRootOf } from '../composed';
import { isOwn, parentOf } from '../composed';
import { obstaclesIn } from '../obstacles';
import type { Obstacle } from '../obstacles';
import type { Rect } from '../rect';

const ownersOf = (element: Element): readonly Element[] => {
  const root = element.getRootNode();
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return [...parent.children];
  return root === document || parent ? [...(parent?.children ?? [])] : [];
};

/**
 * What is in the way around a list, and not in it: a walk over what its ancestors hold besides it, so that a list of 10,000 rows
 * costs nothing. Zones and boxes in px of the viewport.
 */
export const obstaclesAround = (
  list: Element,
  zones: readonly Rect[],
  shadowRootOf: ShadowRootOf,
): readonly Obstacle[] => {
  const found: Obstacle[] = [];
  for (let at: Element | null = list; at && at !== document.body; at = parentOf(at))
    for (const other of ownersOf(at))
      if (other !== at && !isOwn(other)) found.push(...obstaclesIn(other, zones, shadowRootOf));
  return found;
};
