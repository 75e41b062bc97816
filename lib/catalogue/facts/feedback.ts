import { measured, shown, type Facts } from './facts';

/** Feedback Manager. Amazon advises figures here and attaches no sanction to them. */
export const FEEDBACK = {
  'feedback-rating': measured('Feedback rating', 'higher', 'A', {
    bound: 'over',
    value: 4.5,
    certainty: 'A',
    source: 'Amazon help, seller feedback: 4.5 stars advised',
    advised: true,
  }),
  'feedback-count': shown('Number of ratings', 'higher', 'A'),
  'positive-feedback-rate': measured('Positive feedback', 'higher', 'A', {
    bound: 'over',
    value: 0.95,
    certainty: 'A',
    source: 'Amazon help, seller feedback: 95 % positive advised',
    advised: true,
  }),
  'neutral-feedback-rate': shown('Neutral feedback', 'neither', 'A'),
  'negative-feedback-share': shown('Negative feedback share', 'lower', 'A'),
} satisfies Record<string, Facts>;
