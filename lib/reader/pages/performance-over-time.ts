import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

/** The report of twelve months, a row a period (docs/field-notes.md, "Detail and report pages"). */
export const performanceOverTime: SellerCentralPage = {
  id: 'performance-over-time',
  isFor: ({ pathname }) => plainPath(pathname) === '/performance/report/performance-over-time',
  sections: ['account-health', 'shipping', 'report'],
  past: 'alone',
};

export const performanceOverTimeSamples: Samples = {
  yes: ['/performance/report/performance-over-time', '/performance/report/performance-over-time/?ref=x'],
  no: ['/performance/report/order-defects', '/performance/report', '/performance/performance-over-time'],
};
