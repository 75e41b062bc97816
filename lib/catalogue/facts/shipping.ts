import { measured, type Facts } from './facts';

/** Shipping Performance. Targets differ by marketplace and date: the page's own always wins. */
export const SHIPPING = {
  'late-shipment-rate': measured('Late Shipment Rate', 'lower', 'A', {
    bound: 'under',
    value: 0.04,
    certainty: 'A',
    source: 'Amazon help, Late Shipment Rate: under 4 % (India 2026: under 2 %)',
    elsewhere: { IN: { bound: 'under', value: 0.02 } },
  }),
  'cancellation-rate': measured('Pre-fulfillment Cancel Rate', 'lower', 'A', {
    bound: 'under',
    value: 0.025,
    certainty: 'A',
    source: 'Amazon help, Cancellation Rate: under 2.5 % (India 2026: under 2 %)',
    elsewhere: { IN: { bound: 'under', value: 0.02 } },
  }),
  'valid-tracking-rate': measured('Valid Tracking Rate', 'higher', 'A', {
    bound: 'over',
    value: 0.95,
    certainty: 'A',
    source: 'Amazon help, Valid Tracking Rate: over 95 %',
  }),
  'on-time-delivery-rate': measured('On-Time Delivery Rate', 'higher', 'A', {
    bound: 'over',
    value: 0.9,
    certainty: 'A',
    source: 'Amazon help, On-Time Delivery Rate: over 90 % (formerly 97 %; 95 % advised)',
  }),
} satisfies Record<string, Facts>;
