import type { TipFacts } from './tip';

const SATISFACTION = [
  'buyer-dissatisfaction-rate',
  'first-contact-resolution-rate',
  'customer-service-rating',
  'customer-service-dissatisfaction-rate',
  'cases-reported-unresolved',
];

/** Answers that solve. The last vote of a conversation counts. */
export const SATISFACTION_TIPS = [
  {
    id: 'answer-every-part',
    metrics: [...SATISFACTION, 'escalation-rate', 'csat'],
    page: 'inbox',
    shows: 'buyer-dissatisfaction-rate',
    source: 'Amazon seller help, Customer Service dashboard: first contact resolution',
    certainty: 'A',
  },
  {
    id: 'return-to-no-votes',
    metrics: SATISFACTION,
    page: 'inbox',
    shows: 'cases-reported-unresolved',
    source: 'Amazon seller help, Customer Service Dissatisfaction Rate: the latest vote counts',
    certainty: 'A',
  },
  {
    id: 'acknowledge-apologise-ask',
    metrics: [...SATISFACTION, 'csat', 'nps'],
    page: 'inbox',
    shows: 'buyer-dissatisfaction-rate',
    source: 'Amazon seller help, Buyer-Seller Messaging best practices',
    certainty: 'B',
  },
  {
    id: 'refund-limit-for-agents',
    metrics: [...SATISFACTION, 'escalation-rate', 'a-to-z-claim-rate'],
    page: null,
    shows: 'buyer-dissatisfaction-rate',
    source: 'One seller’s guide; the sum is an example',
    certainty: 'C',
  },
  {
    id: 'meet-returns-policy',
    metrics: [...SATISFACTION, 'negative-return-feedback-rate'],
    page: 'returns',
    shows: 'buyer-dissatisfaction-rate',
    source: 'Amazon seller help, Customer returns: match or exceed Amazon’s policy',
    certainty: 'A',
  },
  {
    id: 'no-automatic-replies',
    metrics: [...SATISFACTION, 'contact-response-time', 'average-response-time'],
    page: null,
    shows: 'buyer-dissatisfaction-rate',
    source: 'Amazon seller help, Buyer-Seller Messaging: automatic replies are not counted',
    certainty: 'A',
  },
] as const satisfies readonly TipFacts[];
