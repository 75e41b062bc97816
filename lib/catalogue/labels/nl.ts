import type { LabelFile } from './label-file';

/** The numbers are pages of Amazon's public seller help (gp/help/external/…?language=nl_NL) that use the wording. */
export const NL: LabelFile = {
  language: 'nl',
  metrics: {
    // The four: 200285170.
    'order-defect-rate': ['Percentage defecte bestellingen'],
    'negative-feedback-rate': ['Percentage negatieve feedback'],
    'a-to-z-claim-rate': ['Percentage A-tot-Z-garantieclaims'],
    'chargeback-rate': ['Percentage terugvordering creditcard'],
    // Both: 200205250.
    'late-shipment-rate': ['Percentage te late verzendingen'],
    'cancellation-rate': ['Annuleringspercentage'],
    // 202014610.
    'valid-tracking-rate': ['Percentage geldige trackingnummers'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['Waarde', 'Huidige waarde'],
    // 200205250.
    'seller-fulfilled': ['Verzonden door de verkoper'],
    // 201265330.
    'amazon-fulfilled': ['Fulfillment by Amazon'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['N.v.t.', 'Niet beschikbaar', 'Niet van toepassing'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: { 'time-window': ['Laatste {window}', 'Afgelopen {window}'] },
};
