import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in Italian. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Conferma il giorno della spedizione',
    text: 'Conferma ogni ordine appena il corriere lo ha, con corriere e numero di tracking. Spedito in tempo ma confermato tardi conta come ritardo.',
    steps: [],
  },
  'realistic-handling-time': {
    title: 'Un tempo di gestione che rispetti',
    text: 'Imposta il tempo di gestione che raggiungi in un giorno pieno, aggiungi un giorno intorno alle feste, o lascia che Amazon lo fissi dai tuoi risultati.',
    steps: [],
  },
  'integrated-carriers': {
    title: 'Usa corrieri che Amazon sa leggere',
    text: 'Compra la spedizione tramite Amazon, o usa un corriere integrato e scegline il nome esatto. Un numero di tracking conta solo dopo la prima lettura.',
    steps: [],
  },
  'buffer-stock': {
    title: 'Tieni una riserva di scorte',
    text: 'Quasi tutti gli annullamenti dei venditori sono articoli esauriti. Offri qualche unità in meno di quelle che hai, soprattutto se vendi in più posti.',
    steps: [],
  },
  'sync-stock': {
    title: 'Tieni allineate le scorte',
    text: 'Aggiorna le quantità più volte al giorno, o lascialo fare al tuo sistema, e metti a zero appena l’ultima unità è uscita.',
    steps: [],
  },
  'honest-transit-time': {
    title: 'Prometti i tempi di transito reali',
    text: 'Confronta per regione i tempi promessi e quelli reali del tuo modello di spedizione, e cambia corriere o promessa dove si allontanano.',
    steps: [],
  },
};
