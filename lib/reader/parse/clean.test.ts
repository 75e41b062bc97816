import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldWord } from './clean';

describe('cleanText', () => {
  it.each([
    ['  a \u00a0\t\n b\u202fc\u3000d ', 'a b c d'],
    ['٠٫١٢٪', '0٫12%'],
    ['٤٬٠٢٧', '4٬027'],
    ['४,०२,७००', '4,02,700'],
    ['１２３％', '123%'],
    ['𝟘𝟙𝟗', '019'],
    ['\u061c-5', '-5'],
    ['−5 ‑ 6', '-5 - 6'],
    ['5﹪', '5%'],
    ['Zu\u00adstellung\u200b', 'Zustellung'],
    ['30 – 31', '30 – 31'],
    ['4,027²', '4,027²'],
    ['ガス', 'ガス'],
  ])('turns %j into %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('changes nothing in clean text, leaves no foreign digit and no stray space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/(?![0-9])\p{Nd}|^\s|\s$|\s\s|(?! )\s/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('foldWord', () => {
  it('ignores case, accents and abbreviation dots', () => {
    expect(['Févr.', 'ARALIK', 'Ağustos', 'जुल॰'].map(foldWord)).toEqual(['fevr', 'aralik', 'agustos', 'जुल']);
  });

  it('keeps vowels of Devanagari apart', () => {
    expect(foldWord('जून')).not.toBe(foldWord('जन॰'));
  });
});
