import type { TipFacts } from './tip';

const CONTACTS = ['contact-rate'];

/** Fewer reasons to write. Strongest first: about 40 % of buyers' questions are about delivery. */
export const CONTACT_TIPS = [
  {
    id: 'tracking-on-every-parcel',
    metrics: [...CONTACTS, 'a-to-z-claim-rate', 'valid-tracking-rate'],
    page: 'shipping-performance',
    shows: 'valid-tracking-rate',
    source: 'Amazon seller help, Valid Tracking Rate FAQ (202014610)',
    certainty: 'A',
  },
  {
    id: 'tell-of-delay-first',
    metrics: [...CONTACTS, 'a-to-z-claim-rate', 'order-defect-rate'],
    page: null,
    shows: 'contact-rate',
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
  },
  {
    id: 'largest-theme-first',
    metrics: CONTACTS,
    page: 'inbox',
    shows: 'contact-rate',
    source: 'Sellers’ guides to contact reasons',
    certainty: 'B',
  },
  {
    id: 'listing-answers-questions',
    metrics: CONTACTS,
    page: 'inbox',
    shows: 'contact-rate',
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
  },
  {
    id: 'condition-as-listed',
    metrics: [...CONTACTS, 'order-defect-rate', 'negative-feedback-rate', 'return-rate'],
    page: null,
    shows: 'contact-rate',
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
  },
  {
    id: 'check-most-returned-offer',
    metrics: [...CONTACTS, 'return-rate', 'ncx-rate'],
    page: 'returns',
    shows: 'contact-rate',
    source: 'Sellers’ guides to returns',
    certainty: 'B',
  },
] as const satisfies readonly TipFacts[];
