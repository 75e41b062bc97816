// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '../../reader/cases/steps';
import { createSlices } from './in-slices';

const onDone = vi.fn<(result: string, took: number) => void>();
let stop: AbortController;
let now = 0;
let steps = 0;

/** Ten steps of 4 ms each. */
const work = function* (): Steps<string> {
  for (let at = 0; at < 10; at += 1) {
    now += 4;
    steps += 1;
    yield;
  }
  return 'read';
};

beforeEach(() => {
  stop = new AbortController();
  [now, steps] = [0, 0];
  onDone.mockReset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  document.body.innerHTML = '<p></p>'.repeat(6000);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const slices = () => createSlices<string>({ onDone, signal: stop.signal });

describe('work in slices', () => {
  it('is done at once on a small page', () => {
    document.body.innerHTML = '<p></p>';
    expect(slices().begin(work())).toBe('read');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('lets a large page have its turn, and says what it took', () => {
    expect(slices().begin(work())).toBeNull();
    expect(steps).toBe(2);
    vi.advanceTimersToNextTimer();
    expect(steps).toBe(4);
    vi.runAllTimers();
    expect(onDone.mock.calls).toEqual([['read', 32]]);
  });

  it('is dropped when the page changes', () => {
    const all = slices();
    all.begin(work());
    all.drop();
    vi.runAllTimers();
    expect([steps, onDone.mock.calls.length]).toEqual([2, 0]);
  });

  it('is done at once where the page changed time and again', () => {
    const all = slices();
    const results = Array.from({ length: 5 }, () => {
      const result = all.begin(work());
      all.drop();
      return result;
    });
    expect(results).toEqual([null, null, null, null, 'read']);
  });

  it('ends with its signal', () => {
    slices().begin(work());
    stop.abort();
    vi.runAllTimers();
    expect(onDone).not.toHaveBeenCalled();
  });
});
