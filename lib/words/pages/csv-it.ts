import type { Translation } from '../messages';
import type { csvEn } from './csv-en';

/** What the history page says about CSV files that it saves, in Italian. */
export const csvIt: Translation<typeof csvEn> = {
  'csv-export': 'CSV per un foglio di calcolo',
  'csv-table': 'Tabella',
  'csv-readings': 'Letture',
  'csv-answers': 'Tempi di risposta',
  'csv-actions': 'Che cosa è stato fatto',
  'csv-numbers': 'Numeri e colonne',
  'csv-point-comma': '1.5 , (USA, GB, Giappone, Cina)',
  'csv-comma-semicolon': '1,5 ; (Italia, Francia, Germania)',
  'csv-point-semicolon': '1.5 ; (Svizzera)',
  'csv-save': 'Salva CSV',
  'csv-hint':
    'Scegli come appaiono i numeri nel tuo foglio. Gli orari sono in UTC; i tassi sono parti di 1: 0,012 è 1,2%.',
  'csv-exported': {
    one: 'Salvato: {count} riga in {file}',
    many: 'Salvato: {count} righe in {file}',
    other: 'Salvato: {count} righe in {file}',
  },
};
