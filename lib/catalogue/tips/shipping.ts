import type { TipFacts } from './tip';

/** On the day, with a number that works, from stock that is there. */
export const SHIPPING_TIPS = [
  {
    id: 'confirm-on-the-day',
    metrics: ['late-shipment-rate', 'valid-tracking-rate', 'on-time-delivery-rate'],
    page: 'shipping-performance',
    shows: 'late-shipment-rate',
    source: 'Amazon seller help, Late Shipment Rate (200285190)',
    certainty: 'A',
  },
  {
    id: 'realistic-handling-time',
    metrics: ['late-shipment-rate', 'on-time-delivery-rate', 'contact-rate'],
    page: 'shipping-performance',
    shows: 'late-shipment-rate',
    source: 'Amazon seller help, Late Shipment Rate (200285190)',
    certainty: 'A',
  },
  {
    id: 'automated-handling-time',
    metrics: ['late-shipment-rate', 'on-time-delivery-rate'],
    page: null,
    shows: 'late-shipment-rate',
    source: 'Amazon seller help, Late Shipment Rate (200285190)',
    certainty: 'A',
  },
  {
    id: 'integrated-carriers',
    metrics: ['valid-tracking-rate', 'on-time-delivery-rate'],
    page: 'shipping-performance',
    shows: 'valid-tracking-rate',
    source: 'Amazon seller help, Valid Tracking Rate (201817070)',
    certainty: 'A',
  },
  {
    id: 'buffer-stock',
    metrics: ['cancellation-rate'],
    page: null,
    shows: 'cancellation-rate',
    source: 'Amazon seller help, Cancellation Rate (200285210)',
    certainty: 'A',
  },
  {
    id: 'sync-stock',
    metrics: ['cancellation-rate'],
    page: null,
    shows: 'cancellation-rate',
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
  },
  {
    id: 'honest-transit-time',
    metrics: ['on-time-delivery-rate', 'late-shipment-rate'],
    page: 'shipping-performance',
    shows: 'on-time-delivery-rate',
    source: 'Sellers’ guides to on-time delivery',
    certainty: 'B',
  },
] as const satisfies readonly TipFacts[];
