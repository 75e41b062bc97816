/** Runs something at once, but never within `wait` ms of the last time: then once, when they are over. */
export const createSeldom = (run: () => void, wait: number, signal: AbortSignal): (() => void) => {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = (): void => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    run();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const rest = last + wait - performance.now();
    if (rest <= 0) fire();
    else timer ??= setTimeout(fire, rest);
  };
};
