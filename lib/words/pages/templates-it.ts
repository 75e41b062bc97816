import { forms } from '../forms';
import type { Translation } from '../messages';
import type { templatesEn } from './templates-en';

/** What the options say about templates, in Italian. */
export const templatesIt: Translation<typeof templatesEn> = {
  'templates-title': 'Modelli',
  'templates-intro':
    'Testi tuoi per le risposte. Nella posta in arrivo stanno accanto al campo di risposta; un clic ne inserisce uno al cursore, e non si invia nulla. Ciò che solo tu sai va in spazi come {open}data{close}.',
  'templates-none': 'Non ne hai ancora.',
  'templates-loading': 'Lettura dei modelli su questo computer…',
  'templates-unread':
    'Non è stato possibile leggere i modelli. Chiudi questa pagina e riaprila. Non è stato cambiato nulla.',
  'templates-not-changed':
    'Non è stato possibile modificare i modelli: forse manca lo spazio, o li ha scritti un Benchline più recente.',
  'templates-full': 'Non c’è spazio per altri: si conservano al massimo {most} modelli.',
  'template-add': 'Aggiungi un modello',
  edit: 'Modifica',
  'template-removed': '«{name}» è stato eliminato.',
  'template-name': 'Nome',
  'template-theme': 'Tema',
  'template-any-theme': 'Qualsiasi',
  'template-language': 'Lingua',
  'template-text': 'Testo',
  'template-gaps': 'Da compilare a mano: {gaps}',
  'template-saved': '«{name}» è stato salvato.',
  'template-faults':
    'Amazon non lo consente in un messaggio. Una risposta fatta così potrebbe costarti il diritto di scrivere liberamente agli acquirenti.',
  'template-fault': '«{quote}»: {reason} ({certainty})',
  'template-anyway': 'Salva comunque',
  'starters-offered':
    'Benchline porta con sé alcune risposte brevi. Sono proposte nella posta in arrivo finché non decidi: aggiungile alle tue nelle lingue che ti servono e cambiale come vuoi, o eliminale per sempre.',
  'starters-more': 'Le risposte incluse si possono aggiungere anche in altre lingue.',
  'starters-language': 'Risposte incluse in',
  'starters-add': 'Aggiungi alle mie',
  'starters-remove': 'Elimina per sempre le risposte incluse',
  'starters-added': forms(
    '{count} modello aggiunto.',
    '{count} modelli aggiunti.',
    '{count} di modelli aggiunti.',
  ),
  'starters-removed': 'Le risposte incluse sono state eliminate. Non saranno più proposte.',
  'templates-export': 'Esporta i modelli',
  'templates-import': 'Importa modelli',
  'templates-exported': forms(
    'Esportato: {count} modello in {file}',
    'Esportati: {count} modelli in {file}',
    'Esportati: {count} di modelli in {file}',
  ),
  'templates-imported': forms(
    '{count} modello aggiunto, {known} già presenti e lasciati come sono.',
    '{count} modelli aggiunti, {known} già presenti e lasciati come sono.',
    '{count} di modelli aggiunti, {known} già presenti e lasciati come sono.',
  ),
  'templates-left': forms(
    '{count} modello è stato tralasciato: non c’è spazio per altri.',
    '{count} modelli sono stati tralasciati: non c’è spazio per altri.',
    '{count} di modelli sono stati tralasciati: non c’è spazio per altri.',
  ),
};
