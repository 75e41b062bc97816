import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in Italian. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Rimborsa prima del reclamo',
    text: 'Un acquirente può aprire un reclamo dalla A alla Z 48 ore dopo averti scritto. Se ha ragione, rimborsa entro quel tempo: l’ordine resta senza difetto.',
    steps: [],
  },
  'answer-claims-in-time': {
    title: 'Rispondi ai reclami in tempo',
    text: 'Rispondi alle domande di Amazon entro la data indicata, con prova di consegna e tracking. Una domanda senza risposta si decide a favore dell’acquirente.',
    steps: [],
  },
  'appeal-within-30-days': {
    title: 'Fai ricorso entro 30 giorni',
    text: 'Contro un reclamo deciso nonostante le prove si può fare ricorso per 30 giorni. Se è accolto, il difetto sparisce.',
    steps: [],
  },
  'request-removal-of-feedback': {
    title: 'Segnala i feedback irregolari',
    text: 'Un feedback al venditore che parla solo del prodotto, contiene dati personali o insulti, o riguarda una consegna di Amazon si può segnalare in Feedback Manager.',
    steps: [],
  },
  'signature-on-costly-parcels': {
    title: 'Firma per i pacchi di valore',
    text: 'Spedisci gli ordini di valore con firma alla consegna. Senza prova di consegna, il reclamo è di solito accolto.',
    steps: [],
  },
  'accurate-listing': {
    title: 'Rendi esatta la scheda prodotto',
    text: 'Confronta titolo, foto e punti elenco delle offerte dietro gli ultimi difetti con il prodotto in mano, e correggi ogni differenza.',
    steps: [],
  },
};
