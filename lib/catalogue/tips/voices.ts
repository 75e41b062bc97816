import type { TipFacts } from './tip';

const FEEDBACK = [
  'feedback-rating',
  'positive-feedback-rate',
  'neutral-feedback-rate',
  'negative-feedback-share',
  'negative-feedback-rate',
];
const NCX = ['ncx-rate', 'ncx-listings-very-poor', 'ncx-listings-poor'];

/** What buyers say after the sale: feedback, and negative customer experiences. */
export const VOICE_TIPS = [
  {
    id: 'read-reason-codes',
    metrics: [...NCX, ...FEEDBACK],
    page: 'voice-of-the-customer',
    shows: 'ncx-rate',
    source: 'Amazon seller help, Voice of the Customer (RTPNYUAU5EQ9RGU)',
    certainty: 'A',
  },
  {
    id: 'fix-listing-or-product',
    metrics: [...NCX, 'negative-feedback-share', 'feedback-rating', 'positive-feedback-rate'],
    page: 'voice-of-the-customer',
    shows: 'ncx-rate',
    source: 'Amazon seller help, Voice of the Customer (RTPNYUAU5EQ9RGU)',
    certainty: 'A',
  },
  {
    id: 'reply-publicly-politely',
    metrics: FEEDBACK,
    page: 'feedback-manager',
    shows: 'feedback-rating',
    source: 'Amazon seller help, Feedback Manager',
    certainty: 'A',
  },
] as const satisfies readonly TipFacts[];
