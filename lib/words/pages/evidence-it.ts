import type { Translation } from '../messages';
import type { evidenceEn } from './evidence-en';

/** What the pages say about the evidence log, in Italian. */
export const evidenceIt: Translation<typeof evidenceEn> = {
  'evidence-title': 'Prova',
  'evidence-intro':
    'Ciò che Seller Central ha mostrato su questo computer, così com’è stato letto. Ogni voce porta l’impronta della precedente, perché una modifica successiva si noti.',
  'evidence-account': 'Account',
  'evidence-from': 'Dal',
  'evidence-to': 'Al',
  'evidence-save': 'Salva come JSON',
  'evidence-saved': 'Salvato: {file}',
  'evidence-print': 'Stampa',
  'evidence-cancel': 'Annulla',
  'evidence-working': 'Lettura del registro: {percent}',
  'evidence-stopped': 'Interrotto. Nulla è stato salvato.',
  'evidence-none':
    'Il registro non ha voci di questo periodo. Comincia con la prima pagina letta da quando Benchline sa tenerlo.',
  'evidence-off': 'Non è stato possibile leggere il registro.',
  'evidence-sheet': 'Ciò che Seller Central ha mostrato: {account}',
  'evidence-all-days': 'Tutti i giorni',
  'evidence-days': 'Dal {from} al {to}',
  'evidence-since': 'Dal {from} in poi',
  'evidence-until': 'Fino al {to}',
  'evidence-made': 'Creato il {at}. Gli orari sono quelli di {zone}.',
  'evidence-log': 'Registro {chain}',
  'evidence-last-hash': 'Ultima impronta del registro, dopo la voce {n}',
  'evidence-whole': 'Integro: le voci da {from} a {to} si susseguono e nessuna è stata modificata.',
  'evidence-altered':
    'Non integro: l’impronta della voce {n} non corrisponde. Questa voce o la precedente è stata modificata.',
  'evidence-reordered': 'Non integro: la voce {n} non è al suo posto.',
  'evidence-duplicated': 'Non integro: la voce {n} compare due volte.',
  'evidence-missing': 'Non integro: mancano le voci da {from} a {to}.',
  'evidence-truncated': 'Non integro: la fine è tagliata. Mancano le voci da {from} a {to}.',
  'evidence-start': 'Non integro: l’inizio non è quello indicato dal registro.',
  'evidence-end': 'Non integro: la fine non è quella indicata dal registro.',
  'evidence-before': {
    one: 'Comincia dopo {count} voce che non è qui. La sua impronta la rappresenta: {hash}',
    many: 'Comincia dopo {count} voci che non sono qui. Un’impronta le rappresenta: {hash}',
    other: 'Comincia dopo {count} voci che non sono qui. Un’impronta le rappresenta: {hash}',
  },
  'evidence-later': {
    one: '{count} voce successiva porta all’ultima impronta; nel file c’è solo la sua impronta.',
    many: '{count} voci successive portano all’ultima impronta; nel file ci sono solo le loro impronte.',
    other: '{count} voci successive portano all’ultima impronta; nel file ci sono solo le loro impronte.',
  },
  'evidence-clock': {
    one: 'Nel frattempo l’orologio del computer è stato riportato indietro {count} volta.',
    many: 'Nel frattempo l’orologio del computer è stato riportato indietro {count} volte.',
    other: 'Nel frattempo l’orologio del computer è stato riportato indietro {count} volte.',
  },
  'evidence-after-break': 'Questo registro è stato ricominciato perché il precedente era danneggiato.',
  'evidence-first': {
    one: 'È elencato {count} valore; il file JSON li ha tutti: {all}.',
    many: 'Sono elencati i primi {count} valori; il file JSON li ha tutti: {all}.',
    other: 'Sono elencati i primi {count} valori; il file JSON li ha tutti: {all}.',
  },
  'evidence-number': 'N.',
  'evidence-page': 'Pagina',
  'evidence-name': 'Nome sulla pagina',
  'evidence-still': 'Prima, fino al',
  'evidence-check': 'Come verificarla',
  'evidence-check-text':
    'Apri il file salvato in «Verifica una prova» di un qualsiasi Benchline. Senza Benchline bastano poche righe di programma: il calcolo è descritto in docs/evidence.md del progetto.',
  'evidence-proof': 'Che cosa dimostra e che cosa no',
  'evidence-proof-text':
    'Che nessuna voce è stata modificata, omessa o spostata da quando qualcun altro conosce l’ultima impronta. Non dimostra chi era al computer: chi lo possiede potrebbe creare un registro del tutto nuovo. Consegna perciò l’ultima impronta di tanto in tanto: stampa questa pagina o mandala a qualcuno che la conservi con la data.',
  'verify-title': 'Verifica una prova',
  'verify-intro':
    'Scegli un file salvato come prova. Viene letto su questo computer e non va da nessuna parte.',
  'verify-choose': 'Scegli file',
  'verify-working': 'Verifica di {file}: {percent}',
  'verify-too-large': '{file} supera i 100 MB e non è stato letto.',
  'verify-unreadable':
    'Non è stato possibile leggere {file}. Forse è stato modificato nel frattempo: sceglilo di nuovo.',
  'verify-refused': '{file} non è un file di prova valido. {field}: {reason}',
  'verify-empty': '{file} non contiene registri.',
  'verify-rewritten':
    'Un altro programma ha riscritto il file. Si verificano le voci, non il modo in cui sono scritte.',
  'verify-noted': 'Un’impronta annotata in precedenza, da cercare',
  'verify-noted-found':
    'Trovata dopo la voce {n}, letta il {at}. Fin lì è il registro la cui impronta è stata annotata.',
  'verify-noted-end': 'Trovata dopo la voce {n}. Fin lì è il registro la cui impronta è stata annotata.',
  'verify-noted-missing':
    'Non trovata. È un altro registro, o una parte senza quel punto; oppure è stato rifatto da allora.',
  'verify-noted-form': 'Un’impronta ha 64 segni: da 0 a 9 e da a a f.',
  'preview-logs':
    'Registri di prova: {count} nuovi, conservati accanto ai tuoi; restano se l’importazione viene annullata',
  'imported-logs': {
    one: '{count} registro di prova acquisito.',
    many: '{count} registri di prova acquisiti.',
    other: '{count} registri di prova acquisiti.',
  },
  'broken-logs': {
    one: '{count} registro di prova è stato tralasciato perché non è integro.',
    many: '{count} registri di prova sono stati tralasciati perché non sono integri.',
    other: '{count} registri di prova sono stati tralasciati perché non sono integri.',
  },
};
