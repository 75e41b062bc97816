/**
 * Runs something at once, but never within `wait` ms of the last time: then once, when they are over, by `late` if there
 * is a better moment for that.
 */
export const createSeldom = (
  run: () => void,
  wait: number,
  signal: AbortSignal,
  late: () => void = run,
): (() => void) => {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = (how: () => void): void => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    how();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const rest = last + wait - performance.now();
    if (rest <= 0) fire(run);
    else timer ??= setTimeout(fire, rest, late);
  };
};
