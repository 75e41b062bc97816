/** A page whose frames do not come, as in a window that is covered, is measured all the same after so long, ms. */
const NO_FRAME = 120;

/**
 * Has `run` called once, when the next frame has been laid out and before it is painted. Measuring then costs nothing;
 * between two frames a page that changes all the time would have to be laid out once more for it.
 */
export const createAfterLayout = (run: () => void, signal: AbortSignal): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    sizes.disconnect();
  };
  const fire = (): void => {
    stop();
    run();
  };
  // An element that is newly observed is told of after layout, whether or not it has another size.
  const sizes = new ResizeObserver(fire);
  signal.addEventListener('abort', stop);
  return () => {
    if (signal.aborted || timer !== undefined) return;
    timer = setTimeout(fire, NO_FRAME);
    sizes.observe(document.documentElement);
  };
};
