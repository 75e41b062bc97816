import { describe, expect, it } from 'vitest';
import { TIPS } from '../catalogue/tips';
import { LANGUAGES } from '../words/languages';
import { wordsFor } from '../words/words';
import { tipWords } from './tip-view';

const HOST = 'sellercentral.amazon.de';

describe('the link of a tip', () => {
  it.each(LANGUAGES)('goes to the account’s own host, and is named in %s', language => {
    for (const tip of TIPS) {
      const { link } = tipWords(tip, wordsFor(language), HOST);
      expect(link === null).toBe(tip.page === null);
      if (link === null) continue;
      expect(new URL(link.href).host).toBe(HOST);
      expect(link.text).toMatch(/^[^{}.]{2,48}$/u);
    }
  });

  it.each([null, '', 'sellercentral.amazon.de.evil.example', 'evil.example/#'])('is none at %j', host => {
    expect(TIPS.map(tip => tipWords(tip, wordsFor('en'), host).link).filter(Boolean)).toEqual([]);
  });
});
