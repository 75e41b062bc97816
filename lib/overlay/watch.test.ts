// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch';
import type { Met } from './watch';

const NOTHING: Met = { roots: [], waiting: false };
let stop: AbortController;

const hide = (hidden: boolean): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Lets `ms` pass; observers are told in between. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

const watch = (read: () => Met, begin: 'at-rest' | 'after-change' = 'at-rest') =>
  watchPage({ read, begin, signal: stop.signal });

beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<p>0.12%</p>';
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('watchPage', () => {
  it('reads once the page is at rest, and not again', async () => {
    const read = vi.fn<() => Met>(() => NOTHING);
    watch(read);
    await pass(249);
    expect(read).not.toHaveBeenCalled();
    await pass(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads again after a change, when it has been quiet', async () => {
    const read = vi.fn<() => Met>(() => NOTHING);
    watch(read);
    await pass(1000);
    document.body.append('1');
    await pass(200);
    document.body.append('2');
    await pass(200);
    expect(read).toHaveBeenCalledTimes(1);
    await pass(100);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads a page that is never quiet every second and a half', async () => {
    const read = vi.fn<() => Met>(() => NOTHING);
    watch(read);
    await pass(1000);
    for (let step = 0; step < 100; step += 1) {
      document.body.append('x');
      await pass(60);
    }
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(read.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('reads again when a read asks for it, however often it was asked before', async () => {
    const read = vi.fn<() => Met>(() => ({ ...NOTHING, waiting: true, again: 3000 }));
    watch(read);
    await pass(30_000);
    const often = read.mock.calls.length;
    await pass(30_000);
    expect(read.mock.calls.length - often).toBe(10);
  });

  it('takes our own writing for no change, and the page’s just before it for one', async () => {
    const read = vi.fn<() => Met>(() => NOTHING);
    const { quietly } = watch(read);
    await pass(1000);
    quietly(() => document.body.append('ours'));
    await pass(1000);
    expect(read).toHaveBeenCalledTimes(1);
    document.body.append('theirs');
    quietly(() => document.body.append('ours'));
    await pass(1000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('sees changes within a shadow root that a read met', async () => {
    const host = document.body.appendChild(document.createElement('kat-label'));
    const root = host.attachShadow({ mode: 'closed' });
    const read = vi.fn<() => Met>(() => ({ roots: [root], waiting: false }));
    watch(read);
    await pass(1000);
    root.append('0.13%');
    await pass(1000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('looks again, ever less often, while something is waiting', async () => {
    const read = vi.fn<() => Met>(() => ({ roots: [], waiting: true }));
    watch(read);
    await pass(250 + 500 + 1000 + 2000 + 4000 + 10);
    expect(read).toHaveBeenCalledTimes(5);
  });

  it('waits for the new page after a navigation, though not for ever', async () => {
    const read = vi.fn<() => Met>(() => NOTHING);
    watch(read, 'after-change');
    await pass(1400);
    expect(read).not.toHaveBeenCalled();
    await pass(200);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('stands still while the page is hidden, and catches up when it is shown', async () => {
    const read = vi.fn<() => Met>(() => NOTHING);
    watch(read);
    await pass(1000);
    hide(true);
    document.body.append('x');
    await pass(5000);
    expect(read).toHaveBeenCalledTimes(1);
    hide(false);
    await pass(10);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('ends with its signal', async () => {
    const read = vi.fn<() => Met>(() => ({ roots: [], waiting: true }));
    watch(read);
    await pass(300);
    stop.abort();
    document.body.append('x');
    await pass(100_000);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
