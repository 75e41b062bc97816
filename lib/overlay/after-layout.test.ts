// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAfterLayout } from './after-layout';

/** Frames come when a test says so: jsdom has no layout. */
let frames: (() => void)[] = [];
let stop: AbortController;

class Sizes {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe(): void {
    frames.push(this.#tell);
  }
  disconnect(): void {
    frames = frames.filter(each => each !== this.#tell);
  }
}

const nextFrame = (): void => frames.splice(0).forEach(each => each());

beforeEach(() => {
  frames = [];
  stop = new AbortController();
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('createAfterLayout', () => {
  it('runs once with the next frame, however often it is asked', async () => {
    const run = vi.fn<() => void>();
    const ask = createAfterLayout(run, stop.signal);
    ask();
    ask();
    expect(run).not.toHaveBeenCalled();
    nextFrame();
    nextFrame();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).toHaveBeenCalledTimes(1);
    ask();
    nextFrame();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('runs without a frame where none comes', async () => {
    const run = vi.fn<() => void>();
    createAfterLayout(run, stop.signal)();
    await vi.advanceTimersByTimeAsync(200);
    expect(run).toHaveBeenCalledTimes(1);
    nextFrame();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', async () => {
    const run = vi.fn<() => void>();
    const ask = createAfterLayout(run, stop.signal);
    ask();
    stop.abort();
    ask();
    nextFrame();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).not.toHaveBeenCalled();
  });
});
