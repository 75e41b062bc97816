import type { LabelFile } from './label-file';

/** From docs/field-notes.md, "Labels by language", unless a comment says otherwise. */
export const ES: LabelFile = {
  language: 'es',
  metrics: {
    'order-defect-rate': ['Ratio de pedidos defectuosos', 'Porcentaje de pedidos defectuosos'],
    'negative-feedback-rate': ['Ratio de valoraciones negativas'],
    'chargeback-rate': ['Reversiones de cargo'],
  },
  terms: {},
  regions: {},
  phrases: {},
};
