import type { Translation } from '../messages';
import type { moveEn } from './move-en';

/** What the history page says about moving data in and out, in Italian. */
export const moveIt: Translation<typeof moveEn> = {
  'importing-part': 'Lettura di {file}: {percent} …',
  'import-stop': 'Ferma',
  'import-cancelled': 'Non è stato importato né modificato nulla.',
  'import-nothing': 'Tutto ciò che è in {file} c’è già.',
  'import-nothing-else': 'Tutto il resto di {file} c’è già.',
  'file-unreadable':
    'Non importato, nulla è cambiato: il file è stato spostato o modificato durante la lettura. Sceglilo di nuovo.',
  'preview-title': 'Che cosa cambierebbe {file}',
  'preview-accounts': 'Account: {count} nuovi, {updated} modificati',
  'preview-readings': 'Letture: {count} nuove, {updated} modificate, {known} già presenti',
  'preview-cases': 'Messaggi degli acquirenti: {count} nuovi, {updated} modificati',
  'preview-actions': 'Che cosa è stato fatto: {count} nuove, {updated} modificate',
  'preview-rules': 'Regole insegnate: {count} nuove, {known} già presenti',
  'preview-templates': 'Modelli: {count} nuovi, {known} già presenti',
  'preview-tips': 'Consigli: {hidden} nascosti in più, {own} propri nuovi o modificati',
  'preview-messages': 'Opzioni dei messaggi degli acquirenti, senza notifiche: qui non ce ne sono',
  'preview-undo': 'È un solo passo, che puoi annullare per due settimane.',
  'preview-yes': 'Importa ora',
  'preview-no': 'Non importare',
  'undo-import': 'Annulla l’ultima importazione',
  'undo-hint': '{file}, importato: {day}. Ciò che è stato letto da allora resta.',
  undone: 'L’importazione di {file} è stata annullata.',
  'undo-kept': 'Cambiati da allora e lasciati così: {count}',
  'undo-changed':
    'Non annullata, nulla è cambiato: dopo l’importazione sono stati uniti o rimossi degli account.',
  'undo-not': 'Non annullata, nulla è cambiato. Chiudi questa pagina, riaprila e riprova.',
  'undo-partly':
    'Le letture, i messaggi e le azioni di {file} sono stati tolti, ma non tutte le sue regole, i modelli, i consigli, le metriche, gli obiettivi e le opzioni: controllali nelle opzioni.',
};
