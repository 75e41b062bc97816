// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from './ask';
import { startOverlay } from './start';

const REFUSED = { ok: false, reason: 'the worker cannot be reached' } as const;
let end = new AbortController();

const goTo = (pathname: string): void => {
  const host = 'sellercentral.amazon.com';
  vi.stubGlobal('location', { hostname: host, pathname, hash: '', href: `https://${host}${pathname}` });
};

const start = () => {
  end = new AbortController();
  const asked = vi.fn<(type: string) => void>();
  const ask: Ask = type => {
    asked(type);
    return Promise.resolve(REFUSED);
  };
  const [onSwitched, onActed] = [vi.fn<(again: () => void) => void>(), vi.fn<(again: () => void) => void>()];
  const isAlive = vi.fn<() => boolean>(() => true);
  const every = vi.spyOn(globalThis, 'setInterval');
  const ended = vi.spyOn(AbortController.prototype, 'abort');
  startOverlay({ ask, shadowRootOf: () => null, onSwitched, onActed, isAlive, signal: end.signal });
  const counts = () => [asked, onSwitched, onActed, isAlive, every].map(({ mock }) => mock.calls.length);
  return { counts, onSwitched, asked, ended };
};

describe('a page of Seller Central', () => {
  afterEach(() => {
    end.abort();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is asked about, followed and watched by nothing where it is not read', () => {
    goTo('/orders-v3');
    const { counts, ended } = start();
    expect(counts()).toEqual([0, 0, 0, 0, 0]);
    expect(ended).not.toHaveBeenCalled();
  });

  it('is followed once where it is read, and asks again when a switch was flipped', async () => {
    goTo('/performance/dashboard');
    const { counts, onSwitched, asked } = start();
    expect(counts()).toEqual([1, 1, 1, 1, 1]);
    onSwitched.mock.calls[0]?.[0]();
    await vi.waitFor(() => expect(asked.mock.calls).toEqual([['is-on'], ['is-on']]));
  });

  it('is followed from when it becomes one that is read', () => {
    goTo('/orders-v3');
    const { counts } = start();
    goTo('/performance/dashboard');
    dispatchEvent(new Event('popstate'));
    expect(counts()).toEqual([1, 1, 1, 1, 1]);
    goTo('/performance/detail/shipping');
    dispatchEvent(new Event('popstate'));
    expect(counts().slice(1, 3)).toEqual([1, 1]);
  });
});
