const MINUTE = 60_000;
/** A page that was hidden for less than this when it is shown again says nothing that is old, ms. */
const SHORT = 5000;

/** Calls back each minute while the page is visible, and when it is shown again. */
export const everyMinute = (run: () => void, signal: AbortSignal): void => {
  let last = Date.now();
  const fire = (): void => {
    if (document.hidden || signal.aborted) return;
    last = Date.now();
    run();
  };
  const timer = setInterval(fire, MINUTE);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', () => Date.now() - last > SHORT && fire(), { signal });
};
