import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('the command line of the bench', () => {
  it('runs all without --only', () => {
    expect([...readArguments([], 3)]).toEqual([1, 2, 3]);
  });

  it('runs some with it', () => {
    expect([...readArguments(['--only', '3,1'], 7)]).toEqual([3, 1]);
  });

  it.each([['0'], ['8'], ['x'], ['1;2'], ['']])('refuses --only %s with a sentence', only => {
    expect(() => readArguments(['--only', only], 7)).toThrow(/from 1 to 7/u);
  });
});
