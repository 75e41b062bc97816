import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUBJECTS } from '../../test/themes/subjects';
import { THEMES } from './case';
import { themeOf } from './theme';

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

describe('themeOf', () => {
  it.each(THEMES.filter(theme => theme !== 'general'))('%s is right where it is said', theme => {
    const said = SUBJECTS.filter(([subject]) => themeOf(subject) === theme);
    const meant = SUBJECTS.filter(([, label]) => label === theme);
    const right = said.filter(([, label]) => label === theme);
    expect(said.filter(([, label]) => label !== theme)).toEqual([]);
    expect(share(right.length, meant.length)).toBeGreaterThanOrEqual(0.9);
  });

  it('never throws and always names a theme', () => {
    assert(property(string({ unit: 'grapheme' }), subject => THEMES.includes(themeOf(subject))));
  });

  it('is quick whatever the subject is', () => {
    const hostile = [
      '('.repeat(20_000),
      'not '.repeat(5000),
      '"'.repeat(20_001),
      'change of the '.repeat(2000),
    ];
    for (const subject of hostile) expect(themeOf(subject)).toBe('general');
  });
});
