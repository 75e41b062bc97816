import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in Italian. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Rimborsa prima del reclamo',
    text: 'Un acquirente può aprire un reclamo dalla A alla Z 48 ore dopo averti scritto. Un ordine rimborsato prima resta senza difetto.',
    steps: [
      'Cerca ogni mattina i problemi segnalati da più di un giorno.',
      'Se l’acquirente ha ragione, rimborsa subito e dillo nella risposta.',
      'Se devi prima verificare, indica entro quale data avrai deciso.',
    ],
  },
  'answer-claims-in-time': {
    title: 'Rispondi ai reclami in tempo',
    text: 'Una domanda di Amazon lasciata senza risposta si decide a favore dell’acquirente, qualunque cosa dicano le prove.',
    steps: [
      'Guarda i reclami aperti ogni giorno lavorativo e comincia dalla data più vicina.',
      'Allega prova di consegna, tracking e i messaggi sull’ordine.',
      'Rispondi entro la data indicata da Amazon; se l’acquirente ha ragione, rimborsa.',
    ],
  },
  'appeal-within-30-days': {
    title: 'Fai ricorso entro 30 giorni',
    text: 'Contro un reclamo deciso nonostante le prove si può fare ricorso per 30 giorni. Se è accolto, il difetto sparisce.',
    steps: [
      'Elenca i reclami decisi contro di te negli ultimi 30 giorni.',
      'Scegli quelli in cui tracking o prova di consegna mostrano altro.',
      'Fai ricorso contro ciascuno con queste prove.',
    ],
  },
  'request-removal-of-feedback': {
    title: 'Segnala i feedback irregolari',
    text: 'Un feedback al venditore che parla solo del prodotto, contiene dati personali o insulti, o riguarda una consegna di Amazon si può segnalare ad Amazon.',
    steps: [
      'Leggi in Feedback Manager i feedback da una e due stelle delle ultime settimane.',
      'Confronta ciascuno con questi quattro motivi.',
      'Segnala ad Amazon quelli che corrispondono, senza coinvolgere l’acquirente.',
    ],
  },
  'signature-on-costly-parcels': {
    title: 'Firma per i pacchi di valore',
    text: 'Senza prova di consegna, il reclamo è di solito accolto. Per un ordine di valore, la firma costa meno di un reclamo perso.',
    steps: [
      'Decidi da quale importo conviene la firma.',
      'Per questi ordini, scegli la firma alla consegna quando compri l’etichetta.',
      'Conserva la prova di consegna con l’ordine.',
    ],
  },
  'accurate-listing': {
    title: 'Rendi esatta la scheda prodotto',
    text: 'Chi riceve qualcosa di diverso da ciò che mostra la pagina lo dice nei feedback e nei reclami.',
    steps: [
      'Trova le offerte dietro gli ultimi ordini difettosi.',
      'Confronta il prodotto in mano con titolo, foto e punti elenco.',
      'Correggi ogni differenza.',
    ],
  },
};
