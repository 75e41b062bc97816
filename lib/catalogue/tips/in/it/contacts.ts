import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in Italian. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Un tracking per ogni pacco',
    text: 'Circa il 40% delle domande degli acquirenti riguarda la consegna. I pacchi senza tracking generano 35 volte più «dov’è?» degli altri.',
    steps: [],
  },
  'tell-of-delay-first': {
    title: 'Avvisa tu per primo di un ritardo',
    text: 'Quando un ordine sarà in ritardo, scrivi all’acquirente il giorno stesso con la nuova data, prima che debba chiedere.',
    steps: [],
  },
  'largest-theme-first': {
    title: 'Prima il tema più frequente',
    text: 'Ordina per tema i contatti delle ultime quattro settimane: consegna, prodotto, reso, fattura. Lavora sulla causa del più grande.',
    steps: [],
  },
  'listing-answers-questions': {
    title: 'Lascia rispondere la scheda',
    text: 'Metti ciò che si chiede di più in descrizione, foto, video o contenuti A+: misura, compatibilità, che cosa c’è nella confezione, uso.',
    steps: [],
  },
  'condition-as-listed': {
    title: 'Spedisci nelle condizioni indicate',
    text: 'Confronta usato e ricondizionato con le condizioni indicate prima di imballare. Indica tempi di gestione e di spedizione come sono davvero.',
    steps: [],
  },
  'check-most-returned-offer': {
    title: 'Controlla l’offerta più resa',
    text: 'Prendi dal magazzino alcune unità dell’offerta con più resi e confrontale con la pagina: difetti, parti mancanti, variante sbagliata.',
    steps: [],
  },
};
