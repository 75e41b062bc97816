import type { Steps } from '../../reader/cases/steps';

/** So long the page waits for us at most, where a step is not longer, ms. */
const SLICE = 6;
/** A page that is smaller than this is read at once, elements. */
const LARGE = 5000;
/** A page that changes all the time would never be read: after so many beginnings it is read at once. */
const MOST_BEGUN = 4;

export type Slices<T> = {
  /** Begins anew. The result, where all was done at once; otherwise null, and `onDone` has it later. */
  readonly begin: (steps: Steps<T>) => T | null;
  /** The page has changed: what was begun is worth nothing. */
  readonly drop: () => void;
};

export type SlicesOptions<T> = {
  /** With the ms that it took beyond the first slice. */
  readonly onDone: (result: T, took: number) => void;
  readonly signal: AbortSignal;
};

const isLarge = (): boolean => document.getElementsByTagName('*').length > LARGE;

/** Does long work in slices, with the page's own in between, and drops it when the page has changed. */
export const createSlices = <T>({ onDone, signal }: SlicesOptions<T>): Slices<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = 0;

  const drop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', drop);

  /** Runs until the slice is over, or to the end. */
  const slice = (steps: Steps<T>, end: number): { readonly result: T } | null => {
    do {
      const { done, value } = steps.next();
      if (done) return { result: value };
    } while (performance.now() < end);
    return null;
  };
  const goOn = (steps: Steps<T>, before: number): void => {
    timer = setTimeout(() => {
      const from = performance.now();
      const done = slice(steps, from + SLICE);
      const took = before + performance.now() - from;
      if (!done) return goOn(steps, took);
      timer = undefined;
      begun = 0;
      onDone(done.result, took);
    });
  };

  return {
    drop,
    begin: steps => {
      drop();
      begun += 1;
      const isAtOnce = begun > MOST_BEGUN || !isLarge();
      const done = slice(steps, isAtOnce ? Infinity : performance.now() + SLICE);
      if (done) begun = 0;
      else goOn(steps, 0);
      return done && done.result;
    },
  };
};
