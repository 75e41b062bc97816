import { moved, zoomed, type Span } from '../../lib/chart/span';

/** How much closer one step of the zoom looks, and how far one step goes. */
const CLOSER = 0.5;
const STEP = 0.25;

export type Whole = { readonly whole: Span; readonly start: Span };
type Move = (span: Span, of: Whole) => Span;

/** What can be done with the days shown, by button or key. */
export const MOVES = {
  in: (span, { whole }) => zoomed(span, whole, CLOSER),
  out: (span, { whole }) => zoomed(span, whole, 1 / CLOSER),
  earlier: (span, { whole }) => moved(span, whole, -STEP),
  later: (span, { whole }) => moved(span, whole, STEP),
  reset: (_span, { start }) => start,
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof MOVES;

const KEYS: Readonly<Record<string, MoveName>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  Home: 'reset',
};

/** What a key does, or null; with Ctrl, Alt or Meta held it is the browser's. */
export const moveOfKey = ({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): MoveName | null =>
  ctrlKey || altKey || metaKey ? null : (KEYS[key] ?? null);

/** Wheels count in pixels, lines or pages; a step of a wheel is some hundred pixels. */
const PIXELS = [1, 16, 400] as const;
const PIXELS_A_DOUBLING = 300;

/**
 * The days after a turn of the wheel at the day `around`; the same span where there is nothing left to do, and the
 * page may scroll. Sideways it moves.
 */
export const turned = (
  span: Span,
  whole: Span,
  around: number,
  { deltaX, deltaY, deltaMode }: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode'>,
): Span => {
  const unit = PIXELS[deltaMode as 0 | 1 | 2] ?? 1;
  if (Math.abs(deltaX) > Math.abs(deltaY)) return moved(span, whole, (deltaX * unit) / 1000);
  return deltaY === 0 ? span : zoomed(span, whole, 2 ** ((deltaY * unit) / PIXELS_A_DOUBLING), around);
};
