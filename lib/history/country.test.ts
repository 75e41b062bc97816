import { describe, expect, it } from 'vitest';
import { canonicalCountry } from './country';

describe('canonicalCountry', () => {
  it.each([
    ['United States', 'US'],
    ['  united   STATES ', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['Estados Unidos', 'US'],
    ['アメリカ合衆国', 'US'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Niemcy', 'DE'],
    ['الإمارات العربية المتحدة', 'AE'],
  ])('knows %s as %s', (text, code) => {
    expect(canonicalCountry(text)).toBe(code);
  });

  it('leaves a text that is no marketplace as it is, but for case and spacing', () => {
    expect(canonicalCountry(' All  Marketplaces ')).toBe('all marketplaces');
    expect(canonicalCountry('')).toBe('');
  });
});
