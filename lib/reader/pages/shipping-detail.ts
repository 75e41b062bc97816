import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

/** Shipping Performance in detail: one panel a metric, one value a window (docs/field-notes.md, "Detail and report pages"). */
export const shippingDetail: SellerCentralPage = {
  id: 'shipping-detail',
  isFor: ({ pathname }) => plainPath(pathname) === '/performance/detail/shipping',
  sections: ['shipping'],
};

export const shippingDetailSamples: Samples = {
  yes: [
    '/performance/detail/shipping',
    '/performance/detail/shipping/',
    '/performance/detail/shipping?metric=LSR#otdr',
  ],
  no: [
    '/performance/detail/customer-service',
    '/performance/shipping',
    '/performance/detail/shipping-settings',
  ],
};
