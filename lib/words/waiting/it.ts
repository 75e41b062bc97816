import { forms } from '../forms';
import type { Translation } from '../messages';
import type { en } from './en';

/** What badge, notices, popup and options say about waiting messages, in Italian. */
export const it: Translation<typeof en> = {
  off: 'Benchline è disattivato: i messaggi degli acquirenti non sono seguiti',
  unknown: 'Benchline non riesce a leggere la cronologia: non si sa quanti messaggi attendono',
  none: 'Benchline: non risulta alcun messaggio di acquirenti in attesa',
  'none-near': forms(
    '{count} messaggio attende, non ancora sotto le {hours} h',
    '{count} messaggi attendono, nessuno sotto le {hours} h',
    '{count} di messaggi attendono, nessuno sotto le {hours} h',
  ),
  near: forms(
    '{count} messaggio sotto le {hours} h',
    '{count} messaggi sotto le {hours} h',
    '{count} di messaggi sotto le {hours} h',
  ),
  overdue: '{number} in ritardo',
  'may-be-overdue': '{number} forse in ritardo',
  where: '{facts}: {where}',
  extra: forms(
    '{count} altro, ora sconosciuta: apri la posta in arrivo',
    'altri {count}, ore sconosciute: apri la posta in arrivo',
  ),
  'extra-alone': forms(
    '{count} messaggio attende, ora sconosciuta: apri la posta in arrivo',
    '{count} messaggi attendono, ore sconosciute: apri la posta in arrivo',
    '{count} di messaggi attendono, ore sconosciute: apri la posta in arrivo',
  ),
  'as-of': 'situazione: {moment}',
  old: 'Forse non aggiornato, situazione: {moment}. Apri la posta in arrivo',
  'never-read': 'Benchline: la posta in arrivo non è ancora stata letta su questo computer',

  left: 'restano {time}',
  'at-most-left': 'restano al massimo {time}',
  'is-overdue': 'in ritardo da {time}',
  'is-overdue-now': 'in ritardo',
  'perhaps-overdue': 'forse in ritardo',
  'time-unknown': 'ora sconosciuta',
  'perhaps-answered': 'Forse ha già avuto risposta: l’ultimo elenco letto finiva prima.',

  'theme-product': 'Prodotto',
  'theme-delivery': 'Consegna',
  'theme-return-or-refund': 'Reso o rimborso',
  'theme-cancellation': 'Annullamento',
  'theme-account-or-order': 'Account o ordine',
  'theme-general': 'Generale',
  'no-country': 'Paese sconosciuto',

  'open-history': 'Aprire la cronologia',
  'queue-title': 'Messaggi degli acquirenti',
  'queue-none': 'Non ne risulta alcuno in attesa.',
  'queue-unread':
    'Apri una volta la posta in arrivo in Seller Central: da allora Benchline ne segue le 24 ore.',
  'queue-failed': 'Non si sa quanti messaggi attendono: non è stato possibile leggere la cronologia.',
  'queue-off': 'I messaggi non sono seguiti mentre Benchline è disattivato.',
  'queue-more': forms('{count} altro attende', 'altri {count} attendono'),
  'open-inbox': 'Apri la posta in arrivo',
  'open-inbox-of': 'Apri la posta in arrivo di {store}',
  'unsure-hint':
    '«Al massimo», «forse»: non si sa con precisione quando è arrivato il messaggio, quindi conta la prima fine possibile delle sue 24 ore.',
  'notices-withdrawn':
    'Gli avvisi sono attivati, ma il browser non li consente più. Riattivali nelle opzioni.',

  'notice-title': forms(
    '{count} messaggio di acquirente a cui rispondere',
    '{count} messaggi di acquirenti a cui rispondere',
    '{count} di messaggi di acquirenti a cui rispondere',
  ),
  'notice-title-overdue': forms(
    '{count} messaggio di acquirente a cui rispondere, {overdue} in ritardo',
    '{count} messaggi di acquirenti a cui rispondere, {overdue} in ritardo',
    '{count} di messaggi di acquirenti a cui rispondere, {overdue} in ritardo',
  ),
  'last-call-title': forms(
    'Prima della pausa: {count} messaggio di acquirente',
    'Prima della pausa: {count} messaggi di acquirenti',
    'Prima della pausa: {count} di messaggi di acquirenti',
  ),
  'last-call-ends': '{case}: le sue 24 ore finiscono durante la pausa',
  'last-call-mark': '{case}: sotto le {hours} h durante la pausa',
  'notice-more': forms('e {count} altro', 'e altri {count}'),
  'notice-line': '{case}: {left}',
  'snooze-30': 'Di nuovo tra 30 minuti',
  'snooze-60': 'Di nuovo tra 1 ora',

  'options-title': 'Messaggi degli acquirenti',
  'options-intro':
    'Una risposta è in tempo entro 24 ore, fine settimana e festivi compresi. Il numero sul pulsante di Benchline è quello dei messaggi in attesa a cui ne restano poche.',
  threshold: 'Conta un messaggio quando restano meno di queste ore',
  'threshold-hint': 'Da 1 a 23. Quelli in ritardo contano sempre.',
  'notices-switch': 'Mostra avvisi',
  'notices-intro':
    'Il browser chiede il permesso quando li attivi. Un avviso indica tema, paese e tempo: nessun acquirente, nessun testo.',
  'notices-gone': 'Il browser non consente più gli avvisi. Riattivali perché te lo chieda di nuovo.',
  'notices-refused': 'Il browser non ha consentito gli avvisi.',
  'notices-impossible': 'Questo browser non può mostrare avvisi.',
  marks: 'Avvisa quando restano meno di',
  mark: '{hours} h',
  quiet: 'Pausa: nessun avviso in questo periodo',
  'quiet-from': 'Dalle',
  'quiet-to': 'Alle',
  'quiet-hint':
    'Secondo l’orologio di questo computer. Un’ora prima, un ultimo avviso indica che cosa scadrà o passerà una delle soglie qui sopra nel frattempo.',
  'quiet-empty': 'Inizio e fine coincidono: non resta alcun periodo.',
  'zones-title': 'Fuso orario dei messaggi',
  'zones-intro':
    'La posta in arrivo di Amazon mostra gli orari in un solo fuso. Per questi marketplace non si sa quale: conta ogni fuso probabile e si mostra la scadenza più vicina. Se lo conosci, scegli quello mostrato dalla tua posta in arrivo. Le scadenze già note restano come sono. Se una pagina contraddice la tua scelta, conta di nuovo la scadenza più vicina, e la pagina lo dice.',
  'zones-none': 'Messaggi che non mostrano il paese',
  'zones-default': 'Non noto: conta la più vicina',
  'zones-other': 'Un altro…',
  'zones-search': 'Cerca un fuso orario',
  'zones-unknown': 'Nessun fuso orario ha questo nome.',
  'zones-wrong':
    'Una pagina ha contraddetto {zone}. Finché non ne scegli un altro, conta la scadenza più vicina.',
  'not-saved': 'Non è stato possibile salvare le opzioni: forse manca lo spazio.',
};
