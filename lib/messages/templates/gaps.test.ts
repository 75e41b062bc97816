import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapNamesIn, gapsIn } from './gaps';

describe('the gaps of a text', () => {
  it('are names in braces, with their places', () => {
    expect(gapsIn('By {date}, { name }!')).toEqual([
      { name: 'date', from: 3, to: 9 },
      { name: 'name', from: 11, to: 19 },
    ]);
  });

  it.each(['{}', '{ }', '{1}', '{"a": 1}', '{a\nb}', '{a{b', `{${'a'.repeat(41)}}`, 'a } b { c'])(
    'are none in %s',
    text => {
      expect(gapsIn(text)).toEqual([]);
    },
  );

  it('are named in any script, each once', () => {
    expect(gapNamesIn('{日付}まで {日付} {wann genau}')).toEqual(['日付', 'wann genau']);
  });

  it('lie where they say', () => {
    assert(
      property(string(), string(), (before, after) => {
        const text = `${before.replaceAll(/[{}]/gu, '')}{date}${after}`;
        const [first] = gapsIn(text);
        expect(first && text.slice(first.from, first.to)).toBe('{date}');
      }),
      { numRuns: 50 },
    );
  });

  it('are found in time in a text of braces', () => {
    expect(gapsIn('{a '.repeat(20_000))).toEqual([]);
  });
});
