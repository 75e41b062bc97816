import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in Italian. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Conferma il giorno della spedizione',
    text: 'Un ordine spedito in tempo ma confermato tardi conta come ritardo.',
    steps: [
      'Conferma ogni ordine appena il corriere lo ha, con corriere e numero di tracking.',
      'Controlla ogni sera che nessun ordine di quel giorno resti da confermare.',
      'Indica chi conferma quando non ci sei.',
    ],
  },
  'realistic-handling-time': {
    title: 'Un tempo di gestione che rispetti',
    text: 'Un tempo di gestione che rispetti solo nei giorni tranquilli mette in ritardo gli ordini in tutti gli altri, e gli acquirenti chiedono dove sono.',
    steps: [
      'Misura quanto richiede un ordine in un giorno pieno.',
      'Imposta quel tempo di gestione, per prodotto dove è diverso.',
      'Aggiungi un giorno intorno alle feste.',
    ],
  },
  'automated-handling-time': {
    title: 'Lascia ad Amazon il tempo di gestione',
    text: 'Con il tempo di gestione automatico, Amazon lo ricava dalle tue spedizioni: si promette ciò che fai davvero.',
    steps: [
      'Guarda nelle impostazioni di spedizione se il tuo account lo offre.',
      'Attivalo, ma imposta un tempo tuo per ciò che è fatto su ordinazione.',
      'Riguarda gli ordini in ritardo dopo quattro settimane.',
    ],
  },
  'integrated-carriers': {
    title: 'Usa corrieri che Amazon sa leggere',
    text: 'Un numero di tracking conta solo dopo la prima scansione; serve quindi un corriere le cui scansioni arrivino ad Amazon.',
    steps: [
      'Compra la spedizione tramite Amazon o usa un corriere integrato.',
      'Scegli il nome esatto del corriere quando confermi l’ordine.',
      'Il giorno dopo, controlla che ogni numero abbia la prima scansione.',
    ],
  },
  'buffer-stock': {
    title: 'Tieni una riserva di scorte',
    text: 'Quasi tutti gli annullamenti dei venditori sono articoli esauriti, soprattutto dove le stesse unità sono in vendita in più posti.',
    steps: [
      'Elenca i prodotti che hai dovuto annullare nelle ultime settimane.',
      'Di ciascuno, offri qualche unità in meno di quelle che hai.',
      'Tieni più riserva prima delle settimane intense.',
    ],
  },
  'sync-stock': {
    title: 'Tieni allineate le scorte',
    text: 'Un’unità già uscita e ancora in vendita finisce in un annullamento.',
    steps: [
      'Aggiorna le quantità più volte al giorno, o lascialo fare al tuo sistema.',
      'Metti la quantità a zero appena è uscita l’ultima unità.',
      'Conta ogni settimana ciò che si vende più in fretta e correggi le quantità.',
    ],
  },
  'honest-transit-time': {
    title: 'Prometti i tempi di transito reali',
    text: 'Acquirenti e Amazon guardano al giorno promesso. Se il corriere non rispetta i tempi, anche una spedizione rapida arriva tardi.',
    steps: [
      'Confronta per regione i tempi promessi e quelli reali del tuo modello di spedizione.',
      'Allunga la promessa dove i pacchi arrivano più tardi.',
      'Cambia corriere dove questo costa troppi ordini.',
    ],
  },
};
