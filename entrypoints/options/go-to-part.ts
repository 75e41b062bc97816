/** Until then the parts above have been read and have their height, ms. */
const SETTLED = 3000;
const MOVES = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Goes to the part that the address names (`#metrics`), as links of other pages do: the browser itself looked for it before
 * there was any part. Parts above it grow while they are read, so that it is kept in view until the seller moves, or all
 * stands still.
 */
export const goToPart = (root: Element): void => {
  const part = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (!part) return;
  // Unlike a scroll, this also has the next Tab begin there.
  location.replace(location.hash);
  const end = new AbortController();
  const observer = new ResizeObserver(() => part.scrollIntoView());
  observer.observe(root);
  end.signal.addEventListener('abort', () => observer.disconnect());
  for (const move of MOVES)
    addEventListener(move, () => end.abort(), { once: true, passive: true, signal: end.signal });
  setTimeout(() => end.abort(), SETTLED);
};
