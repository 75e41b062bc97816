import { keepOrder } from './keep-order';
import { putBackWait } from './pace';

/**
 * The one element at the end of `<body>` in which everything of ours stands.
 *
 * Why one layer, and not an anchor beside each value: an anchor would be lost at each re-render of its card and break
 * `:last-child`, `:empty` and grid rules of the page; as an unslotted child of a component it would never be drawn at
 * all; within a scroller that clips it would be cut. The layer survives all of these, at the price of being moved
 * when a scroller inside the page scrolls (follow.ts).
 *
 * It has no size and makes no stacking context, so that every chip takes part in the page's own order with the level
 * of its value's context: above the card, below menus, dialogs and sticky headers.
 */
export type Layer = {
  readonly element: HTMLElement;
  /** Puts the layer and its children in (again), in this order, as often as pace.ts allows. `left`: no more, by this layer. */
  readonly mend: (children: readonly HTMLElement[], now: number) => 'in' | 'later' | 'left';
};

/** Against every rule of the page's; it has no root in which a sheet could say so. */
const STYLE =
  'all:initial!important;position:absolute!important;left:0!important;top:0!important;display:block!important;';

/** Makes a layer that is not in the page yet: the first `mend` puts it there. */
export const createLayer = (signal: AbortSignal): Layer => {
  const element = document.createElement('benchline-layer');
  element.style.cssText = STYLE;
  const placed = new Set<HTMLElement>();
  let times = 0;
  let notBefore = 0;
  signal.addEventListener('abort', () => element.remove());

  const isMissing = (child: HTMLElement): boolean => placed.has(child) && child.parentNode !== element;
  const wasRemoved = (children: readonly HTMLElement[]): boolean =>
    placed.size > 0 && (!element.isConnected || children.some(isMissing));

  const putBack = (now: number): 'in' | 'later' | 'left' => {
    const wait = putBackWait(times);
    if (wait === null) return 'left';
    if (now < notBefore) return 'later';
    times += 1;
    notBefore = now + (putBackWait(times) ?? 0);
    return 'in';
  };

  const mend: Layer['mend'] = (children, now) => {
    if (signal.aborted) return 'left';
    const outcome = wasRemoved(children) ? putBack(now) : 'in';
    if (outcome !== 'in') return outcome;
    if (!element.isConnected) document.body.append(element);
    keepOrder(element, children);
    for (const child of children) placed.add(child);
    return 'in';
  };
  return { element, mend };
};
