import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

const PATHS = new Set(['/performance/dashboard', '/performance/account/health', '/accounthealth']);

/**
 * Account Health: order defects, account health rating, shipping performance (docs/field-notes.md, "Account Health").
 * Response times and returns stood among its metrics once (help pages 200549770 and 201887610).
 */
export const accountHealth: SellerCentralPage = {
  id: 'account-health',
  isFor: ({ pathname }) => PATHS.has(plainPath(pathname)),
  sections: [
    'account-health',
    'policy-compliance',
    'shipping',
    'returns',
    'legacy-response-times',
    'service-dashboard',
  ],
};

export const accountHealthSamples: Samples = {
  yes: [
    '/performance/dashboard',
    '/performance/dashboard/?ref=xx_perf_dnav',
    '/performance/dashboard?mons_sel_mkid=amzn1.mp.o.ATVPDKIKX0DER',
    '/performance/account/health',
    '/accounthealth',
  ],
  no: [
    '/performance/account/health/product-policies',
    '/performance/detail/shipping',
    '/performance/report/performance-over-time',
    '/performance/dashboards',
    '/help/hub/reference/performance/dashboard',
  ],
};
