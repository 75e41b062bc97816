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
  'csv-exact':
    '«Importa CSV» rilegge il file, anche dopo che un foglio di calcolo lo ha salvato. L’ultima colonna serve a questo.',
  'csv-left-changed': 'Tralasciata, riga {line}: «{cell}» sotto {head} non è ciò che era stato salvato.',
  'csv-left-unclear':
    'Tralasciata, riga {line}: «{cell}» sotto {head} non dice più tutto ciò che era stato salvato.',
  'csv-left-text': 'Tralasciata, riga {line}: alcune parole non sono quelle che erano state salvate.',
  'csv-left-damaged': 'Tralasciata, riga {line}: l’ultima colonna, {head}, non è intera.',
  'csv-left-all':
    'Niente è stato importato né cambiato: nessuna riga di {file} si può più leggere con certezza.',
};
