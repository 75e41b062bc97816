/** What moves things without a change that an observer sees. All are caught on the way down, and none is stopped. */
const SHIFTS = ['transitionend', 'animationend', 'load', 'toggle'];

export type OnShifts = {
  readonly onScroll: (event: Event) => void;
  /** The window or the page has another size. Called before the frame is painted. */
  readonly onSize: () => void;
  /** Anything else that may have moved something. */
  readonly onShift: () => void;
  readonly signal: AbortSignal;
};

/** Calls back whenever something in the page may stand elsewhere though nothing in it was changed, until the signal aborts. */
export const watchShifts = ({ onScroll, onSize, onShift, signal }: OnShifts): void => {
  const listen = { signal, capture: true, passive: true };
  document.addEventListener('scroll', onScroll, listen);
  addEventListener('resize', onSize, { signal });
  for (const type of SHIFTS) document.addEventListener(type, onShift, listen);
  const sizes = new ResizeObserver(onSize);
  sizes.observe(document.documentElement);
  sizes.observe(document.body);
  signal.addEventListener('abort', () => sizes.disconnect());
};
