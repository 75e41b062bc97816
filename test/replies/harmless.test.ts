import { describe, expect, it } from 'vitest';
import { checkReply } from '../../lib/messages/reply/check-reply';
import { HARMLESS } from './harmless';
import { NEAR_MISSES } from './near-misses';

const all = Object.entries(HARMLESS);

describe('sentences with figures', () => {
  it('are two hundred or more', () => {
    expect(all.flatMap(([, sentences]) => sentences).length).toBeGreaterThanOrEqual(200);
  });

  it.each(all)('in %s are not marked', (language, sentences) => {
    const marked = sentences.filter(text => checkReply({ text, asked: null, language }).marks.length > 0);
    expect(marked).toEqual([]);
  });

  it.each(all)('in %s are not marked on the marketplaces of others', (language, sentences) => {
    const countries = ['US', 'DE', 'JP', 'IN', 'MX', 'AU'];
    const marked = countries.flatMap(country =>
      sentences.filter(text => checkReply({ text, asked: null, language, country }).marks.length > 0),
    );
    expect(marked).toEqual([]);
  });
});

describe('words that are nearly forbidden', () => {
  it.each(NEAR_MISSES)('in %s: %s', (language, text) => {
    expect(checkReply({ text, asked: null, language }).marks).toEqual([]);
  });
});
