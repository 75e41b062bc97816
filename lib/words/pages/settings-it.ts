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
  'stored-title': 'Che cosa conserva Benchline',
  'stored-intro':
    'Tutto si trova in questo browser, su questo computer. Niente viene inviato altrove. Non ci sono nomi, messaggi, commenti né numeri d’ordine di acquirenti. In piccolo: il nome interno di ogni posto.',
  'stored-accounts':
    'Account: negozio, Paese e sito come li mostra l’intestazione di Seller Central, il tuo nome per ciascuno e ciò che è stato unito.',
  'stored-readings':
    'Letture: il valore di ogni metrica con conteggi, obiettivo, riferimenti e giorno in cui è stato visto, anche da report e file importati.',
  'stored-cases':
    'Messaggi degli acquirenti: tema, Paese, stato, e quando ciascuno è arrivato e ha avuto risposta. Un messaggio si riconosce da un’impronta che solo questa installazione può creare; la chiave resta qui e non si può estrarre.',
  'stored-actions': 'Ciò che hai fatto, con le tue note, i suggerimenti nascosti e i tuoi.',
  'stored-evidence':
    'Il registro delle prove: ciò che Seller Central ha mostrato, voce per voce, ciascuna con l’impronta della precedente.',
  'stored-undo': 'Ciò che serve per annullare la tua ultima importazione.',
  'stored-settings':
    'Le tue impostazioni: le scelte di questa pagina, quelle per messaggi e avvisi, e che cosa conteneva ogni colonna dei tuoi file; le tue metriche e i tuoi obiettivi.',
  'stored-taught':
    'Ciò che hai insegnato: regole, ultima corrispondenza di ciascuna, proposte rifiutate e ciò che non si è potuto leggere visita dopo visita.',
  'stored-templates': 'I tuoi modelli di risposta.',
  'stored-told':
    'Quali avvisi sono stati mostrati, perché nessuno arrivi due volte, un segno che comunica una modifica alle pagine aperte, e da quando manca lo spazio.',
  'stored-usage': 'Spazio in uso: circa {size}.',
  'stored-usage-unknown': 'Il browser non dice quanto spazio occupa.',
  'stored-off': 'Qui lo storico non si può aprire, quindi i suoi record non sono contati.',
  'erase-title': 'Eliminare tutto',
  'erase-text':
    'Elimina per sempre tutto quanto sopra, oltre a badge, promemoria e avvisi. Poi Benchline resta disattivato, così le pagine aperte non ricominciano. I file esportati e ciò che il browser stesso salva o sincronizza sono tuoi e restano come sono.',
  'erase-first': 'Per tenerne una copia, esporta prima lo storico.',
  'erase-word': 'ELIMINA',
  'erase-type': 'Scrivi {word} per confermare',
  'erase-done': 'Tutto è stato eliminato. Benchline è disattivato; riattivalo sopra per ricominciare.',
  'erase-blocked':
    'Tutto tranne lo storico è stato eliminato. Sparirà appena nessun’altra pagina di Benchline lo terrà aperto: chiudi le sue altre schede.',
  'erase-stopped':
    'Non è stato possibile eliminare tutto. Riprova; rimuovendo Benchline dal browser si elimina anche il resto.',
  'account-remove': 'Rimuovi …',
  'account-remove-sure':
    'Tutto ciò che riguarda {account} sparisce per sempre: letture, messaggi, ciò che hai fatto, prove e account uniti. L’ultima importazione non si potrà più annullare. Esporta prima lo storico per tenerne una copia. Se riapri le sue pagine, l’account ricomincia.',
  'account-remove-now': 'Rimuovi per sempre',
  'account-removed': '{account} è stato rimosso.',
  'account-keep': 'Tieni',
  'welcome-title': 'Benvenuti in Benchline',
  'welcome-does': 'Che cosa fa',
  'welcome-does-1':
    'Legge i numeri del servizio clienti nelle pagine di Seller Central che apri e ne conserva lo storico in questo browser.',
  'welcome-does-2':
    'Accanto a ogni numero mostra l’andamento, la distanza da media e obiettivo, se un cambiamento è reale e che cosa fare.',
  'welcome-does-3':
    'Il pulsante nella barra degli strumenti mostra quanti messaggi di acquirenti sono vicini alle 24 ore.',
  'welcome-never': 'Che cosa non fa mai',
  'welcome-never-1':
    'Non carica nulla da Amazon, non clicca nulla e non invia nulla: nessuna pagina, nessun numero, a nessuno. Nessun account da creare, nessun tracciamento.',
  'welcome-never-2': 'Non conserva nomi, messaggi, commenti né numeri d’ordine degli acquirenti.',
  'welcome-never-3':
    'Non indovina nessun numero: ciò che non si legge senza dubbi non viene conservato, e lo stato della pagina lo dice.',
  'welcome-open': 'Apri prima queste tre pagine',
  'welcome-later': 'Benchline conserva ciò che vedi lì da quel momento. Ogni visita allunga la linea.',
  'welcome-grant':
    'Questo browser non ha ancora consentito Benchline su Seller Central: fino ad allora non si può leggere nulla.',
  'welcome-allow': 'Consenti',
  'off-newer-title': 'Lo storico è di una versione più recente di Benchline',
  'off-newer':
    'Una versione più recente lo ha usato qui. Niente è perso: aggiorna Benchline o riavvia il browser, che completa l’aggiornamento.',
  'off-blocked-title': 'Un’altra pagina sta ancora usando lo storico',
  'off-blocked':
    'Non è stato possibile aprirlo perché lo trattiene una pagina di una versione precedente di Benchline. Chiudi le altre schede di Benchline e ricarica questa pagina. Niente è perso.',
  'off-upgrade-title': 'Non è stato possibile aggiornare lo storico',
  'off-upgrade':
    'Questa versione lo conserva in un’altra forma e la conversione non è riuscita: forse il disco è pieno. È ancora tutto lì com’era. Libera spazio e ricarica questa pagina. Per sicurezza, salvalo così com’è.',
  rescue: 'Salvalo così com’è',
  'rescue-none': 'Non è stato possibile leggerlo.',
  'thin-title': 'Alleggerire il vecchio storico',
  'thin-text':
    'Per impostazione tutto si conserva per sempre e niente viene mai ridotto da solo. A richiesta, di ciò che è stato letto più di due anni fa resta solo l’ultima lettura di ogni settimana. I report di Amazon e il registro delle prove restano interi.',
  'thin-look': 'Vedi che cosa andrebbe via',
  'thin-none': 'Non c’è nulla da ridurre.',
  'thin-sure':
    'Letture che andrebbero via per sempre: {count} di {all}. L’ultima importazione non si potrà più annullare. Esporta prima lo storico per tenerle.',
  'thin-now': 'Riduci ora',
  'thin-not': 'Tieni tutto',
  'thin-done': 'Letture eliminate: {count}.',
};
