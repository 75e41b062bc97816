import { describe, expect, it } from 'vitest';
import { TIPS } from '../catalogue/tips';
import { LANGUAGES } from '../words/languages';
import { wordsFor } from '../words/words';
import { sourceText } from './tip-source';

const FRENCH = wordsFor('fr');

describe('where a tip is from', () => {
  it('is said in the language, with the name of Amazon’s page as it is', () => {
    expect(
      sourceText({ source: 'Amazon seller help, Late Shipment Rate (200285190)', certainty: 'A' }, FRENCH),
    ).toBe('Aide vendeur d’Amazon, Late Shipment Rate (200285190)');
  });

  it('says where Amazon does not confirm it', () => {
    expect(sourceText({ source: 'Sellers’ guides to returns', certainty: 'B' }, FRENCH)).toBe(
      'Guides de vendeurs (non vérifié)',
    );
    expect(sourceText({ source: 'One seller’s guide', certainty: 'C' }, FRENCH)).toBe(
      'Guide d’un vendeur (non vérifié)',
    );
  });

  it.each(LANGUAGES.filter(language => language !== 'en'))('leaves no English phrase in %s', language => {
    const words = wordsFor(language);
    const lines = TIPS.map(tip => sourceText(tip, words));
    expect(lines.filter(line => /seller help|sellers’|seller’s|unverified|\{|^$/iu.test(line))).toEqual([]);
    expect(new Set(lines).size).toBeGreaterThan(15);
  });
});
