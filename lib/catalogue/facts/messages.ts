import { measured, retired, shown, type Facts } from './facts';

const open = (name: string): Facts =>
  measured(name, 'lower', 'A', {
    bound: 'under',
    value: 1,
    certainty: 'A',
    source: 'Amazon help, Buyer-Seller Messaging: no case left open',
    advised: true,
  });

/** The cards of Buyer-Seller Messages, the Customer Service dashboard, and the response-time table of old. */
export const MESSAGES = {
  'cases-requiring-attention': open('Cases requiring attention'),
  'cases-needing-response': open('Cases needing a response'),
  'cases-reported-unresolved': open('Cases reported unresolved'),
  'cases-resolved': shown('Cases resolved', 'neither', 'A'),
  // Shown to one decimal, so "over 7.9" is the green band, which begins at 8.
  'customer-service-rating': measured('Customer Service Rating', 'higher', 'A', {
    bound: 'over',
    value: 7.9,
    certainty: 'C',
    source: 'One seller’s guide: 8 to 10 green, 6 to 7.9 yellow, below 6 red',
    advised: true,
  }),
  'average-response-time': measured('Average Response Time', 'lower', 'A', {
    bound: 'under',
    value: 24 * 60,
    certainty: 'A',
    source: 'Amazon help, Buyer-Seller Messaging: answer within 24 hours',
    advised: true,
  }),
  'first-contact-resolution-rate': shown('First Contact Resolution Rate', 'higher', 'A'),
  'late-response-rate': retired('Late Response Rate (messages, 24 hours)', 'lower', {
    bound: 'under',
    value: 0.1,
    certainty: 'D',
    source: 'Retired Amazon figure: 90 % of messages answered within 24 hours',
  }),
  'no-response-rate': retired('No Response Rate', 'lower', null),
  'customer-service-dissatisfaction-rate': retired('Customer Service Dissatisfaction Rate', 'lower', {
    bound: 'under',
    value: 0.25,
    certainty: 'D',
    source: 'Retired Amazon figure: under 25 %',
  }),
} satisfies Record<string, Facts>;
