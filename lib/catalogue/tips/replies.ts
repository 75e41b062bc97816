import type { Tip } from './tip';

const REPLIES = [
  'contact-response-time',
  'average-response-time',
  'late-response-rate',
  'first-response-time',
];
const OPEN_CASES = ['cases-needing-response', 'cases-requiring-attention'];

/** Faster replies. The clock runs on weekends and holidays, and stops with a reply or with "No response needed". */
export const REPLY_TIPS: readonly Tip[] = [
  {
    id: 'weekend-rota',
    metrics: [...REPLIES, 'no-response-rate', ...OPEN_CASES],
    title: { en: 'Cover weekends and holidays', de: 'Wochenenden und Feiertage abdecken' },
    text: {
      en: 'The 24 hours run on every day of the year. A short rota, one look in the morning and one in the evening, keeps messages from Friday out of Monday.',
      de: 'Die 24 Stunden laufen an jedem Tag des Jahres. Ein kurzer Dienstplan mit einem Blick morgens und einem abends hält Freitagsnachrichten vom Montag fern.',
    },
    source: 'Amazon seller help, Contact Response Time: weekends and holidays count',
    certainty: 'A',
    when: 'worse',
  },
  {
    id: 'holding-reply-with-date',
    metrics: [...REPLIES, 'no-response-rate', ...OPEN_CASES],
    title: { en: 'Reply with a date, not with silence', de: 'Ein Datum nennen statt schweigen' },
    text: {
      en: 'When the answer takes longer, write what you are checking and by when the buyer will hear from you. Then keep that date.',
      de: 'Dauert die Antwort länger, schreiben, was geprüft wird und bis wann der Käufer Bescheid bekommt. Diesen Termin dann halten.',
    },
    source: 'Amazon seller help, Buyer-Seller Messaging: reply within 24 hours with the date of a solution',
    certainty: 'A',
    when: 'above-target',
  },
  {
    id: 'fulfilment-messages-first',
    metrics: [...REPLIES, ...OPEN_CASES],
    title: { en: 'Answer cancellations and returns first', de: 'Stornierungen und Rücksendungen zuerst' },
    text: {
      en: 'Go through the inbox in this order: cancellations, returns, deliveries, then questions. The first ones cost most when they wait.',
      de: 'Das Postfach in dieser Reihenfolge bearbeiten: Stornierungen, Rücksendungen, Lieferungen, dann Fragen. Die ersten kosten am meisten, wenn sie warten.',
    },
    source: 'Amazon seller help, Buyer-Seller Messaging: fulfilment messages first',
    certainty: 'A',
    when: 'any',
  },
  {
    id: 'right-person-notified',
    metrics: [...REPLIES, 'no-response-rate', ...OPEN_CASES],
    title: { en: 'Notify the person who answers', de: 'Die zuständige Person benachrichtigen' },
    text: {
      en: 'In the notification settings, send buyer messages to the person on duty, at an active address, not to a shared mailbox that nobody owns.',
      de: 'In den Benachrichtigungseinstellungen die Käufernachrichten an die diensthabende Person und eine aktive Adresse senden, nicht an ein Sammelpostfach ohne Zuständigen.',
    },
    source: 'Amazon seller help, Notification preferences',
    certainty: 'A',
    when: 'worse',
  },
  {
    id: 'no-response-needed',
    metrics: [...REPLIES, 'no-response-rate', 'cases-needing-response'],
    title: { en: 'Close what needs no answer', de: 'Abschließen, was keine Antwort braucht' },
    text: {
      en: 'Mark a buyer’s plain thank-you as “No response needed”. It stops the clock and takes it out of the figure.',
      de: 'Ein bloßes Dankeschön eines Käufers als „Keine Antwort erforderlich“ markieren. Das hält die Uhr an und nimmt die Nachricht aus der Kennzahl.',
    },
    source: 'Amazon seller help, Contact Response Time: mark messages that need no response',
    certainty: 'A',
    when: 'any',
  },
  {
    id: 'templates-edited-by-hand',
    metrics: REPLIES,
    title: { en: 'Keep templates, edit each one', de: 'Vorlagen nutzen und jede anpassen' },
    text: {
      en: 'Write templates for the five most frequent questions and change them by hand for each buyer. Automatic replies do not count as an answer.',
      de: 'Vorlagen für die fünf häufigsten Fragen schreiben und für jeden Käufer von Hand anpassen. Automatische Antworten zählen nicht als Antwort.',
    },
    source: 'Amazon seller help, Buyer-Seller Messaging: automatic replies are not counted',
    certainty: 'A',
    when: 'any',
  },
];
