import { describe, expect, it } from 'vitest';
import { countryCode } from './country';

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
  ])('knows %s as %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it('knows no code of a text that is no marketplace', () => {
    expect(countryCode(' All  Marketplaces ')).toBeNull();
    expect(countryCode('')).toBeNull();
  });
});
