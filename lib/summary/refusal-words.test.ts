import { describe, expect, it } from 'vitest';
import { PAGE_FILES, pageWordsFor } from '../words/pages/page-words';
import { reasonWords, refusalGaps } from './refusal-words';

const say = pageWordsFor('de');

describe('a refusal', () => {
  it('is said in the language of the seller, with numbers as it writes them', () => {
    expect(reasonWords({ code: 'long', most: 4000 }, say)).toBe('darf höchstens 4.000 Zeichen lang sein');
    expect(reasonWords({ code: 'missing' }, say)).toBe('fehlt');
    expect(reasonWords({ code: 'between', low: 0, high: 1 }, say)).toBe('muss zwischen 0 und 1 liegen');
  });

  it('names a field as the file does, and the file itself in words', () => {
    const reason = { code: 'list' } as const;
    expect(refusalGaps({ field: 'readings', reason }, say).field).toBe('readings');
    expect(refusalGaps({ field: 'file', reason }, say).field).toBe('Datei');
  });

  it.each(Object.keys(PAGE_FILES))('is said in %s in its own words', language => {
    const [english, own] = ['en', language].map(tag => reasonWords({ code: 'torn' }, pageWordsFor(tag)));
    expect(own === english).toBe(language === 'en');
  });
});
