import { assert, asyncProperty, pre, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountId } from './account-id';
import { ACME } from './testing/sample';

const idOf = (changes: Partial<typeof ACME>): Promise<string> => accountId({ ...ACME, ...changes });

describe('accountId', () => {
  // printf '["north-america","acme home","US"]' | sha256sum
  it('is fixed for all machines', async () => {
    expect(await accountId(ACME)).toBe('c0c209cccf525a20f877ca6855b89d5d');
  });

  it.each([
    ['case, width and spacing', { store: 'ＡＣＭＥ  home ' }],
    ['the language of the country', { country: 'Vereinigte Staaten' }],
    ['a host of the same family', { host: 'sellercentral.amazon.ca' }],
  ])('does not depend on %s', async (_name, changes) => {
    expect(await idOf(changes)).toBe(await accountId(ACME));
  });

  it.each([
    ['store', { store: 'Acme Homes' }],
    ['country', { country: 'Canada' }],
    ['family of hosts', { host: 'sellercentral.amazon.de' }],
    ['assumption', { assumed: true }],
  ])('depends on the %s', async (_name, changes) => {
    expect(await idOf(changes)).not.toBe(await accountId(ACME));
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
