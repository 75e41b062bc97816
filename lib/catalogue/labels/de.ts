import type { LabelFile } from './label-file';

/** From docs/field-notes.md, "Labels by language", unless a comment says otherwise. */
export const DE: LabelFile = {
  language: 'de',
  metrics: {
    'order-defect-rate': ['Rate an Bestellmängeln'],
    'negative-feedback-rate': ['Rate an negativem Feedback'],
    'a-to-z-claim-rate': ['A-bis-Z-Garantieantrag'],
    'chargeback-rate': ['Service-Rückbuchung'],
    'late-shipment-rate': ['Rate verspäteter Lieferungen'],
    'cancellation-rate': ['Stornorate'],
    'valid-tracking-rate': ['Rate gültiger Sendungsverfolgungsnummern'],
    'return-dissatisfaction-rate': ['Unzufriedenheit mit Rücksendungen in Prozent'],
  },
  terms: {},
  regions: {},
  phrases: {},
};
