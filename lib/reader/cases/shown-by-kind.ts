import type { InboxView } from './inbox-view';

/** So many of a kind are asked for with layout; a list that one reads has fewer rows in sight. */
const ASKED = 60;

type Kind = { shown: number; hidden: number };

/**
 * Asks of the parts of a long list whether they are shown. What hides a text for good (cut to a dot, moved off the page,
 * transparent) is the style sheet's and the same in every row, and costs layout: once the first sixty of a kind agreed, the
 * others are asked only for what may differ, whether they are drawn at all. `kind`: what tells parts that style sheets treat alike.
 */
export const shownByKind = ({
  isShown,
  isDrawn = isShown,
}: Pick<InboxView, 'isShown' | 'isDrawn'>): ((el: Element, kind: string) => boolean) => {
  const kinds = new Map<string, Kind>();
  return (el, kind) => {
    const known = kinds.get(kind) ?? { shown: 0, hidden: 0 };
    kinds.set(kind, known);
    if (known.hidden === 0 && known.shown >= ASKED) return isDrawn(el);
    if (known.shown === 0 && known.hidden >= ASKED) return false;
    const answer = isShown(el);
    known[answer ? 'shown' : 'hidden'] += 1;
    return answer;
  };
};
