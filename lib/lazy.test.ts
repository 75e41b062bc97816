import { describe, expect, it, vi } from 'vitest';
import { lazy } from './lazy';

describe('lazy', () => {
  it('makes nothing before its first use, and then the same once', () => {
    const make = vi.fn<() => object>(() => ({ made: true }));
    const get = lazy(make);
    expect(make).not.toHaveBeenCalled();
    expect(get()).toBe(get());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', () => {
    const make = vi
      .fn(() => ({}))
      .mockImplementationOnce(() => {
        throw new Error('once');
      });
    const get = lazy(make);
    expect(get).toThrow('once');
    expect(get()).toEqual({});
  });
});
