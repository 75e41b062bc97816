import { plainPath, type SellerCentralPage } from './seller-central-page';

/** Customer Service Insights, above the feedback in Feedback Manager (docs/field-notes.md, "Customer Service Insights"). */
export const customerServiceInsights: SellerCentralPage = {
  id: 'customer-service-insights',
  isFor: ({ pathname }) => plainPath(pathname) === '/feedback-manager/index.html',
  sections: ['insights'],
  samples: {
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
  },
};
