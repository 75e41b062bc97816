import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in Italian. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Leggi i motivi offerta per offerta',
    text: 'Ogni reclamo ha un motivo: articolo sbagliato, danneggiato, diverso dalla descrizione, in ritardo. Il più frequente dell’offerta peggiore mostra che cosa sistemare.',
    steps: [
      'In Voice of the Customer, apri l’offerta con il tasso NCX più alto.',
      'Conta i motivi e aggiungi ciò che dicono i feedback bassi sullo stesso prodotto.',
      'Dal più frequente, decidi se cambiare la pagina, l’imballaggio o il prodotto.',
    ],
  },
  'fix-listing-or-product': {
    title: 'Correggi la pagina o il prodotto',
    text: 'Un reclamo che ritorna ha una di due cause: la pagina promette altro, o il prodotto non va. Il numero cambia quando ne cambia una.',
    steps: [
      'Se gli acquirenti si aspettavano altro, correggi titolo, foto e misure.',
      'Se il prodotto non va, trattieni le scorte e parla con il fornitore.',
      'Rileggi i reclami quattro settimane dopo.',
    ],
  },
  'reply-publicly-politely': {
    title: 'Rispondi in pubblico, con cortesia',
    text: 'Gli acquirenti successivi leggono il feedback negativo e la tua risposta uno accanto all’altra. Una risposta calma mostra come tratti i problemi.',
    steps: [
      'Apri il feedback negativo più recente in Feedback Manager.',
      'Pubblica due o tre frasi: che cosa è successo e che cosa hai fatto.',
      'Lascia fuori i rimproveri e tutto ciò che è personale.',
    ],
  },
};
