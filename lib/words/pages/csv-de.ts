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
  'csv-exact':
    '„CSV importieren“ liest die Datei wieder ein, auch nachdem eine Tabelle sie gespeichert hat. Dazu ist die letzte Spalte da.',
  'csv-left-changed': 'Weggelassen, Zeile {line}: „{cell}“ unter {head} ist nicht, was gespeichert wurde.',
  'csv-left-unclear':
    'Weggelassen, Zeile {line}: „{cell}“ unter {head} sagt nicht mehr alles, was gespeichert wurde.',
  'csv-left-text': 'Weggelassen, Zeile {line}: Wörter dieser Zeile sind nicht, was gespeichert wurde.',
  'csv-left-damaged': 'Weggelassen, Zeile {line}: Die letzte Spalte, {head}, ist nicht vollständig.',
  'csv-left-all': 'Nicht importiert, nichts wurde geändert: Keine Zeile von {file} ist noch sicher zu lesen.',
};
