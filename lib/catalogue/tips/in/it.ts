import type { TipTexts } from '../tip';

/** The tips in Italian. Terms that Amazon's Italian is not known for are described, not named. */
export const it: TipTexts = {
  'read-reason-codes': [
    'Leggi i motivi offerta per offerta',
    'Prendi l’offerta con più reclami e conta i motivi: articolo sbagliato, danneggiato, diverso dalla descrizione, in ritardo. Il più frequente mostra che cosa sistemare.',
  ],
  'fix-listing-or-product': [
    'Correggi la pagina o il prodotto',
    'Se gli acquirenti si aspettavano altro, correggi titolo, foto e misure. Se il prodotto non va, trattieni le scorte e parla con il fornitore.',
  ],
  'reply-publicly-politely': [
    'Rispondi in pubblico, con cortesia',
    'Rispondi brevemente in pubblico ai feedback negativi: che cosa è successo e che cosa hai fatto. Gli acquirenti successivi leggono entrambi.',
  ],
  'refund-before-claim': [
    'Rimborsa prima del reclamo',
    'Un acquirente può aprire un reclamo dalla A alla Z 48 ore dopo averti scritto. Se ha ragione, rimborsa entro quel tempo: l’ordine resta senza difetto.',
  ],
  'answer-claims-in-time': [
    'Rispondi ai reclami in tempo',
    'Rispondi alle domande di Amazon entro la data indicata, con prova di consegna e tracking. Una domanda senza risposta si decide a favore dell’acquirente.',
  ],
  'appeal-within-30-days': [
    'Fai ricorso entro 30 giorni',
    'Contro un reclamo deciso nonostante le prove si può fare ricorso per 30 giorni. Se è accolto, il difetto sparisce.',
  ],
  'request-removal-of-feedback': [
    'Segnala i feedback irregolari',
    'Un feedback al venditore che parla solo del prodotto, contiene dati personali o insulti, o riguarda una consegna di Amazon si può segnalare in Feedback Manager.',
  ],
  'signature-on-costly-parcels': [
    'Firma per i pacchi di valore',
    'Spedisci gli ordini di valore con firma alla consegna. Senza prova di consegna, il reclamo è di solito accolto.',
  ],
  'accurate-listing': [
    'Rendi esatta la scheda prodotto',
    'Confronta titolo, foto e punti elenco delle offerte dietro gli ultimi difetti con il prodotto in mano, e correggi ogni differenza.',
  ],
  'confirm-on-the-day': [
    'Conferma il giorno della spedizione',
    'Conferma ogni ordine appena il corriere lo ha, con corriere e numero di tracking. Spedito in tempo ma confermato tardi conta come ritardo.',
  ],
  'realistic-handling-time': [
    'Un tempo di gestione che rispetti',
    'Imposta il tempo di gestione che raggiungi in un giorno pieno, aggiungi un giorno intorno alle feste, o lascia che Amazon lo fissi dai tuoi risultati.',
  ],
  'integrated-carriers': [
    'Usa corrieri che Amazon sa leggere',
    'Compra la spedizione tramite Amazon, o usa un corriere integrato e scegline il nome esatto. Un numero di tracking conta solo dopo la prima lettura.',
  ],
  'buffer-stock': [
    'Tieni una riserva di scorte',
    'Quasi tutti gli annullamenti dei venditori sono articoli esauriti. Offri qualche unità in meno di quelle che hai, soprattutto se vendi in più posti.',
  ],
  'sync-stock': [
    'Tieni allineate le scorte',
    'Aggiorna le quantità più volte al giorno, o lascialo fare al tuo sistema, e metti a zero appena l’ultima unità è uscita.',
  ],
  'honest-transit-time': [
    'Prometti i tempi di transito reali',
    'Confronta per regione i tempi promessi e quelli reali del tuo modello di spedizione, e cambia corriere o promessa dove si allontanano.',
  ],
  'tracking-on-every-parcel': [
    'Un tracking per ogni pacco',
    'Circa il 40% delle domande degli acquirenti riguarda la consegna. I pacchi senza tracking generano 35 volte più «dov’è?» degli altri.',
  ],
  'tell-of-delay-first': [
    'Avvisa tu per primo di un ritardo',
    'Quando un ordine sarà in ritardo, scrivi all’acquirente il giorno stesso con la nuova data, prima che debba chiedere.',
  ],
  'largest-theme-first': [
    'Prima il tema più frequente',
    'Ordina per tema i contatti delle ultime quattro settimane: consegna, prodotto, reso, fattura. Lavora sulla causa del più grande.',
  ],
  'listing-answers-questions': [
    'Lascia rispondere la scheda',
    'Metti ciò che si chiede di più in descrizione, foto, video o contenuti A+: misura, compatibilità, che cosa c’è nella confezione, uso.',
  ],
  'condition-as-listed': [
    'Spedisci nelle condizioni indicate',
    'Confronta usato e ricondizionato con le condizioni indicate prima di imballare. Indica tempi di gestione e di spedizione come sono davvero.',
  ],
  'check-most-returned-offer': [
    'Controlla l’offerta più resa',
    'Prendi dal magazzino alcune unità dell’offerta con più resi e confrontale con la pagina: difetti, parti mancanti, variante sbagliata.',
  ],
  'weekend-rota': [
    'Copri fine settimana e festivi',
    'Le 24 ore corrono ogni giorno dell’anno. Un breve turno, uno sguardo al mattino e uno alla sera, evita che il venerdì arrivi al lunedì.',
  ],
  'holding-reply-with-date': [
    'Una data invece del silenzio',
    'Se la risposta richiede tempo, scrivi che cosa stai verificando ed entro quando l’acquirente avrà notizie. Poi rispetta quella data.',
  ],
  'fulfilment-messages-first': [
    'Prima annullamenti e resi',
    'Scorri la posta in quest’ordine: annullamenti, resi, consegne, poi domande. I primi costano di più se aspettano.',
  ],
  'right-person-notified': [
    'Avvisa chi risponde',
    'Nelle preferenze di notifica, invia i messaggi degli acquirenti alla persona di turno, a un indirizzo attivo, non a una casella comune senza responsabile.',
  ],
  'no-response-needed': [
    'Chiudi ciò che non chiede risposta',
    'Segna il semplice grazie di un acquirente come «No response needed» (nessuna risposta necessaria). Ferma il tempo e lo toglie dal numero.',
  ],
  'templates-edited-by-hand': [
    'Modelli, adattati uno per uno',
    'Scrivi modelli per le cinque domande più frequenti e adattali a mano a ogni acquirente. Le risposte automatiche non contano.',
  ],
  'answer-every-part': [
    'Rispondi a tutto in una volta',
    'Cerca tutte le domande del messaggio e rispondi a ciascuna nella stessa risposta, con il passo successivo e la sua data.',
  ],
  'return-to-no-votes': [
    'Torna da chi ha detto «No»',
    'Se un acquirente ha risposto «No» alla domanda se il problema è risolto, scrivi ancora una volta con una soluzione. Conta l’ultimo voto.',
  ],
  'acknowledge-apologise-ask': [
    'Riconosci, scusati, chiedi',
    'Di’ con le parole dell’acquirente che cosa non ha funzionato, scusati una volta e chiedi che cosa rimedierebbe. Poi fallo, o ciò che più si avvicina.',
  ],
  'refund-limit-for-agents': [
    'Lascia rimborsare piccole somme',
    'Fissa una somma fino alla quale chi risponde può rimborsare senza chiedere. Un venditore usa 100 nella sua valuta; scegli ciò che regge il margine.',
  ],
  'meet-returns-policy': [
    'Rispetta la politica dei resi',
    'Offri almeno quanto prevede la politica dei resi di Amazon, e dillo chiaramente nella prima risposta su un reso.',
  ],
  'authorise-in-policy-returns': [
    'Autorizza subito i resi conformi',
    'Attiva l’autorizzazione automatica delle richieste conformi alla politica di Amazon. Nessuno aspetta, e nessuna è rifiutata per errore.',
  ],
  'returns-within-48-hours': [
    'Rispondi ai resi entro 48 ore',
    'Guarda ogni giorno le richieste di reso aperte: autorizza, rimborsa o chiudi ciascuna entro 48 ore dall’arrivo.',
  ],
  'right-close-codes': [
    'Chiudi con il codice giusto',
    'Quando una questione è risolta senza reso, chiudi la richiesta con il codice che lo dice. Un altro codice conta come rifiuto.',
  ],
  'oldest-violation-first': [
    'Comincia dalla violazione più vecchia',
    'Apri l’elenco dei problemi, ordinalo per data e risolvi il più vecchio: fai ricorso con documenti o correggi l’offerta. Poi il successivo.',
  ],
  'read-notifications-daily': [
    'Leggi ogni giorno le notifiche',
    'Incarica una persona di guardare ogni giorno lavorativo le notifiche sulle prestazioni. Quasi tutti i termini partono dall’avviso, non dalla lettura.',
  ],
};
