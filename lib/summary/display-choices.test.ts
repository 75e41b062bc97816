import { describe, expect, it } from 'vitest';
import { bookOf } from '../own-metrics/book-of';
import { PAGES } from '../reader/pages';
import { DEFAULTS } from '../settings';
import { LANGUAGES } from '../words/languages';
import { displayView, pageName } from './display-choices';
import { readerOf } from './reader';

const ID = 'own-0123456789abcdef';

describe('displayView', () => {
  it('lists the seller’s own metrics in use with Amazon’s, and tells two of one name apart', () => {
    const metric = {
      id: ID,
      unit: 'rate',
      better: 'lower',
      target: null,
      changedAt: '2026-07-01T10:00:00.000Z',
    } as const;
    const listed = (own: Parameters<typeof bookOf>[0]) => {
      const reader = readerOf('en', new Date(0), 'UTC', bookOf(own));
      return displayView({ ...DEFAULTS, hidden: [ID] }, reader).metrics.filter(({ id }) => id === ID);
    };
    expect(listed([{ ...metric, name: 'Ticket quality' }])).toEqual([
      { id: ID, text: 'Ticket quality', on: false },
    ]);
    expect(listed([{ ...metric, name: 'Late Shipment Rate' }])).toMatchObject([
      { text: `Late Shipment Rate (${ID})` },
    ]);
    expect(listed([{ ...metric, name: 'Ticket quality', removed: true }])).toEqual([]);
  });
});

describe('pageName', () => {
  it.each(LANGUAGES)('names every page that is read, each otherwise, in %s', language => {
    const names = PAGES.map(({ id }) => pageName(id, readerOf(language, new Date(0), 'UTC')));
    expect(new Set(names).size).toBe(PAGES.length);
    for (const [at, { id }] of PAGES.entries()) expect(names[at]).not.toBe(id);
  });
});
