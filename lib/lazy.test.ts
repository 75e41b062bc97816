import { describe, expect, it } from 'vitest';
import { lazy } from './lazy';

describe('lazy', () => {
  it('makes nothing before its first use, and then the same once', () => {
    let made = 0;
    const get = lazy(() => ({ turn: (made += 1) }));
    expect(made).toBe(0);
    expect(get()).toBe(get());
    expect(made).toBe(1);
  });

  it('tries again after a failure', () => {
    let tries = 0;
    const get = lazy((): object => {
      tries += 1;
      if (tries === 1) throw new Error('once');
      return {};
    });
    expect(get).toThrow('once');
    expect(get()).toEqual({});
  });
});
