/** Perceived lightness below which a ground counts as dark, 0 … 1. */
const DARK = 0.45;

/**
 * Is a ground light or dark? Takes a colour as browsers compute it (`rgb(…)`, `rgba(…)`); any other notation
 * counts as light, which Seller Central is. Weights: ITU-R BT.601.
 */
export const brightnessOf = (colour: string): 'light' | 'dark' => {
  const found = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(colour);
  if (!found) return 'light';
  const [red = 0, green = 0, blue = 0] = found.slice(1).map(Number);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 < DARK ? 'dark' : 'light';
};
