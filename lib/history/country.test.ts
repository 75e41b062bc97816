import { describe, expect, it } from 'vitest';
import { countryCode, countryCodeIn } from './country';

describe('countryCode', () => {
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
    ['ドイツ', 'DE'],
    ['Vereinigtes Königreich', 'GB'],
    ['德国', 'DE'],
    ['美國', 'US'],
    ['독일', 'DE'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['UK', 'GB'],
    ['de', 'DE'],
  ])('knows %s as %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it('knows no code of a text that is no marketplace', () => {
    expect(countryCode(' All  Marketplaces ')).toBeNull();
    expect(countryCode('')).toBeNull();
  });

  it('asks only the languages it is told, and survives one that is none', () => {
    expect(countryCodeIn('Deutschland', ['en-US', 'abcd', ''])).toBeNull();
    expect(countryCodeIn('Deutschland', ['en-US', 'de-AT'])).toBe('DE');
  });
});
