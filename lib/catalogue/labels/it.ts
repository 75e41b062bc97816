import type { LabelFile } from './label-file';

/** From docs/field-notes.md, "Labels by language", unless a comment says otherwise. */
export const IT: LabelFile = {
  language: 'it',
  metrics: {
    'order-defect-rate': ['Percentuale ordini difettosi'],
    'negative-feedback-rate': ['Percentuale feedback negativi'],
    'a-to-z-claim-rate': ['Percentuale di reclami dalla A alla Z'],
    'late-shipment-rate': ['Percentuale spedizioni in ritardo'],
    'cancellation-rate': ['Percentuale annullamenti precedenti la spedizione'],
  },
  terms: {},
  regions: {},
  phrases: {},
};
