import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

const PATHS = new Set([
  '/performance/account/health/product-policies',
  '/performance/detail/product-policies',
]);

/** Product Policy Compliance, behind Account Health (docs/field-notes.md, "Detail and report pages"). */
export const productPolicies: SellerCentralPage = {
  id: 'product-policies',
  isFor: ({ pathname }) => PATHS.has(plainPath(pathname)),
  sections: ['policy-compliance'],
};

export const productPoliciesSamples: Samples = {
  yes: [
    '/performance/account/health/product-policies',
    '/performance/detail/product-policies',
    '/performance/account/health/product-policies/?ref=ahd',
  ],
  no: [
    '/performance/account/health',
    '/performance/account/health/product-policies/help',
    '/product-policies',
  ],
};
