/** The upper corner of a tile, px. */
export type Corner = { readonly left: number; readonly top: number };

/** Heights are measured in fractions of a pixel. */
const SAME = 1;

const isInRow =
  (top: number) =>
  (corner: Corner): boolean =>
    Math.abs(corner.top - top) <= SAME;

const nearest = (corners: readonly Corner[], row: readonly Corner[], left: number): number => {
  const [first] = row.toSorted((one, other) => Math.abs(one.left - left) - Math.abs(other.left - left));
  return first ? corners.indexOf(first) : -1;
};

/** In the next row up or down, the tile that is nearest to straight above or below. */
const across = (corners: readonly Corner[], { left, top }: Corner, way: 1 | -1): number => {
  const beyond = corners.filter(corner => (corner.top - top) * way > SAME);
  const row = Math.min(...beyond.map(corner => corner.top * way)) * way;
  return nearest(corners, beyond.filter(isInRow(row)), left);
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;
type Step = (corners: readonly Corner[], at: number, here: Corner) => number;

/** As in the grid pattern of the ARIA Authoring Practices; with Ctrl, Home and End lead to the first and last of all. */
const STEPS: Readonly<Record<string, Step>> = {
  Earlier: (_, at) => at - 1,
  Later: (_, at) => at + 1,
  ArrowUp: (corners, _, here) => across(corners, here, -1),
  ArrowDown: (corners, _, here) => across(corners, here, 1),
  Home: (corners, _, { top }) => corners.findIndex(isInRow(top)),
  End: (corners, _, { top }) => corners.findLastIndex(isInRow(top)),
  'Ctrl+Home': () => 0,
  'Ctrl+End': corners => corners.length - 1,
};

const nameOf = ({ key, ctrlKey }: Pressed, dir: 'ltr' | 'rtl'): string => {
  const ahead = dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const named = key === 'ArrowLeft' || key === 'ArrowRight' ? (key === ahead ? 'Later' : 'Earlier') : key;
  return ctrlKey ? `Ctrl+${named}` : named;
};

/**
 * Where a key leads from the tile `at` (its place in `corners`, which are in reading order); null where it leads nowhere or
 * is the browser's own.
 */
export const tileAfter = (
  pressed: Pressed,
  corners: readonly Corner[],
  at: number,
  dir: 'ltr' | 'rtl',
): number | null => {
  const here = corners[at];
  if (!here || pressed.altKey || pressed.metaKey || pressed.shiftKey) return null;
  const next = STEPS[nameOf(pressed, dir)]?.(corners, at, here) ?? -1;
  return corners[next] && next !== at ? next : null;
};
