/** Long work as whoever waits sees it: told how much is done, and stopped by `signal`. */
export type Pace = {
  readonly tell: (done: number, whole: number) => void;
  readonly signal: AbortSignal;
};

/** For work that nobody watches. */
export const UNWATCHED: Pace = { tell: () => {}, signal: new AbortController().signal };

/** Work may hold the page for so long (ms) before it makes way: less than one notices. */
const TURN = 30;

/** A function to be called often: it makes way once in a while, tells, and throws where the work was stopped. */
export const stepper = ({ tell, signal }: Pace): ((done: number, whole: number) => Promise<void>) => {
  let since = performance.now();
  return async (done, whole) => {
    signal.throwIfAborted();
    if (performance.now() - since < TURN) return;
    tell(done, whole);
    await new Promise(resolve => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
};
