import { describe, expect, it } from 'vitest';
import { HOSTS } from '../hosts';
import { page, reading } from '../history/testing/sample';
import { isOfItsPage, isOurPage, type Sender } from './sender';

const URL_OF_PAGE = 'https://sellercentral.amazon.com/performance/dashboard?ref=x';
const ours: Sender = { id: 'us', url: URL_OF_PAGE, frameId: 0, tab: { url: URL_OF_PAGE } };

describe('isOurPage', () => {
  it('takes our content script on every host of Seller Central', () => {
    for (const { host } of HOSTS) expect(isOurPage({ ...ours, url: `https://${host}/x` }, 'us')).toBe(true);
  });

  it.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'them' }],
    ['no extension', { id: undefined }],
    ['a page of the extension, which has no tab', { tab: undefined }],
    ['a frame within the page', { frameId: 3 }],
    ['an unknown frame', { frameId: undefined }],
    ['no address', { url: undefined }],
    ['no address that can be read', { url: 'nonsense' }],
    ['http', { url: 'http://sellercentral.amazon.com/x' }],
    ['another port', { url: 'https://sellercentral.amazon.com:8443/x' }],
    ['a shop of Amazon', { url: 'https://www.amazon.com/x' }],
    ['a host that begins alike', { url: 'https://sellercentral.amazon.com.evil.example/x' }],
    ['a host in the user part', { url: 'https://sellercentral.amazon.com@evil.example/x' }],
    ['a file', { url: 'file:///sellercentral.amazon.com' }],
  ])('refuses %s', (_name, changes) => {
    expect(isOurPage({ ...ours, ...changes }, 'us')).toBe(false);
  });
});

describe('isOfItsPage', () => {
  const read = page([reading()]);

  it('takes a read of the frame’s or the tab’s path, with or without a last slash', () => {
    expect(isOfItsPage(read, ours)).toBe(true);
    expect(isOfItsPage({ ...read, path: '/performance/dashboard/' }, ours)).toBe(true);
    expect(isOfItsPage(read, { ...ours, url: 'https://sellercentral.amazon.com/before' })).toBe(true);
    expect(isOfItsPage(read, { ...ours, tab: {} })).toBe(true);
  });

  it('refuses a read of another path or host', () => {
    expect(isOfItsPage({ ...read, path: '/home' }, ours)).toBe(false);
    const account = { ...read.account, host: 'sellercentral.amazon.de' };
    expect(isOfItsPage({ ...read, account }, ours)).toBe(false);
  });
});
