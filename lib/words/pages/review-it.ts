import { forms } from '../forms';
import type { Translation } from '../messages';
import type { reviewEn } from './review-en';

/** What the weekly review says, in Italian. */
export const reviewIt: Translation<typeof reviewEn> = {
  'review-title': 'Riepilogo settimanale',
  'review-week': 'Settimana',
  'review-account': 'Account',
  'review-all': 'Tutti gli account',
  'review-print': 'Stampa o salva come PDF',
  'review-days': 'dal {from} al {to}',
  'review-made': 'Fatto il {made}.',
  'review-made-then': 'Fatto il {made}, con ciò che si sapeva alla fine del {day}.',
  'review-nothing-then': 'A quella data non si sapeva ancora nulla.',
  'review-quiet': forms(
    'Una settimana tranquilla: {count} valore letto, senza cambiamenti oltre il caso, e nessun obiettivo è mancato o vicino.',
    'Una settimana tranquilla: di {count} valori letti nessuno è cambiato oltre il caso, e nessun obiettivo è mancato o vicino.',
  ),
  'review-young': forms(
    'Di {count} valore c’è troppo poco per dire se è cambiato.',
    'Di {count} valori c’è troppo poco per dire se sono cambiati.',
  ),
  'review-nothing-read':
    'In questo periodo non è stata letta nessuna pagina di questo account: tutti i valori qui sotto sono più vecchi.',
  'review-unread': forms(
    '{count} valore non è stato letto in questo periodo: {names}',
    '{count} valori non sono stati letti in questo periodo: {names}',
  ),
  'review-changed': 'Che cosa è cambiato oltre il caso',
  'review-no-change': 'Nulla.',
  'review-based': forms(
    'In base a: {basis}; {count} lettura, dal {from} al {to}.',
    'In base a: {basis}; {count} letture, dal {from} al {to}.',
  ),
  'review-new': 'Nuovo: il {day} non si poteva ancora dire.',
  'review-already': 'Era già così il {day}.',
  'review-settled-worsening': 'Il {day} andava peggio di prima, oltre il caso. Ora non si può più dire.',
  'review-settled-improving': 'Il {day} andava meglio di prima, oltre il caso. Ora non si può più dire.',
  'review-targets': 'Obiettivi mancati o vicini al limite',
  'review-no-target': 'Nessuno.',
  'review-newly-missed': 'Nuovo: il {day} l’obiettivo era rispettato.',
  'review-kept-again': 'Di nuovo rispettato: il {day} l’obiettivo era mancato.',
  'review-tried': 'Che cosa è stato provato, e che cosa è venuto dopo',
  'review-none-tried': 'Nelle ultime dodici settimane non è stato annotato nulla come iniziato.',
  'review-outcome-new': 'Nuovo questa settimana',
  'review-more-steps': forms(
    '{count} altro passo è nella cronologia.',
    '{count} altri passi sono nella cronologia.',
  ),
  'review-next': 'Prossimi passi',
  'review-none-next': 'Nessun consiglio è adatto: nulla spicca.',
  'review-came': 'Arrivati',
  'review-answered': 'Con risposta',
  'review-in-time': 'Entro 24 h',
  'review-open': 'Aperti alla fine del {day}',
  'review-open-late': 'Di questi, oltre 24 h',
  'review-inbox': 'Posta letta l’ultima volta: {day}',
  'review-stale': '{day} ({age})',
  'review-unseen': forms(
    '{count} altro attende risposta secondo le schede di Amazon; nessuna lista letta lo aveva.',
    '{count} altri attendono risposta secondo le schede di Amazon; nessuna lista letta li aveva.',
  ),
  'review-messages-today': 'Dei messaggi conta ciò che se ne sa oggi.',
  'review-figures': 'Tutti i valori',
  'review-figure': 'Metrica',
  'review-verdict': 'Come si colloca',
  'review-read': 'Letto',
};
