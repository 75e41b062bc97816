import type { LabelFile } from './label-file';

/**
 * From docs/field-notes.md, "Labels by language"; where a number stands beside a wording, it is
 * the page of Amazon's public seller help (gp/help/external/…?language=it_IT) that uses it.
 */
export const IT: LabelFile = {
  language: 'it',
  metrics: {
    'order-defect-rate': ['Percentuale ordini difettosi'],
    'negative-feedback-rate': ['Percentuale feedback negativi'],
    'a-to-z-claim-rate': ['Percentuale di reclami dalla A alla Z'],
    'late-shipment-rate': ['Percentuale spedizioni in ritardo'],
    'cancellation-rate': ['Percentuale annullamenti precedenti la spedizione'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['Valore', 'Valore attuale'],
    // 200285190.
    'seller-fulfilled': ['Gestito dal venditore', 'Gestiti dal venditore'],
    // Amazon's own Italian name of the service.
    'amazon-fulfilled': ['Logistica di Amazon'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['N/D', 'Non disponibile', 'Non applicabile'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: { 'time-window': ['Ultimi {window}', 'Gli ultimi {window}', 'Periodo: {window}'] },
  // General vocabulary; what it is said of is told by the options and the figures.
  reports: {
    'date-range': ['Intervallo di date', 'Data', 'Date', 'Periodo', 'Settimana', 'Mese', 'Giorno'],
    'total-orders': ['Totale ordini', 'Ordini totali'],
    // The beginning of "Gestito dal venditore" (200285190).
    'fulfilled-by': ['Gestito da'],
    all: ['Tutti', 'Tutte', 'Tutto'],
    monthly: ['Mensile', 'Mese'],
    weekly: ['Settimanale', 'Settimana'],
    daily: ['Giornaliero', 'Giornaliera', 'Giorno'],
    rate: ['Percentuale', 'Tasso'],
    count: ['Numero', 'Conteggio', 'Quantità'],
  },
};
