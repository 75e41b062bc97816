import { describe, expect, it } from 'vitest';
import { templatesFor } from './offer-templates';
import { startersIn } from './starters/starters';
import type { Shelf } from './template';
import { template } from './testing/template';

const shelf: Shelf = {
  starters: 'removed',
  templates: [
    template({ id: 'en-product', theme: 'product' }),
    template({ id: 'de-any', theme: null, language: 'de' }),
    template({ id: 'de-product', theme: 'product', language: 'de' }),
    template({ id: 'en-delivery' }),
    template({ id: 'de-delivery', language: 'de' }),
    template({ id: 'fr-delivery', language: 'fr' }),
  ],
};

describe('the templates for a reply', () => {
  it('begin with the marketplace’s language, then the page’s; in each with the theme', () => {
    const offered = templatesFor(shelf, { theme: 'delivery', language: 'en-GB', country: 'DE' });
    expect(offered.map(({ id }) => id)).toEqual([
      'de-delivery',
      'de-any',
      'de-product',
      'en-delivery',
      'en-product',
      'fr-delivery',
    ]);
    expect(offered.filter(({ fits }) => fits).map(({ id }) => id)).toEqual(['de-delivery', 'de-any']);
  });

  it('go by the page’s language where the marketplace is not known', () => {
    const [first] = templatesFor(shelf, { theme: 'product', language: 'en-US', country: null });
    expect(first).toMatchObject({ id: 'en-product', fits: true, gaps: ['date'] });
  });

  it('hold the starter set until the seller said what becomes of it', () => {
    const occasion = { theme: null, language: 'en', country: 'JP' };
    const ids = (starters: Shelf['starters']) =>
      templatesFor({ starters, templates: [] }, occasion).map(({ id }) => id);
    expect(ids('offered').toSorted()).toEqual(
      startersIn('ja')
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(ids('taken')).toEqual([]);
    expect(ids('removed')).toEqual([]);
  });

  it('hold the English set for a language that has none', () => {
    const offered = templatesFor(
      { starters: 'offered', templates: [] },
      { theme: null, language: 'sv', country: 'SE' },
    );
    expect(offered.every(({ id, fits }) => id.startsWith('starter-en-') && !fits)).toBe(true);
    expect(offered).not.toEqual([]);
  });
});
