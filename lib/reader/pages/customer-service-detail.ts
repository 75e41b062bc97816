import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

/**
 * Order Defect Rate and Invoice Defect Rate in detail (docs/field-notes.md, "Detail and report pages"). Once the home
 * of return dissatisfaction and of the table of contact response times with its average, which are read if they are
 * still there.
 */
export const customerServiceDetail: SellerCentralPage = {
  id: 'customer-service-detail',
  isFor: ({ pathname }) => plainPath(pathname) === '/performance/detail/customer-service',
  sections: ['account-health', 'returns', 'legacy-response-times', 'service-dashboard'],
};

export const customerServiceDetailSamples: Samples = {
  yes: [
    '/performance/detail/customer-service',
    '/performance/detail/customer-service/',
    '/performance/detail/customer-service?t=ODR#/',
  ],
  no: ['/performance/detail/shipping', '/performance/detail', '/performance/detail/customer-service/help'],
};
