import type { LabelFile } from './label-file';

/** The numbers are pages of Amazon's public seller help (gp/help/external/…?language=sv_SE) that use the wording. */
export const SV: LabelFile = {
  language: 'sv',
  metrics: {
    // The three: 200205250.
    'order-defect-rate': ['Frekvens av felaktiga ordrar'],
    'late-shipment-rate': ['Frekvens för sen sändning'],
    'cancellation-rate': ['Annulleringsfrekvens'],
    // 201817070.
    'valid-tracking-rate': ['Giltig spårningsfrekvens', 'Giltig spårningsfrekvens (VTR)'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['Värde'],
    // 200893760.
    'amazon-fulfilled': ['Levereras av Amazon'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['Ej tillgängligt', 'Ej tillämpligt'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: { 'time-window': ['Senaste {window}', 'De senaste {window}'] },
};
