import { dueAt, owedAfter } from './pace';
import type { Pace } from './pace';

/** Runs something when it is due; `change` is cheap and may be called a thousand times a second. */
export type Pacer = {
  /** Something changed: run after quiet. */
  readonly change: () => void;
  /** Nothing changed, but run in `wait` ms unless a change makes it run sooner. */
  readonly later: (wait: number) => void;
  /** What changed so far has been seen to in another way. */
  readonly done: () => void;
  /** A run went on after it had returned, for so many ms: they are paid back too. */
  readonly owe: (cost: number) => void;
};

export type PacerOptions = {
  readonly run: () => void;
  readonly signal: AbortSignal;
};

/** `lastChange` is set a thousand times a second. */
type State = Omit<Pace, 'lastChange'> & {
  lastChange: number;
  readonly isChanged: boolean;
  readonly laterAt: number;
};

const CALM: State = {
  firstChange: 0,
  lastChange: 0,
  readEnd: 0,
  owed: 0,
  isChanged: false,
  laterAt: Infinity,
};

/** A pacer on the page's clock. It stands still while the page is hidden, and for good once the signal aborts. */
export const createPacer = ({ run, signal }: PacerOptions): Pacer => {
  let state: State = { ...CALM };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Infinity;

  const nextAt = (): number => Math.min(state.isChanged ? dueAt(state) : Infinity, state.laterAt);

  const stop = (): void => {
    clearTimeout(timer);
    timerAt = Infinity;
  };

  const start = (): void => {
    const at = nextAt();
    if (signal.aborted || document.hidden || at === Infinity || at >= timerAt) return;
    stop();
    timerAt = at;
    timer = setTimeout(fire, Math.max(0, at - performance.now()));
  };

  const fire = (): void => {
    timerAt = Infinity;
    const begin = performance.now();
    if (nextAt() > begin + 1) return start();
    state = { ...state, isChanged: false, laterAt: Infinity };
    run();
    const readEnd = performance.now();
    // The first run also builds what is built once: charging it would keep a page that fills late waiting for seconds.
    const owed = state.readEnd > 0 ? owedAfter(state.owed, readEnd - state.readEnd, readEnd - begin) : 0;
    state = { ...state, readEnd, owed };
    start();
  };

  signal.addEventListener('abort', stop);
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()), { signal });

  return {
    change: () => {
      const now = performance.now();
      state.lastChange = now;
      // Each further change only puts off what it is that waits: the timer finds out.
      if (state.isChanged && timerAt < Infinity) return;
      state = { ...state, isChanged: true, firstChange: state.isChanged ? state.firstChange : now };
      start();
    },
    done: () => {
      state = { ...state, isChanged: false };
    },
    owe: cost => {
      state = { ...state, owed: state.owed + cost };
    },
    later: wait => {
      state = { ...state, laterAt: performance.now() + wait };
      start();
    },
  };
};
