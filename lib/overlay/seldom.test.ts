import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSeldom } from './seldom';

let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createSeldom', () => {
  it('runs at once, and then once for all calls within the wait', async () => {
    const run = vi.fn<() => void>();
    const seldom = createSeldom(run, 100, stop.signal);
    for (let call = 0; call < 5; call += 1) seldom();
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(99);
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(run).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('runs at most ten times in a second of a storm, the last time included', async () => {
    const run = vi.fn<() => void>();
    const seldom = createSeldom(run, 100, stop.signal);
    for (let call = 0; call < 250; call += 1) {
      seldom();
      await vi.advanceTimersByTimeAsync(4);
    }
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(9);
    expect(run.mock.calls.length).toBeLessThanOrEqual(11);
  });

  it('waits for the better moment where it does not run at once', async () => {
    const run = vi.fn<() => void>();
    const late = vi.fn<() => void>();
    const seldom = createSeldom(run, 100, stop.signal, late);
    for (let call = 0; call < 5; call += 1) seldom();
    await vi.advanceTimersByTimeAsync(150);
    expect(run).toHaveBeenCalledTimes(1);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', async () => {
    const run = vi.fn<() => void>();
    const seldom = createSeldom(run, 100, stop.signal);
    seldom();
    seldom();
    stop.abort();
    seldom();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
