import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBeforePaint } from './before-paint';

let time = 0;
let waiting: (() => void)[] = [];

/** The next frame: its time, then what waits for it. */
const frame = (): void => {
  time += 16;
  const due = waiting;
  waiting = [];
  for (const fire of due) fire();
};

beforeEach(() => {
  time = 0;
  waiting = [];
  vi.stubGlobal('document', {
    timeline: {
      get currentTime() {
        return time;
      },
    },
  });
  vi.stubGlobal('requestAnimationFrame', (fire: () => void) => waiting.push(fire));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.splice(id - 1, 1));
});
afterEach(() => vi.unstubAllGlobals());

const begun = () => {
  const stop = new AbortController();
  const run = vi.fn<() => void>();
  return { stop, run, ask: createBeforePaint(run, stop.signal) };
};

describe('createBeforePaint', () => {
  it('runs at once, and for all that follow in the frame once before the next is painted', () => {
    const { run, ask } = begun();
    for (let call = 0; call < 5; call += 1) ask();
    expect(run).toHaveBeenCalledTimes(1);
    frame();
    expect(run).toHaveBeenCalledTimes(2);
    frame();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('runs at once again in another frame', () => {
    const { run, ask } = begun();
    ask();
    frame();
    ask();
    expect(run).toHaveBeenCalledTimes(2);
    expect(waiting).toEqual([]);
  });

  it('runs once a frame in a storm, the last change included', () => {
    const { run, ask } = begun();
    for (let call = 0; call < 100; call += 1) {
      ask();
      if (call % 10 === 9) frame();
    }
    expect(run).toHaveBeenCalledTimes(11);
  });

  it('ends with its signal', () => {
    const { run, ask, stop } = begun();
    ask();
    ask();
    stop.abort();
    frame();
    ask();
    expect(run).toHaveBeenCalledTimes(1);
  });
});
