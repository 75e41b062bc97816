import type { Translation } from '../messages';
import type { messagesEn } from './messages-en';

/** What the history page says about buyers' messages, in German. */
export const messagesDe: Translation<typeof messagesEn> = {
  'messages-title': 'Nachrichten',
  'messages-intro':
    'Von Benchline gemessen an dem, was Ihr Posteingang zeigte, Nächte und Wochenenden mitgezählt. Wo eine Zeit nicht genau bekannt ist, stehen beide Enden dessen, was möglich ist.',
  'messages-none':
    'Noch nichts. Öffnen Sie den Posteingang in Seller Central: Von da an zählt Benchline, was kommt und wann es beantwortet wird, ohne Namen oder Worte der Käufer.',
  'messages-loading': 'Die Nachrichten werden gelesen …',
  'messages-failed': 'Die Nachrichten konnten nicht gelesen werden. Nichts wurde geändert.',
  'answers-title': 'Zeit bis zur ersten Antwort',
  'answers-recent': 'In den letzten vier Wochen beantwortet',
  'answers-count': 'Antworten',
  'answers-median': 'Median',
  'answers-mean': 'Mittelwert',
  'answers-late': 'Später als 24 h',
  'answers-certain': 'Sicher',
  'answers-certain-means':
    'Auf 15 Minuten bekannt oder wenigstens, auf welcher Seite der 24 Stunden sie liegen',
  'answers-few': {
    one: '{count} Antwort in den letzten vier Wochen. Median und Mittelwert brauchen {least}.',
    other: '{count} Antworten in den letzten vier Wochen. Median und Mittelwert brauchen {least}.',
  },
  'answers-chart': {
    one: 'Median von {count} Woche. Woche vom {day}: {value}. Insgesamt zwischen {low} und {high}.',
    other:
      'Mediane von {count} Wochen. Neueste, Woche vom {day}: {value}. Insgesamt zwischen {low} und {high}.',
  },
  'answers-band': 'Linie: höchstens. Band: was möglich ist.',
  'answers-limit': 'Grenze 24 h',
  'answers-by-week': 'Nach Woche der Antwort',
  'week-of': 'Woche vom',
  'themes-title': 'Worum es geht',
  'themes-caption': 'Nachrichten nach Thema',
  'themes-month': '30 Tage',
  'themes-share': 'Anteil',
  'themes-weeks': '12 Wochen',
  'themes-few': {
    one: '{count} Nachricht in den letzten 30 Tagen. Anteile brauchen {least}.',
    other: '{count} Nachrichten in den letzten 30 Tagen. Anteile brauchen {least}.',
  },
  'themes-bars': 'Je Woche, die älteste zuerst: {list}',
  theme: 'Thema',
  'theme-product': 'Produkt',
  'theme-delivery': 'Lieferung',
  'theme-return-or-refund': 'Rückgabe oder Erstattung',
  'theme-cancellation': 'Stornierung',
  'theme-account-or-order': 'Konto oder Bestellung',
  'theme-general': 'Allgemein',
  'heat-title': 'Wann sie kommen und wann Sie antworten',
  'heat-arrivals': 'Eingegangen',
  'heat-answers': 'Beantwortet',
  'heat-of': {
    one: '{count} in den letzten 12 Wochen, nach Wochentag und Stunde auf Ihrer Uhr.',
    other: '{count} in den letzten 12 Wochen, nach Wochentag und Stunde auf Ihrer Uhr.',
  },
  'heat-vague': {
    one: '{count} weitere fehlt: Ihre Zeit ist nicht auf zwei Stunden bekannt.',
    other: '{count} weitere fehlen: Ihre Zeit ist nicht auf zwei Stunden bekannt.',
  },
  'heat-few': {
    one: '{count} mit bekannter Stunde in den letzten 12 Wochen. Die Karte braucht {least}.',
    other: '{count} mit bekannter Stunde in den letzten 12 Wochen. Die Karte braucht {least}.',
  },
  hour: 'Stunde',
  'late-night':
    'Späte Antworten gelten am häufigsten Nachrichten, die am {day} zwischen Mitternacht und 6 Uhr kamen: {count} von {whole}.',
  'late-morning':
    'Späte Antworten gelten am häufigsten Nachrichten, die am {day}vormittag kamen: {count} von {whole}.',
  'late-afternoon':
    'Späte Antworten gelten am häufigsten Nachrichten, die am {day}nachmittag kamen: {count} von {whole}.',
  'late-evening':
    'Späte Antworten gelten am häufigsten Nachrichten, die am {day}abend kamen: {count} von {whole}.',
  'weekend-cover':
    'Nachrichten, die zwischen Freitag 18 Uhr und dem Ende des Sonntags kamen, machen {share} der späten Antworten aus ({part} von {whole}) und werden öfter zu spät beantwortet als andere.',
  'report-own': 'wöchentlich, von Benchline gemessen',
  'report-own-label':
    'Der Median jeder Woche, die vorbei ist, wo er auf 10 % oder 15 Minuten bekannt ist. Anzahl: sichere Antworten von allen.',
  'tip-source': 'Quelle: {source}',
};
