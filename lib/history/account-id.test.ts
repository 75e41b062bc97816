import { assert, asyncProperty, pre, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountId } from './account-id';
import { ACME } from './testing/sample';

const idOf = (changes: Partial<typeof ACME>): Promise<string> => accountId({ ...ACME, ...changes });

describe('accountId', () => {
  // printf '["acme home","US"]' | sha256sum
  it('is fixed for all machines', async () => {
    expect(await accountId(ACME)).toBe('cf212e1164eacf2a6cd55cf4b5bb5255');
  });

  it.each([
    ['case, width and spacing', { store: 'ＡＣＭＥ  home ' }],
    ['the language of the country', { country: 'Vereinigte Staaten' }],
    ['the host, where the country is a marketplace', { host: 'sellercentral.amazon.de' }],
  ])('does not depend on %s', async (_name, changes) => {
    expect(await idOf(changes)).toBe(await accountId(ACME));
  });

  it.each([
    ['store', { store: 'Acme Homes' }],
    ['country', { country: 'Canada' }],
    ['assumption', { assumed: true }],
  ])('depends on the %s', async (_name, changes) => {
    expect(await idOf(changes)).not.toBe(await accountId(ACME));
  });

  it('goes by the group of hosts where the country is no marketplace', async () => {
    const nowhere = { country: 'All marketplaces' };
    const one = await idOf(nowhere);
    expect(await idOf({ ...nowhere, host: 'sellercentral.amazon.ca' })).toBe(one);
    expect(await idOf({ ...nowhere, host: 'sellercentral.amazon.de' })).not.toBe(one);
  });

  it('knows an assumed account by its host alone', async () => {
    const one = await idOf({ assumed: true, store: 'a', country: 'b' });
    expect(await idOf({ assumed: true, store: '', country: '' })).toBe(one);
    expect(await idOf({ assumed: true, host: 'sellercentral.amazon.ca' })).not.toBe(one);
  });

  it('does not run store and country into each other', async () => {
    const text = string({ maxLength: 6 });
    await assert(
      asyncProperty(text, text, async (store, country) => {
        pre(store.trim() !== '' && country.trim() !== '');
        const joined = await idOf({ store: store + country, country: '' });
        expect(await idOf({ store, country })).not.toBe(joined);
      }),
    );
  });
});
