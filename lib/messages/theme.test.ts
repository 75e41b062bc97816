import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD_OUT_SUBJECTS } from '../../test/themes/held-out';
import { SUBJECTS } from '../../test/themes/subjects';
import { THEMES } from './case';
import { themeOf } from './theme';

const ALL = [...SUBJECTS, ...HELD_OUT_SUBJECTS];
const SAID = THEMES.filter(theme => theme !== 'general');
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

describe('themeOf', () => {
  it('is tried on more than 120 subjects', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(120);
  });

  it.each(SAID)('%s is right where it is said, and found', theme => {
    const said = ALL.filter(([subject]) => themeOf(subject) === theme);
    const meant = ALL.filter(([, label]) => label === theme);
    const right = said.filter(([, label]) => label === theme).length;
    expect(share(right, said.length)).toBeGreaterThanOrEqual(0.95);
    expect(share(right, meant.length)).toBeGreaterThanOrEqual(0.9);
  });

  it('is right on most subjects that the words were not chosen for', () => {
    const right = HELD_OUT_SUBJECTS.filter(([subject, label]) => themeOf(subject) === label);
    const wrong = HELD_OUT_SUBJECTS.filter(
      ([subject, label]) => ![label, 'general'].includes(themeOf(subject)),
    );
    console.info(
      `themes, held out: ${right.length} of ${HELD_OUT_SUBJECTS.length} right, ${wrong.length} wrong`,
      wrong,
    );
    expect(share(wrong.length, HELD_OUT_SUBJECTS.length)).toBeLessThanOrEqual(0.05);
    expect(share(right.length, HELD_OUT_SUBJECTS.length)).toBeGreaterThanOrEqual(0.8);
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
