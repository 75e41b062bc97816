import type { Translation } from '../messages';
import type { takeEn } from './take-en';

/** Abstand, was es brauchte und bis wann: the German of take-en.ts. */
export const takeDe: Translation<typeof takeEn> = {
  'verdict.near': 'Im Ziel, aber nah daran',

  'row.back': 'um wieder {bound} zu sein',
  'clean.defects': {
    one: 'noch {count} Bestellung ohne Mangel',
    other: 'noch {count} Bestellungen ohne Mangel',
  },
  'clean.invoices': {
    one: 'noch {count} rechtzeitige Rechnung',
    other: 'noch {count} rechtzeitige Rechnungen',
  },
  'clean.late': {
    one: 'noch {count} pünktliche Bestellung',
    other: 'noch {count} pünktliche Bestellungen',
  },
  'clean.cancelled': {
    one: 'noch {count} Bestellung ohne Storno',
    other: 'noch {count} Bestellungen ohne Storno',
  },
  'clean.untracked': {
    one: 'noch {count} Paket mit Sendungsverfolgung',
    other: 'noch {count} Pakete mit Sendungsverfolgung',
  },
  'clean.more': { one: 'noch {count} gute', other: 'noch {count} gute' },
  'clean.share': '{share} mehr als jetzt, alle gut',
  'clean.share-between': '{low} bis {high} mehr als jetzt, alle gut',
  'clean.never': 'Mehr gute reichen dafür nicht',
  'clean.while': 'solange die jetzt gezählten zählen',
  'clean.no-counts': 'Amazon zeigt hier keine Anzahl',

  'row.by': 'ohne neue',
  'by.date': 'spätestens am {date}',
  'by.window': 'bis dahin zählt keine der jetzigen mehr, wenn gleich viele Bestellungen kommen',
  'by.report': 'aus Amazons Bericht, wenn gleich viele Bestellungen kommen',

  'row.pace': 'um {goal} zu erreichen',
  'row.pace-average': 'bis zum Durchschnitt, {goal}',
  'row.pace-top': 'bis zu den Besten, {goal}',
  'pace.within': 'im Mittel binnen {time} antworten',
  'pace.over': '{window} lang, bei gleich vielen Nachrichten',

  'note.rounded': 'Die Seite rundet diese Zahl: Die wahre kann diesseits oder jenseits von {target} liegen.',
  'note.average-better':
    'Sie stehen, wo Sie am {date} standen; der Durchschnitt ist inzwischen besser geworden, von {before} auf {now}.',
  'note.average-worse':
    'Sie stehen, wo Sie am {date} standen; der Durchschnitt ist inzwischen schlechter geworden, von {before} auf {now}.',

  'try.title': 'Was wäre, wenn',
  'try.orders': 'Bestellungen mehr',
  'try.bad': 'davon schlechte',
  'try.hours': 'Stunden bis zur Antwort',
  'try.fresh': 'der Antworten, %',
  'try.kept': 'Ziel gehalten',
  'try.missed': 'Ziel verfehlt',
  'try.impossible': 'nicht möglich',
  'row.forecast': 'in diesem Tempo',
  'forecast.lost': 'jenseits von {target} etwa am {date}',
  'forecast.kept': 'wieder im Ziel {target} etwa am {date}',
  'forecast.between': 'zwischen {low} und {high}',
  'forecast.from': 'frühestens am {low}, vielleicht nie',
};
