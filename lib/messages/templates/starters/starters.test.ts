import { describe, expect, it } from 'vitest';
import { checkReply } from '../../reply/check-reply';
import { THEMES } from '../../case';
import { gapNamesIn } from '../gaps';
import { templateSchema } from '../template-schema';
import { STARTER_LANGUAGES, startersIn } from './starters';

describe.each(STARTER_LANGUAGES)('the starter set in %s', language => {
  const starters = startersIn(language);

  it('is sound, and has something for every theme', () => {
    expect(starters.filter(starter => !templateSchema.safeParse(starter).success)).toEqual([]);
    expect(new Set(starters.map(({ theme }) => theme))).toEqual(new Set(THEMES));
    expect(starters.map(({ id }) => id.split('-').at(-1))).toEqual(
      startersIn('en').map(({ id }) => id.split('-').at(-1)),
    );
  });

  it('leaves to the seller what only the seller knows, always with a date', () => {
    const english = startersIn('en');
    for (const [at, { text }] of starters.entries()) {
      const gaps = gapNamesIn(text);
      expect(gaps.length).toBe(gapNamesIn(english[at]?.text ?? '').length);
      expect(gaps.some(name => /^(date|datum|data|fecha|日付)$/iu.test(name))).toBe(true);
    }
  });

  it('holds nothing that Amazon forbids, and what good practice asks for', () => {
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date('2026-11-24'));
    const found = starters.map(({ id, text }) => {
      const dated = text.replaceAll(/\{(date|datum|data|fecha|日付)\}/giu, date);
      const filled = dated.replaceAll(/\{[^}]+\}/gu, 'Anna');
      return { id, ...checkReply({ text: filled, asked: null, language }) };
    });
    expect(found).toEqual(starters.map(({ id }) => ({ id, marks: [], missing: [] })));
  });

  it('is short', () => {
    for (const { text } of starters) expect(text.length).toBeLessThan(500);
  });
});
