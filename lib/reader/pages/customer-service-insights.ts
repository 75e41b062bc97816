import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

/** Feedback Manager: Customer Service Insights above, the seller's feedback below (docs/field-notes.md, "Feedback Manager"). */
export const customerServiceInsights: SellerCentralPage = {
  id: 'customer-service-insights',
  isFor: ({ pathname }) => plainPath(pathname) === '/feedback-manager/index.html',
  sections: ['insights', 'feedback'],
  buyersBelow: true,
};

export const customerServiceInsightsSamples: Samples = {
  yes: [
    '/feedback-manager/index.html',
    '/feedback-manager/index.html#/',
    '/feedback-manager/index.html?ref=xx_feedback_dnav_xx#/',
    '/feedback-manager/index.html#/report',
  ],
  no: [
    '/feedback-manager',
    '/feedback-manager/',
    '/feedback-manager/other.html',
    '/gp/feedback-manager/index.html',
  ],
};
