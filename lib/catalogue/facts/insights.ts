import { measured, shown, type Facts } from './facts';

/** Customer Service Insights: educational by Amazon's own words, so no target but the 24 hours of every reply. */
export const INSIGHTS = {
  'contact-rate': shown('Buyer Contact Rate', 'lower', 'A'),
  'contact-response-time': measured('Average Contact Response Time', 'lower', 'A', {
    bound: 'under',
    value: 24 * 60,
    certainty: 'A',
    source: 'Amazon help, Buyer-Seller Messaging: answer within 24 hours',
    advised: true,
  }),
  'buyer-dissatisfaction-rate': shown('Buyer Dissatisfaction Rate', 'lower', 'A'),
} satisfies Record<string, Facts>;
