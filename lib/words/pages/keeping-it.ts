import type { Translation } from '../messages';
import type { keepingEn } from './keeping-en';

/** What the pages say where something cannot be kept or read, in Italian. */
export const keepingIt: Translation<typeof keepingEn> = {
  'no-room-title': 'Non c’è più spazio',
  'no-room':
    'Da {when} non è stato possibile conservare ciò che è stato letto: il disco è pieno, o lo spazio concesso dal browser. Tutto ciò che c’era prima è ancora lì. Libera spazio sul disco, salva la cronologia in un file o riduci quella vecchia. L’avviso scompare appena si riesce di nuovo a conservare qualcosa.',
  'no-room-unsure':
    'Da {when} non è stato possibile conservare ciò che è stato letto, e il browser non dice perché; di solito il disco è pieno. Tutto ciò che c’era prima è ancora lì. Libera spazio sul disco, riavvia il browser e salva la cronologia in un file. L’avviso scompare appena si riesce di nuovo a conservare qualcosa.',
  'import-unwritten-disk-full':
    'Non è stato importato né modificato nulla: manca lo spazio. Libera spazio sul disco o riduci la vecchia cronologia nelle opzioni, poi importa di nuovo.',
  'import-unwritten-closed':
    'Non è stato importato né modificato nulla: un’altra parte di Benchline ha chiuso la cronologia. Riprova.',
  'import-unwritten-failed':
    'Non è stato importato né modificato nulla: non è stato possibile scrivere la cronologia. Riprova; se non basta, libera spazio sul disco e riavvia il browser.',
  'import-partly':
    'Le letture, i messaggi e le azioni del file sono conservati, ma non tutte le sue regole, i modelli, i consigli, le metriche e le opzioni: forse manca lo spazio. Libera spazio e importa ancora una volta; nulla viene preso due volte.',
  'no-room-unchanged':
    'Non è stato modificato nulla: manca lo spazio per scrivere. Libera spazio sul disco e riprova.',
  damaged: 'Danneggiato e tralasciato: {what}. Tutto il resto c’è.',
  'damaged-export': 'Danneggiato e assente dal file: {what}. Tutto il resto c’è.',
  'damaged-accounts': 'account ({count})',
  'damaged-series': 'serie intere di letture ({count})',
  'damaged-readings': 'letture ({count})',
  'damaged-cases': 'messaggi di acquirenti ({count})',
  'damaged-inboxes': 'letture di elenchi di messaggi ({count})',
  'damaged-actions': 'le tue azioni ({count})',
  'damaged-logs': 'registri delle prove ({count})',
  'damaged-entries': 'voci delle prove ({count})',
  'cut-title': 'Tagliare il vecchio registro delle prove',
  'cut-text':
    'Il registro delle prove resta intero per impostazione. Su richiesta si eliminano le voci di più di due anni fa. Ciò che resta si può ancora verificare: un punto di controllo dice quante sono state eliminate e l’hash dell’ultima.',
  'cut-none': 'Non ci sono prove di più di due anni fa.',
  'cut-sure':
    'Voci delle prove che sparirebbero per sempre: {count}, fino al {day}. Ciò che mostrano non si potrà più provare da qui. Un file salvato prima conserva la prova: salva prima le prove di ogni account o esporta la cronologia.',
  'cut-now': 'Taglia ora',
  'cut-done': 'Voci delle prove eliminate: {count}, fino al {day}.',
  'evidence-by-file':
    'Questo registro è arrivato con un file: l’ha scritto un’altra installazione di Benchline, e qui non vi si aggiunge nulla.',
  'file-too-large':
    'Non è stato importato né modificato nulla: {file} supera {most} MB, quindi non è un file che Benchline legge.',
  'file-packed':
    'Non è stato importato né modificato nulla: {file} è compresso (un file zip, per esempio). Estrailo e scegli il file che contiene.',
};
