import type { Translation } from '../messages';
import type { settingsEn } from './settings-en';

/** What the options say of settings, of what is stored, and of the first run, in Italian. */
export const settingsIt: Translation<typeof settingsEn> = {
  'display-title': 'Che cosa viene mostrato',
  'display-intro': 'Ogni modifica ha effetto subito, anche nelle pagine aperte.',
  'display-not-saved': 'Non è stato possibile salvare la modifica: forse manca lo spazio.',
  'display-all': 'Attivo su Seller Central',
  'display-all-text': 'Disattivato: nessuna pagina viene letta e niente viene mostrato. Lo storico resta.',
  'display-pages': 'Pagine',
  'display-pages-text':
    'Una pagina disattivata non viene letta, quindi non se ne conserva nulla. Sono tutte attive finché non ne disattivi una.',
  'display-page-home': 'Pagina iniziale',
  'display-page-performance-over-time': 'Prestazioni nel tempo',
  'display-density': 'Dimensione degli indicatori',
  'display-density-text':
    'Il massimo mostrato accanto a un numero. Dove la pagina ha meno spazio, si mostra meno. I dettagli si aprono da tutti.',
  'display-density-full': 'Linea, segno e testo',
  'display-density-short': 'Linea e segno',
  'display-density-dot': 'Un punto',
  'display-metrics': 'Metriche',
  'display-metrics-text':
    'Accanto a una metrica senza spunta non si mostra nulla, e il popup la omette. Viene comunque letta e conservata: storico, prove ed esportazioni la contengono. Predefinito: tutte.',
  'display-metrics-count': 'Mostrate {count} di {all}',
};
