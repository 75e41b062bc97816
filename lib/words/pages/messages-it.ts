import { forms } from '../forms';
import type { Translation } from '../messages';
import type { messagesEn } from './messages-en';

/** What the history page says about buyers' messages, in Italian. */
export const messagesIt: Translation<typeof messagesEn> = {
  'messages-title': 'Messaggi',
  'messages-intro':
    'Misurato da Benchline su ciò che mostrava la tua posta in arrivo, notti e fine settimana compresi. Dove un’ora non si conosce con precisione, sono dati i due estremi possibili.',
  'messages-none':
    'Ancora nulla. Apri la posta in arrivo in Seller Central: da allora Benchline conta che cosa arriva e quando ha risposta, senza nomi né parole degli acquirenti.',
  'messages-loading': 'Lettura dei messaggi…',
  'messages-failed': 'Non è stato possibile leggere i messaggi. Non è stato cambiato nulla.',
  'answers-title': 'Tempo fino alla prima risposta',
  'answers-recent': 'Risposte delle ultime quattro settimane',
  'answers-count': 'Risposte',
  'answers-median': 'Mediana',
  'answers-mean': 'Media',
  'answers-late': 'Dopo più di 24 h',
  'answers-certain': 'Certe',
  'answers-certain-means': 'Note entro 15 minuti, o almeno da quale lato delle 24 ore si trovano',
  'answers-few': forms(
    '{count} risposta nelle ultime quattro settimane. Mediana e media ne richiedono {least}.',
    '{count} risposte nelle ultime quattro settimane. Mediana e media ne richiedono {least}.',
    '{count} di risposte nelle ultime quattro settimane. Mediana e media ne richiedono {least}.',
  ),
  'answers-chart': forms(
    'Mediana di {count} settimana. Settimana con inizio {day}: {value}. In tutto tra {low} e {high}.',
    'Mediane di {count} settimane. L’ultima, con inizio {day}: {value}. In tutto tra {low} e {high}.',
    'Mediane di {count} di settimane. L’ultima, con inizio {day}: {value}. In tutto tra {low} e {high}.',
  ),
  'answers-band': 'Linea: al massimo. Fascia: ciò che è possibile.',
  'answers-limit': 'limite 24 h',
  'answers-by-week': 'Per settimana della risposta',
  'week-of': 'Settimana del',
  'themes-title': 'Di che cosa trattano',
  'themes-caption': 'Messaggi per tema',
  'themes-month': '30 giorni',
  'themes-share': 'Quota',
  'themes-weeks': '12 settimane',
  'themes-few': forms(
    '{count} messaggio negli ultimi 30 giorni. Le quote ne richiedono {least}.',
    '{count} messaggi negli ultimi 30 giorni. Le quote ne richiedono {least}.',
    '{count} di messaggi negli ultimi 30 giorni. Le quote ne richiedono {least}.',
  ),
  'themes-bars': 'Per settimana, la più vecchia per prima: {list}',
  theme: 'Tema',
  'theme-product': 'Prodotto',
  'theme-delivery': 'Consegna',
  'theme-return-or-refund': 'Reso o rimborso',
  'theme-cancellation': 'Annullamento',
  'theme-account-or-order': 'Account o ordine',
  'theme-general': 'Altro',
  'heat-title': 'Quando arrivano e quando rispondi',
  'heat-arrivals': 'Messaggi in arrivo',
  'heat-answers': 'Risposte',
  'heat-of': forms(
    '{count} nelle ultime 12 settimane, per giorno e ora del tuo orologio.',
    '{count} nelle ultime 12 settimane, per giorno e ora del tuo orologio.',
  ),
  'heat-vague': forms(
    '{count} in più non è mostrato: la sua ora non è nota entro due ore.',
    '{count} in più non sono mostrati: la loro ora non è nota entro due ore.',
  ),
  'heat-few': forms(
    '{count} con ora nota nelle ultime 12 settimane. La mappa ne richiede {least}.',
    '{count} con ora nota nelle ultime 12 settimane. La mappa ne richiede {least}.',
  ),
  hour: 'Ora',
  'late-night':
    'Le risposte in ritardo riguardano più spesso messaggi arrivati di {day} tra mezzanotte e le 6: {count} su {whole}.',
  'late-morning':
    'Le risposte in ritardo riguardano più spesso messaggi arrivati {day} mattina: {count} su {whole}.',
  'late-afternoon':
    'Le risposte in ritardo riguardano più spesso messaggi arrivati {day} pomeriggio: {count} su {whole}.',
  'late-evening':
    'Le risposte in ritardo riguardano più spesso messaggi arrivati {day} sera: {count} su {whole}.',
  'weekend-cover':
    'I messaggi arrivati tra le 18 di venerdì e la fine di domenica rappresentano {share} delle risposte in ritardo ({part} su {whole}) e ricevono una risposta tardiva più spesso degli altri.',
  'report-own': 'settimanale, misurato da Benchline',
  'report-own-label':
    'La mediana di ogni settimana conclusa, dove è nota entro il 10% o 15 minuti. Conteggi: risposte certe, di tutte.',
  'tip-source': 'Fonte: {source}',
};
