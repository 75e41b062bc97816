import type { TipFacts } from './tip';

const DEFECTS = ['order-defect-rate'];

/** Fewer defects, and none that does not belong to the seller. */
export const DEFECT_TIPS = [
  {
    id: 'refund-before-claim',
    metrics: [...DEFECTS, 'a-to-z-claim-rate', 'chargeback-rate'],
    page: 'inbox',
    shows: 'a-to-z-claim-rate',
    source: 'Amazon seller help, Improve your performance (201018250); the 48 hours from one source',
    certainty: 'B',
  },
  {
    id: 'answer-claims-in-time',
    metrics: [...DEFECTS, 'a-to-z-claim-rate', 'chargeback-rate'],
    page: 'claims',
    shows: 'a-to-z-claim-rate',
    source: 'Amazon seller help, Respond to an A-to-z claim (1781)',
    certainty: 'A',
  },
  {
    id: 'appeal-within-30-days',
    metrics: [...DEFECTS, 'a-to-z-claim-rate'],
    page: 'claims',
    shows: 'a-to-z-claim-rate',
    source: 'Amazon seller help, About A-to-z Guarantee claims (27951)',
    certainty: 'A',
  },
  {
    id: 'request-removal-of-feedback',
    metrics: [
      ...DEFECTS,
      'negative-feedback-rate',
      'negative-feedback-share',
      'feedback-rating',
      'positive-feedback-rate',
    ],
    page: 'feedback-manager',
    shows: 'negative-feedback-rate',
    source: 'Amazon seller help, Order Defect Rate (200285170) and feedback for FBA orders (201101660)',
    certainty: 'A',
  },
  {
    id: 'signature-on-costly-parcels',
    metrics: [...DEFECTS, 'a-to-z-claim-rate', 'chargeback-rate'],
    page: null,
    shows: 'a-to-z-claim-rate',
    source: 'Amazon seller help, Prevent an A-to-z claim (CRVNRBZBVGBK543)',
    certainty: 'A',
  },
  {
    id: 'accurate-listing',
    metrics: [...DEFECTS, 'negative-feedback-rate', 'a-to-z-claim-rate'],
    page: 'order-defects',
    shows: 'negative-feedback-rate',
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
  },
] as const satisfies readonly TipFacts[];
