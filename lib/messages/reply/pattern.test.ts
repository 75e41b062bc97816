import { describe, expect, it } from 'vitest';
import { pattern } from './pattern';

describe('a pattern', () => {
  it('is not compiled before it is asked', () => {
    const broken = pattern('(');
    expect(() => broken.test('(')).toThrow(SyntaxError);
  });

  it('finds the same each time, classes of Unicode included', () => {
    const letters = pattern('(?<!\\p{L})é+');
    expect([letters.test('é'), letters.test('é'), letters.test('né')]).toEqual([true, true, false]);
    expect(letters.exec('a éé')?.index).toBe(2);
  });
});
