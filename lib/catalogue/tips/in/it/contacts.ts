import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in Italian. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Un tracking per ogni pacco',
    text: 'Circa il 40% delle domande degli acquirenti riguarda la consegna. I pacchi senza tracking generano 35 volte più «dov’è?» degli altri.',
    steps: [
      'Trova quali metodi di spedizione non hanno tracking.',
      'Passali a un servizio tracciato, a cominciare dal più usato.',
      'Inserisci numero e corriere quando confermi ogni ordine.',
    ],
  },
  'tell-of-delay-first': {
    title: 'Avvisa tu per primo di un ritardo',
    text: 'Chi conosce già la nuova data non ha bisogno di chiedere.',
    steps: [
      'Controlla ogni giorno quali ordini partiranno o arriveranno in ritardo.',
      'Scrivi il giorno stesso a questi acquirenti, nei messaggi di Amazon, con la nuova data.',
      'Riscrivi solo se quella data cambia.',
    ],
  },
  'largest-theme-first': {
    title: 'Prima il tema più frequente',
    text: 'Poche cause portano la maggior parte dei contatti. Una causa eliminata fa più di dieci risposte più veloci.',
    steps: [
      'Ordina i contatti di quattro settimane: consegna, prodotto, reso, fattura.',
      'Leggi dieci messaggi del tema più grande e annotane le cause.',
      'Elimina la causa più frequente, poi ordina di nuovo.',
    ],
  },
  'listing-answers-questions': {
    title: 'Lascia rispondere la scheda',
    text: 'Ciò che gli acquirenti trovano nella pagina non devono chiederlo.',
    steps: [
      'Raccogli le domande arrivate più di una volta questo mese.',
      'Metti le risposte in descrizione, foto, video o contenuti A+.',
      'Comincia da misura, compatibilità, contenuto della confezione e uso.',
    ],
  },
  'condition-as-listed': {
    title: 'Spedisci nelle condizioni indicate',
    text: 'Un articolo in condizioni peggiori di quelle indicate porta contatti, resi e feedback negativi.',
    steps: [
      'Confronta usato e ricondizionato con le condizioni indicate prima di imballare.',
      'Se sono diverse, indica le condizioni inferiori.',
      'Descrivi nell’offerta i segni visibili.',
    ],
  },
  'check-most-returned-offer': {
    title: 'Controlla l’offerta più resa',
    text: 'Spesso una sola offerta causa gran parte dei resi, e le sue scorte mostrano perché.',
    steps: [
      'Conta per offerta le ultime richieste di reso.',
      'Prendi dal magazzino alcune unità della prima e confrontale con la pagina.',
      'Trattieni ciò che è difettoso, incompleto o della variante sbagliata.',
    ],
  },
};
