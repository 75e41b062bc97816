import type { LabelFile } from './label-file';

/**
 * From docs/field-notes.md, "Labels by language"; where a number stands beside a wording, it is
 * the page of Amazon's public seller help (gp/help/external/…?language=de_DE) that uses it.
 */
export const DE: LabelFile = {
  language: 'de',
  metrics: {
    'order-defect-rate': ['Rate an Bestellmängeln'],
    'negative-feedback-rate': ['Rate an negativem Feedback'],
    // 200285170; menu entry in 1781.
    'a-to-z-claim-rate': [
      'A-bis-Z-Garantieantrag',
      'A-bis-Z-Garantieanträge',
      'Rate an A-bis-Z-Garantieanträgen',
    ],
    // 2ENZWBRV7DYX7JG, 200285170.
    'chargeback-rate': ['Service-Rückbuchung', 'Service-Rückbuchungen', 'Rate der Rückbuchungen'],
    // A software house's help (magnalister) on where Seller Central shows it.
    'invoice-defect-rate': ['Rate an Rechnungsmängeln'],
    'late-shipment-rate': ['Rate verspäteter Lieferungen'],
    'cancellation-rate': ['Stornorate'],
    'valid-tracking-rate': ['Rate gültiger Sendungsverfolgungsnummern'],
    // 202072550.
    'on-time-delivery-rate': ['Rate pünktlicher Lieferungen'],
    'return-dissatisfaction-rate': ['Unzufriedenheit mit Rücksendungen in Prozent'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['Wert', 'Aktuell', 'Aktueller Wert'],
    // 200285190.
    'seller-fulfilled': ['Versand durch Verkäufer'],
    // Amazon's own German name of the service.
    'amazon-fulfilled': ['Versand durch Amazon'],
    // General vocabulary for a status beside a figure.
    remark: ['Gut', 'Gefährdet', 'Kritisch'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['k. A.', 'Keine Angabe', 'Nicht verfügbar', 'Nicht zutreffend'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: {
    'time-window': ['Letzte {window}', 'Letzten {window}', 'In den letzten {window}', 'Zeitraum: {window}'],
  },
  // General vocabulary; what it is said of is told by the options and the figures.
  reports: {
    'date-range': ['Zeitraum', 'Datum', 'Datumsbereich', 'Woche', 'Monat', 'Tag'],
    'total-orders': ['Bestellungen gesamt', 'Bestellungen insgesamt', 'Gesamtzahl der Bestellungen'],
    // The beginning of "Versand durch Verkäufer" (200285190).
    'fulfilled-by': ['Versand durch'],
    all: ['Alle'],
    monthly: ['Monatlich', 'Monat'],
    weekly: ['Wöchentlich', 'Woche'],
    daily: ['Täglich', 'Tag'],
    rate: ['Rate', 'Prozent', 'Prozentsatz'],
    count: ['Anzahl'],
  },
};
