import type { TipFacts } from './tip';

const REPLIES = [
  'contact-response-time',
  'average-response-time',
  'late-response-rate',
  'first-response-time',
];
const OPEN_CASES = ['cases-needing-response', 'cases-requiring-attention'];

/** Faster replies. The clock runs on weekends and holidays, and stops with a reply or with "No response needed". */
export const REPLY_TIPS = [
  {
    id: 'weekend-rota',
    metrics: [...REPLIES, 'no-response-rate', ...OPEN_CASES],
    page: 'inbox',
    shows: 'contact-response-time',
    source: 'Amazon seller help, Contact Response Time: weekends and holidays count',
    certainty: 'A',
  },
  {
    id: 'holding-reply-with-date',
    metrics: [...REPLIES, 'no-response-rate', ...OPEN_CASES],
    page: 'inbox',
    shows: 'contact-response-time',
    source: 'Amazon seller help, Buyer-Seller Messaging: reply within 24 hours with the date of a solution',
    certainty: 'A',
  },
  {
    id: 'fulfilment-messages-first',
    metrics: [...REPLIES, ...OPEN_CASES],
    page: 'inbox',
    shows: 'contact-response-time',
    source: 'Amazon seller help, Buyer-Seller Messaging: fulfilment messages first',
    certainty: 'A',
  },
  {
    id: 'right-person-notified',
    metrics: [...REPLIES, 'no-response-rate', ...OPEN_CASES],
    page: null,
    shows: 'contact-response-time',
    source: 'Amazon seller help, Notification preferences',
    certainty: 'A',
  },
  {
    id: 'active-address',
    metrics: [...REPLIES, 'no-response-rate', ...OPEN_CASES],
    page: null,
    shows: 'contact-response-time',
    source: 'Amazon seller help, Notification preferences',
    certainty: 'A',
  },
  {
    id: 'no-response-needed',
    metrics: [...REPLIES, 'no-response-rate', 'cases-needing-response'],
    page: 'inbox',
    shows: 'cases-needing-response',
    source: 'Amazon seller help, Contact Response Time: mark messages that need no response',
    certainty: 'A',
  },
  {
    id: 'templates-edited-by-hand',
    metrics: REPLIES,
    page: 'inbox',
    shows: 'contact-response-time',
    source: 'Amazon seller help, Buyer-Seller Messaging: automatic replies are not counted',
    certainty: 'A',
  },
] as const satisfies readonly TipFacts[];
