import type { Translation } from '../messages';
import type { reviewEn } from './review-en';

/** What the weekly review says, in German. */
export const reviewDe: Translation<typeof reviewEn> = {
  'review-title': 'Wochenrückblick',
  'review-week': 'Woche',
  'review-account': 'Konto',
  'review-all': 'Alle Konten',
  'review-print': 'Drucken oder als PDF sichern',
  'review-days': '{from} bis {to}',
  'review-made': 'Erstellt am {made}.',
  'review-made-then': 'Erstellt am {made}, mit dem, was am Ende des {day} bekannt war.',
  'review-nothing-then': 'Zu dieser Zeit war noch nichts bekannt.',
  'review-quiet': {
    one: 'Eine ruhige Woche: Die {count} gelesene Zahl hat sich nicht geändert, jedenfalls nicht mehr als durch Zufall, und kein Ziel ist verfehlt oder nah.',
    other:
      'Eine ruhige Woche: Von {count} gelesenen Zahlen hat sich keine mehr als durch Zufall geändert, und kein Ziel ist verfehlt oder nah.',
  },
  'review-young': {
    one: 'Bei {count} Zahl reicht das Gelesene noch nicht, um zu sagen, ob sie sich geändert hat.',
    other: 'Bei {count} Zahlen reicht das Gelesene noch nicht, um zu sagen, ob sie sich geändert haben.',
  },
  'review-nothing-read':
    'In dieser Zeit wurde keine Seite dieses Kontos gelesen: Alle Zahlen hier sind älter.',
  'review-unread': {
    one: '{count} Zahl wurde in dieser Zeit nicht gelesen: {names}',
    other: '{count} Zahlen wurden in dieser Zeit nicht gelesen: {names}',
  },
  'review-changed': 'Was sich geändert hat, mehr als durch Zufall',
  'review-no-change': 'Nichts.',
  'review-based': {
    one: 'Grundlage: {basis}; {count} Wert, {from} bis {to}.',
    other: 'Grundlage: {basis}; {count} Werte, {from} bis {to}.',
  },
  'review-new': 'Neu: Am {day} ließ sich das noch nicht sagen.',
  'review-already': 'So war es schon am {day}.',
  'review-settled-worsening':
    'Am {day} war es schlechter als zuvor, mehr als Zufall. Das lässt sich nicht mehr sagen.',
  'review-settled-improving':
    'Am {day} war es besser als zuvor, mehr als Zufall. Das lässt sich nicht mehr sagen.',
  'review-targets': 'Ziele, die verfehlt oder nah sind',
  'review-no-target': 'Keine.',
  'review-newly-missed': 'Neu: Am {day} war das Ziel eingehalten.',
  'review-kept-again': 'Wieder eingehalten: Am {day} war das Ziel verfehlt.',
  'review-tried': 'Was versucht wurde, und was danach kam',
  'review-none-tried': 'In den letzten zwölf Wochen wurde nichts als begonnen vermerkt.',
  'review-outcome-new': 'Neu in dieser Woche',
  'review-more-steps': {
    one: '{count} weiterer Schritt steht im Verlauf.',
    other: '{count} weitere Schritte stehen im Verlauf.',
  },
  'review-next': 'Nächste Schritte',
  'review-none-next': 'Kein Tipp passt: Nichts fällt auf.',
  'review-came': 'Eingegangen',
  'review-answered': 'Beantwortet',
  'review-in-time': 'Binnen 24 h',
  'review-open': 'Offen am Ende des {day}',
  'review-open-late': 'Davon über 24 h',
  'review-inbox': 'Posteingang zuletzt gelesen: {day}',
  'review-stale': '{day} ({age})',
  'review-unseen': {
    one: '{count} weitere braucht nach Amazons Karten eine Antwort; keine gelesene Liste hatte sie.',
    other: '{count} weitere brauchen nach Amazons Karten eine Antwort; keine gelesene Liste hatte sie.',
  },
  'review-messages-today': 'Bei Nachrichten zählt, was heute von ihnen bekannt ist.',
  'review-figures': 'Alle Zahlen',
  'review-figure': 'Kennzahl',
  'review-verdict': 'Wo sie steht',
  'review-read': 'Gelesen',
};
