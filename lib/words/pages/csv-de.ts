import type { Translation } from '../messages';
import type { csvEn } from './csv-en';

/** What the history page says about CSV files that it saves, in German. */
export const csvDe: Translation<typeof csvEn> = {
  'csv-export': 'CSV für eine Tabelle',
  'csv-table': 'Tabelle',
  'csv-readings': 'Werte',
  'csv-answers': 'Antwortzeiten',
  'csv-actions': 'Was getan wurde',
  'csv-numbers': 'Zahlen und Spalten',
  'csv-point-comma': '1.5 , (USA, GB, Japan, China)',
  'csv-comma-semicolon': '1,5 ; (Deutschland, Österreich, EU)',
  'csv-point-semicolon': '1.5 ; (Schweiz)',
  'csv-save': 'CSV speichern',
  'csv-hint':
    'Wählen Sie, wie die Zahlen Ihrer Tabelle aussehen. Zeiten sind in UTC; Quoten sind Anteile von 1: 0,012 ist 1,2 %.',
  'csv-exported': {
    one: 'Gespeichert: {count} Zeile in {file}',
    other: 'Gespeichert: {count} Zeilen in {file}',
  },
};
