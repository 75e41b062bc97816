import { describe, expect, it } from 'vitest';
import { addressOf, likelyHost, pageOfSection } from './amazon-page';

describe('the pages that refresh a reading', () => {
  it('have their address at the account’s host', () => {
    expect(addressOf('account-health', 'sellercentral.amazon.de')).toBe(
      'https://sellercentral.amazon.de/performance/dashboard',
    );
    expect(addressOf('feedback-manager', 'sellercentral.amazon.com')).toBe(
      'https://sellercentral.amazon.com/feedback-manager/index.html#/',
    );
  });

  it('are never at a host that is not Seller Central', () => {
    expect(addressOf('account-health', 'sellercentral.amazon.com.evil.example')).toBeNull();
    expect(addressOf('account-health', 'evil.example/#')).toBeNull();
  });

  it('are known for the sections that are read', () => {
    expect(pageOfSection('shipping')).toBe('account-health');
    expect(pageOfSection('insights')).toBe('feedback-manager');
    expect(pageOfSection('own')).toBeNull();
  });
});

describe('likelyHost', () => {
  it.each([
    ['de', 'sellercentral.amazon.de'],
    ['en-GB', 'sellercentral.amazon.co.uk'],
    ['en-US', 'sellercentral.amazon.com'],
    ['ja', 'sellercentral.amazon.co.jp'],
    ['fi', 'sellercentral.amazon.com'],
    ['', 'sellercentral.amazon.com'],
  ])('for %s is %s', (language, host) => {
    expect(likelyHost(language)).toBe(host);
  });
});
