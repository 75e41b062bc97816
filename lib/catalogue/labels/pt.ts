import type { LabelFile } from './label-file';

/** Brazil. The number is the page of Amazon's public seller help (gp/help/external/…?language=pt_BR) that uses the wording. */
export const PT: LabelFile = {
  language: 'pt',
  metrics: {
    // Both: 1781, the second as a menu entry.
    'order-defect-rate': ['Índice de pedidos com problemas'],
    'a-to-z-claim-rate': ['Reivindicações da Garantia de A a Z'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['Valor', 'Valor atual'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['N/D', 'Não disponível', 'Não aplicável'],
  },
  regions: {},
  phrases: {},
};
