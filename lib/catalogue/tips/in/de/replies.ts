import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in German. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Wochenenden und Feiertage abdecken',
    text: 'Die 24 Stunden laufen an jedem Tag des Jahres. Ein kurzer Dienstplan mit einem Blick morgens und einem abends hält Freitagsnachrichten vom Montag fern.',
    steps: [],
  },
  'holding-reply-with-date': {
    title: 'Ein Datum nennen statt schweigen',
    text: 'Dauert die Antwort länger, schreiben, was geprüft wird und bis wann der Käufer Bescheid bekommt. Diesen Termin dann halten.',
    steps: [],
  },
  'fulfilment-messages-first': {
    title: 'Stornierungen und Rücksendungen zuerst',
    text: 'Das Postfach in dieser Reihenfolge bearbeiten: Stornierungen, Rücksendungen, Lieferungen, dann Fragen. Die ersten kosten am meisten, wenn sie warten.',
    steps: [],
  },
  'right-person-notified': {
    title: 'Die zuständige Person benachrichtigen',
    text: 'In den Benachrichtigungseinstellungen die Käufernachrichten an die diensthabende Person und eine aktive Adresse senden, nicht an ein Sammelpostfach ohne Zuständigen.',
    steps: [],
  },
  'no-response-needed': {
    title: 'Abschließen, was keine Antwort braucht',
    text: 'Ein bloßes Dankeschön eines Käufers als „Keine Antwort erforderlich“ markieren. Das hält die Uhr an und nimmt die Nachricht aus der Kennzahl.',
    steps: [],
  },
  'templates-edited-by-hand': {
    title: 'Vorlagen nutzen und jede anpassen',
    text: 'Vorlagen für die fünf häufigsten Fragen schreiben und für jeden Käufer von Hand anpassen. Automatische Antworten zählen nicht als Antwort.',
    steps: [],
  },
};
