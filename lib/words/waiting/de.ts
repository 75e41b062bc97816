import type { Translation } from '../messages';
import type { en } from './en';

/** What badge, notices, popup and options say about waiting messages, in German. */
export const de: Translation<typeof en> = {
  off: 'Benchline ist aus: Käufernachrichten werden nicht beobachtet',
  unknown: 'Benchline kann seinen Verlauf nicht lesen: Wie viele Nachrichten warten, ist nicht bekannt',
  none: 'Benchline: Keine wartende Käufernachricht bekannt',
  'none-near': {
    one: '{count} Nachricht wartet, noch nicht unter {hours} h',
    other: '{count} Nachrichten warten, keine unter {hours} h',
  },
  near: { one: '{count} Nachricht unter {hours} h', other: '{count} Nachrichten unter {hours} h' },
  overdue: '{number} überfällig',
  'may-be-overdue': '{number} vielleicht überfällig',
  where: '{facts}: {where}',
  extra: {
    one: '{count} weitere, Zeit unbekannt: Posteingang öffnen',
    other: '{count} weitere, Zeiten unbekannt: Posteingang öffnen',
  },
  'extra-alone': {
    one: '{count} Nachricht wartet, Zeit unbekannt: Posteingang öffnen',
    other: '{count} Nachrichten warten, Zeiten unbekannt: Posteingang öffnen',
  },
  'as-of': 'Stand {moment}',
  old: 'Vielleicht veraltet: Stand {moment}. Posteingang öffnen',
  'never-read': 'Benchline: Der Posteingang wurde auf diesem Rechner noch nicht gelesen',

  left: 'noch {time}',
  'at-most-left': 'noch höchstens {time}',
  'is-overdue': 'seit {time} überfällig',
  'is-overdue-now': 'überfällig',
  'perhaps-overdue': 'vielleicht überfällig',
  'time-unknown': 'Zeit unbekannt',
  'perhaps-answered': 'Vielleicht schon beantwortet: Die zuletzt gelesene Liste endete davor.',

  'theme-product': 'Produkt',
  'theme-delivery': 'Lieferung',
  'theme-return-or-refund': 'Rückgabe oder Erstattung',
  'theme-cancellation': 'Stornierung',
  'theme-account-or-order': 'Konto oder Bestellung',
  'theme-general': 'Allgemein',
  'no-country': 'Land unbekannt',

  'open-history': 'Verlauf öffnen',
  'queue-title': 'Käufernachrichten',
  'queue-none': 'Keine wartende bekannt.',
  'queue-unread':
    'Öffnen Sie einmal den Posteingang in Seller Central: Von da an behält Benchline seine 24 Stunden im Blick.',
  'queue-failed': 'Wie viele Nachrichten warten, ist nicht bekannt: Der Verlauf konnte nicht gelesen werden.',
  'queue-off': 'Nachrichten werden nicht beobachtet, solange Benchline aus ist.',
  'queue-more': { one: '{count} weitere wartet', other: '{count} weitere warten' },
  'open-inbox': 'Posteingang öffnen',
  'open-inbox-of': 'Posteingang von {store} öffnen',
  'unsure-hint':
    '„Höchstens“, „vielleicht“: Wann die Nachricht kam, ist nicht genau bekannt; darum zählt das früheste mögliche Ende ihrer 24 Stunden.',
  'notices-withdrawn':
    'Hinweise sind eingeschaltet, aber der Browser erlaubt sie nicht mehr. Schalten Sie sie in den Einstellungen wieder ein.',

  'notice-title': {
    one: '{count} Käufernachricht zu beantworten',
    other: '{count} Käufernachrichten zu beantworten',
  },
  'notice-title-overdue': {
    one: '{count} Käufernachricht zu beantworten, {overdue} überfällig',
    other: '{count} Käufernachrichten zu beantworten, {overdue} überfällig',
  },
  'last-call-title': {
    one: 'Vor der Ruhezeit: {count} Käufernachricht',
    other: 'Vor der Ruhezeit: {count} Käufernachrichten',
  },
  'last-call-ends': '{case}: Die 24 Stunden enden in der Ruhezeit',
  'last-call-mark': '{case}: in der Ruhezeit unter {hours} h',
  'notice-more': { one: 'und {count} weitere', other: 'und {count} weitere' },
  'notice-line': '{case}: {left}',
  'snooze-30': 'In 30 Minuten wieder',
  'snooze-60': 'In 1 Stunde wieder',

  'options-title': 'Käufernachrichten',
  'options-intro':
    'Rechtzeitig ist eine Antwort innerhalb von 24 Stunden, Wochenenden und Feiertage eingeschlossen. Die Zahl auf Benchlines Schaltfläche nennt die wartenden Nachrichten, denen davon nur noch wenige bleiben.',
  threshold: 'Eine Nachricht zählen, wenn weniger als so viele Stunden bleiben',
  'threshold-hint': '1 bis 23. Überfällige zählen immer.',
  'notices-switch': 'Hinweise zeigen',
  'notices-intro':
    'Der Browser fragt um Erlaubnis, wenn Sie sie einschalten. Ein Hinweis nennt Thema, Land und Zeit: keinen Käufer, keinen Text.',
  'notices-gone':
    'Der Browser erlaubt keine Hinweise mehr. Schalten Sie sie wieder ein, um gefragt zu werden.',
  'notices-refused': 'Der Browser hat Hinweise nicht erlaubt.',
  'notices-impossible': 'Dieser Browser kann keine Hinweise zeigen.',
  marks: 'Hinweis, wenn weniger bleibt als',
  mark: '{hours} h',
  quiet: 'Ruhezeit: keine Hinweise in dieser Zeit',
  'quiet-from': 'Von',
  'quiet-to': 'Bis',
  'quiet-hint':
    'Nach der Uhr dieses Rechners. Eine Stunde vorher nennt ein letzter Hinweis, was unterdessen fällig wird oder eine der Zeiten oben unterschreitet.',
  'quiet-empty': 'Von und Bis sind gleich: So bleibt keine Ruhezeit.',
  'zones-title': 'Zeitzone des Posteingangs',
  'zones-intro':
    'Amazons Posteingang zeigt Zeiten in einer Zeitzone. Bei diesen Marktplätzen ist nicht bekannt, in welcher; deshalb zählt jede wahrscheinliche, und die früheste Frist wird gezeigt. Wenn Sie sie kennen, wählen Sie die, die Ihr Posteingang zeigt. Fristen, die dann schon bekannt sind, bleiben, wie sie sind. Wo eine Seite Ihrer Wahl widerspricht, zählt wieder die früheste Frist, und die Seite sagt es.',
  'zones-none': 'Nachrichten, die kein Land zeigen',
  'zones-default': 'Nicht bekannt: die früheste zählt',
  'zones-other': 'Eine andere …',
  'zones-search': 'Zeitzone suchen',
  'zones-unknown': 'Eine Zeitzone dieses Namens gibt es nicht.',
  'zones-wrong': 'Eine Seite hat {zone} widersprochen. Bis Sie eine andere wählen, zählt die früheste Frist.',
  'not-saved': 'Die Einstellungen konnten nicht gespeichert werden: Vielleicht fehlt der Platz.',
};
