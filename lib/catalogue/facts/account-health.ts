import { measured, retired, shown, type Facts } from './facts';

const violations = (name: string): Facts =>
  measured(name, 'lower', 'A', {
    bound: 'under',
    value: 1,
    certainty: 'A',
    source: 'Amazon help, Account Health: no open policy violations',
  });

/** Order defects, invoices, the rating and the rows of Policy Compliance. */
export const ACCOUNT_HEALTH = {
  'order-defect-rate': measured('Order Defect Rate', 'lower', 'A', {
    bound: 'under',
    value: 0.01,
    certainty: 'A',
    source: 'Amazon help, Order Defect Rate: under 1 %',
  }),
  'negative-feedback-rate': shown('Negative feedback', 'lower', 'A'),
  'a-to-z-claim-rate': shown('A-to-z Guarantee claims', 'lower', 'A'),
  'chargeback-rate': shown('Chargeback claims', 'lower', 'A'),
  'invoice-defect-rate': measured('Invoice Defect Rate', 'lower', 'A', {
    bound: 'under',
    value: 0.05,
    certainty: 'A',
    source: 'Amazon help, Invoice Defect Rate: under 5 %',
  }),
  // 200 itself is healthy, and where a new account starts; ratings are whole, so "over 199" is "at least 200".
  'account-health-rating': measured('Account Health Rating', 'higher', 'B', {
    bound: 'over',
    value: 199,
    certainty: 'B',
    source: 'Several sellers’ guides: 200 or more is healthy, 100 to 199 at risk, 99 or less unhealthy',
  }),
  'policy-violations': violations('Policy violations'),
  'policy-violations-suspected-ip': violations('Suspected Intellectual Property Violations'),
  'policy-violations-received-ip': violations('Received Intellectual Property Complaints'),
  'policy-violations-authenticity': violations('Product Authenticity Customer Complaints'),
  'policy-violations-condition': violations('Product Condition Customer Complaints'),
  'policy-violations-safety': violations('Food and Product Safety Issues'),
  'policy-violations-listing': violations('Listing Policy Violations'),
  'policy-violations-restricted': violations('Restricted Product Policy Violations'),
  'policy-violations-reviews': violations('Customer Product Reviews Policy Violations'),
  'policy-violations-other': violations('Other Policy Violations'),
  'refund-rate': retired('Refund Rate', 'lower', null),
  'perfect-order-rate': retired('Perfect Order Percentage', 'higher', {
    bound: 'over',
    value: 0.95,
    certainty: 'D',
    source: 'Retired Amazon figure: 95 to 97 % perfect orders',
  }),
  'seller-rating': retired('Seller Rating', 'higher', {
    bound: 'over',
    value: 90,
    certainty: 'D',
    source: 'Retired Amazon figure: 90 of 100 points',
  }),
} satisfies Record<string, Facts>;
