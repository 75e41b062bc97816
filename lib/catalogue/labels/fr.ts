import type { LabelFile } from './label-file';

/** From docs/field-notes.md, "Labels by language", unless a comment says otherwise. */
export const FR: LabelFile = {
  language: 'fr',
  metrics: {
    'order-defect-rate': ['Taux de commandes défectueuses'],
    'chargeback-rate': ['Rétrofacturation'],
    'valid-tracking-rate': ['Taux de suivi valide'],
    'on-time-delivery-rate': ['Taux de livraisons dans les délais'],
  },
  terms: {},
  regions: {},
  phrases: {},
};
