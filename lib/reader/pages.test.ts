import { describe, expect, it } from 'vitest';
import { findPage, PAGES, pageIdAt } from './pages';
import { accountHealthSamples } from './pages/account-health';
import { customerServiceDetailSamples } from './pages/customer-service-detail';
import { customerServiceInsightsSamples } from './pages/customer-service-insights';
import { homeSamples } from './pages/home';
import { messagesSamples } from './pages/messages';
import { performanceOverTimeSamples } from './pages/performance-over-time';
import { productPoliciesSamples } from './pages/product-policies';
import { returnsSamples } from './pages/returns';
import { shippingDetailSamples } from './pages/shipping-detail';
import { voiceOfTheCustomerSamples } from './pages/voice-of-the-customer';
import type { Samples } from './pages/seller-central-page';

const SAMPLES: Readonly<Record<string, Samples>> = {
  'account-health': accountHealthSamples,
  'product-policies': productPoliciesSamples,
  'customer-service-detail': customerServiceDetailSamples,
  'shipping-detail': shippingDetailSamples,
  'performance-over-time': performanceOverTimeSamples,
  'customer-service-insights': customerServiceInsightsSamples,
  messages: messagesSamples,
  home: homeSamples,
  'voice-of-the-customer': voiceOfTheCustomerSamples,
  returns: returnsSamples,
};

const at = (path: string) => new URL(path, 'https://sellercentral.amazon.com');

describe('page detection', () => {
  it('has samples of every page', () => {
    expect(Object.keys(SAMPLES)).toEqual(PAGES.map(({ id }) => id));
  });

  const samples = Object.entries(SAMPLES).flatMap(([id, { yes }]) => yes.map(path => ({ id, path })));

  it.each(samples)('$path is $id and nothing else', ({ id, path }) => {
    expect(PAGES.filter(page => page.isFor(at(path))).map(page => page.id)).toEqual([id]);
  });

  it.each(Object.entries(SAMPLES).flatMap(([id, { no }]) => no.map(path => ({ id, path }))))(
    '$path is not $id',
    ({ id, path }) => expect(pageIdAt(at(path))).not.toBe(id),
  );

  it.each([
    '/ap/signin',
    '/ap/mfa',
    '/authorization/select-account',
    '/help/hub/home',
    '/gp/seller/registration',
    '/orders-v3',
    '/forums/t/1',
  ])('%s is no page that is read', path => expect(findPage(at(path))).toBeUndefined());

  it('reads on Seller Central hosts only', () => {
    expect(pageIdAt(new URL('https://evil.example/performance/dashboard'))).toBeNull();
    expect(
      pageIdAt(new URL('https://sellercentral.amazon.com.evil.example/performance/dashboard')),
    ).toBeNull();
    expect(pageIdAt(new URL('https://sellercentral-europe.amazon.com/performance/dashboard'))).toBe(
      'account-health',
    );
  });
});
