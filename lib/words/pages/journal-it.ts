import type { Translation } from '../messages';
import type { journalEn } from './journal-en';

export const journalIt: Translation<typeof journalEn> = {
  'tips-now': 'Che cosa puoi fare',
  'tip-is-hidden': 'Il consiglio è nascosto. Nelle opzioni si può mostrare di nuovo.',
  'tip-started': 'Segnato come iniziato oggi.',
  'step-what': 'Che cosa è stato fatto',
  'step-day': 'Il',
  'step-note-edit': 'Modifica la nota',
  'step-note-add': 'Aggiungi una nota',
  'step-marked': 'Segnato: «{title}», {day}.',
  'step-noted': 'La nota è salvata.',
  'step-not-kept': 'Non è stato possibile salvare e nulla è cambiato: forse manca lo spazio.',
  'steps-full': 'Questo account ha tante azioni quante se ne possono conservare. Eliminane prima qualcuna.',
  'steps-none':
    'Ancora nulla. Ciò che inizi o segni diventa una linea nel grafico e, col tempo, vedrai come sono cambiati i numeri dopo.',
  'row-step-early': 'Azione del {day}: troppo presto',
  'row-step-unread': 'Azione del {day}: non letto da allora',
  'row-step-few': 'Azione del {day}: ancora troppo poco per dirlo',
  'row-step-helped': 'Azione del {day}: è servito',
  'row-step-worse': 'Azione del {day}: peggio da allora',
  'row-step-no-clear-effect': 'Azione del {day}: nessun effetto chiaro',
  'named-removed': 'Eliminato: «{title}».',
  'tips-title': 'Consigli',
  'tips-intro':
    'Benchline mostra al massimo due consigli accanto a un numero. Qui trovi quelli che hai nascosto e puoi scriverne di tuoi.',
  'tips-loading': 'Lettura dei consigli su questo computer …',
  'tips-unread':
    'Non è stato possibile leggere i consigli. Chiudi questa pagina e riaprila. Nulla è cambiato.',
  'tips-not-changed':
    'Non è stato possibile cambiare i consigli: forse manca lo spazio, o li ha scritti un Benchline più recente.',
  'tips-full': 'Non c’è posto per altri: si conservano al massimo {most} consigli tuoi.',
  'tips-hidden': 'Consigli nascosti',
  'tips-hidden-none': 'Non ne hai nascosto nessuno.',
  'tips-own': 'I tuoi consigli',
  'tips-own-none': 'Non ne hai ancora scritto nessuno.',
  'tip-show': 'Mostra di nuovo',
  'tip-shown': '«{title}» è mostrato di nuovo dove serve.',
  'tip-unknown': 'Un consiglio di un’altra versione: {id}',
  'tip-add': 'Scrivi un consiglio',
  'tip-metric': 'Metrica',
  'tip-title': 'Titolo',
  'tip-text': 'Che cosa fare',
  'tip-saved': '«{title}» è stato salvato.',
  'tip-remark': 'Conservato e mostrato così com’è. Ma in un messaggio a un acquirente Amazon non consente:',
};
