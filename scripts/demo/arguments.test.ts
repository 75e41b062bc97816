import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('the command line of the demo', () => {
  it('takes pictures into a folder', () => {
    expect(readArguments(['--headless', '--shots', 'shots'])).toEqual({
      kind: 'pictures',
      folder: 'shots',
      profile: undefined,
    });
  });

  it.each([
    [['--headless'], /--shots DIR/u],
    [['--hedless', '--shots', 'x'], /hedless.*npm run demo/u],
    [['extra'], /npm run demo/u],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
  });
});
