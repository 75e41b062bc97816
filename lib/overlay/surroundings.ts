import { parentOf } from './composed';
import { intersect } from './rect';
import type { Rect } from './rect';

/** What an element stands in. Boxes in px of the viewport. */
export type Surroundings = {
  /** What its scrollers and clipping ancestors leave of it. */
  readonly clip: Rect;
  /** The nearest box that one sees as a box: border, shadow or ground of its own. */
  readonly card: Rect | null;
  /** The colour behind it, as CSS computes it. */
  readonly ground: string;
  /** The z-index of the outermost stacking context that it is in, or null for the page's own. */
  readonly level: number | null;
  /** Which way lines run in it. */
  readonly dir: 'ltr' | 'rtl';
};

/** Kept for one survey: neighbours share most of their ancestors. */
export type Known = Map<Element, Surroundings>;

const EVERYWHERE: Rect = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const NOWHERE: Surroundings = {
  clip: EVERYWHERE,
  card: null,
  ground: 'rgb(255, 255, 255)',
  level: null,
  dir: 'ltr',
};

/** A card is at least so large, px; less is a badge or a button. */
const CARD = { width: 96, height: 24 };

const isOpaque = (colour: string): boolean => {
  const alpha = /[,/]\s*([\d.]+)(%?)\s*\)$/.exec(colour);
  if (colour === 'transparent') return false;
  if (!/^rgba|\//.test(colour)) return true;
  return Number(alpha?.[1] ?? 1) / (alpha?.[2] === '%' ? 100 : 1) > 0.5;
};

const looksLikeCard = (style: CSSStyleDeclaration, rect: Rect): boolean =>
  style.display !== 'inline' &&
  rect.right - rect.left >= CARD.width &&
  rect.bottom - rect.top >= CARD.height &&
  ((style.borderLeftStyle !== 'none' && style.borderRightStyle !== 'none') ||
    style.boxShadow !== 'none' ||
    isOpaque(style.backgroundColor));

/** A flow element's z-index has no effect, though its style may state one; `auto` makes no context by itself. */
const ownLevel = (style: CSSStyleDeclaration): number | null => {
  if (style.zIndex !== 'auto') return Number(style.zIndex);
  return style.transform !== 'none' || style.opacity !== '1' || style.isolation === 'isolate' ? 0 : null;
};

const clips = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' || style.overflowY !== 'visible';

const look = (element: Element, outside: Surroundings): Surroundings => {
  const style = getComputedStyle(element);
  if (style.display === 'contents') return outside;
  const rect = element.getBoundingClientRect();
  return {
    clip: clips(style) ? intersect(outside.clip, rect) : outside.clip,
    card: looksLikeCard(style, rect) ? rect : outside.card,
    ground: isOpaque(style.backgroundColor) ? style.backgroundColor : outside.ground,
    level: outside.level ?? ownLevel(style),
    dir: style.direction === 'rtl' ? 'rtl' : 'ltr',
  };
};

/** The page's own two: their overflow is the window's, and their level is where our layer is too. */
const lookAtPage = (element: Element, outside: Surroundings): Surroundings => {
  const { backgroundColor } = getComputedStyle(element);
  return isOpaque(backgroundColor) ? { ...outside, ground: backgroundColor } : outside;
};

/** What `element` stands in, measured once for each ancestor. */
export const surroundingsOf = (element: Element, known: Known): Surroundings => {
  const before = known.get(element);
  if (before) return before;
  const parent = parentOf(element);
  const outside = parent ? surroundingsOf(parent, known) : NOWHERE;
  const isPage = element === document.body || element === document.documentElement;
  const found = isPage ? lookAtPage(element, outside) : look(element, outside);
  known.set(element, found);
  return found;
};
