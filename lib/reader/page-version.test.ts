import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../catalogue/lexicon';
import { openPage, isShownByStyle } from '../../test/fixtures/open-page';
import { accountHealth } from './pages/account-health';
import { readPage } from './read-page';

const versionOf = async (body: string): Promise<string | undefined> => {
  const url = 'https://sellercentral.amazon.com/performance/dashboard';
  const { document, location, shadowRootOf } = await openPage({ url, html: `<body>${body}</body>` });
  const lexicon = lexiconFor(accountHealth.sections);
  const result = readPage({ document, location, shadowRootOf, isShown: isShownByStyle, lexicon });
  return result.kind === 'read' ? result.read.version : 'silent';
};

const card = (value: string, name = 'Order Defect Rate') =>
  `<section><h3>${name}</h3><p>Seller Fulfilled <b>${value}</b> <i>60 days</i></p></section>`;

describe('the version of a page', () => {
  it('is the same whatever the figures are, and however often a card stands there', async () => {
    const version = await versionOf(card('0.12%'));
    expect(version).toMatch(/^[\da-z]{1,7}$/);
    expect(await versionOf(card('N/A'))).toBe(version);
    expect(await versionOf(card('0.1%') + card('0.2%'))).toBe(version);
    expect(await versionOf(`<p>News of today</p>${card('9%')}`)).toBe(version);
  });

  it('is another one in another layout, another language, and with another label', async () => {
    const others = [
      `<div>${card('0.12%')}</div>`,
      card('0.12%').replaceAll('h3', 'h4'),
      card('0.12%', 'Rate an Bestellmängeln'),
      card('0.12%') + card('0.3%', 'Late Shipment Rate'),
    ];
    const all = await Promise.all([card('0.12%'), ...others].map(versionOf));
    expect(new Set(all).size).toBe(all.length);
  });

  it('is none where there is no label', async () => {
    expect(await versionOf('<p>Reports</p>')).toBeUndefined();
  });
});
