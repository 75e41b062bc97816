import type { LabelFile } from './label-file';

/** The numbers are pages of Amazon's public seller help (gp/help/external/…?language=pl_PL) that use the wording. */
export const PL: LabelFile = {
  language: 'pl',
  metrics: {
    // The three: 200205250.
    'order-defect-rate': ['Wskaźnik wadliwych zamówień'],
    'cancellation-rate': ['Wskaźnik anulowanych zamówień'],
    'late-shipment-rate': ['Wskaźnik opóźnień w wysyłce'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['Wartość'],
    // 200453120: the service, and a report of orders so fulfilled.
    'amazon-fulfilled': ['Realizacja przez Amazon', 'Realizowane przez Amazon'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['Nie dotyczy', 'Niedostępne', 'Brak danych'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: { 'time-window': ['Ostatnie {window}', 'Ostatnich {window}'] },
};
