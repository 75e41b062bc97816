import type { Translation } from '../messages';
import type { journalEn } from './journal-en';

export const journalDe: Translation<typeof journalEn> = {
  'tips-now': 'Was Sie tun können',
  'tip-is-hidden': 'Der Tipp ist ausgeblendet. In den Einstellungen lässt er sich wieder zeigen.',
  'tip-started': 'Als heute begonnen vermerkt.',
  'step-what': 'Was getan wurde',
  'step-day': 'Am',
  'step-note-edit': 'Notiz bearbeiten',
  'step-note-add': 'Notiz hinzufügen',
  'step-marked': 'Eingetragen: „{title}“, {day}.',
  'step-noted': 'Die Notiz ist gespeichert.',
  'step-not-kept':
    'Das ließ sich nicht speichern, und nichts hat sich geändert: Vielleicht fehlt der Platz dafür.',
  'steps-full':
    'Dieses Konto hat so viele Schritte, wie gespeichert werden können. Entfernen Sie zuerst einige.',
  'steps-none':
    'Noch nichts. Was Sie beginnen oder eintragen, wird eine Linie im Diagramm, und später steht dabei, wie sich die Zahlen danach entwickelt haben.',
  'row-step-early': 'Schritt vom {day}: noch zu früh',
  'row-step-unread': 'Schritt vom {day}: seither nicht gelesen',
  'row-step-few': 'Schritt vom {day}: noch zu wenig für ein Urteil',
  'row-step-helped': 'Schritt vom {day}: hat geholfen',
  'row-step-worse': 'Schritt vom {day}: seither schlechter',
  'row-step-no-clear-effect': 'Schritt vom {day}: keine klare Wirkung',
  'named-removed': '„{title}“ wurde entfernt.',
  'tips-title': 'Tipps',
  'tips-intro':
    'Benchline zeigt neben einer Zahl höchstens zwei Tipps. Hier finden Sie die, die Sie ausgeblendet haben, und können eigene schreiben.',
  'tips-loading': 'Die Tipps auf diesem Rechner werden gelesen …',
  'tips-unread':
    'Die Tipps konnten nicht gelesen werden. Schließen Sie diese Seite und öffnen Sie sie wieder. Nichts wurde geändert.',
  'tips-not-changed':
    'Die Tipps konnten nicht geändert werden: Vielleicht fehlt der Platz, oder ein neueres Benchline hat sie geschrieben.',
  'tips-full': 'Es ist kein Platz für mehr: Höchstens {most} eigene Tipps werden gespeichert.',
  'tips-hidden': 'Ausgeblendete Tipps',
  'tips-hidden-none': 'Sie haben keinen ausgeblendet.',
  'tips-own': 'Eigene Tipps',
  'tips-own-none': 'Sie haben noch keinen geschrieben.',
  'tip-show': 'Wieder zeigen',
  'tip-shown': '„{title}“ wird wieder gezeigt, wo der Tipp passt.',
  'tip-unknown': 'Ein Tipp einer anderen Version: {id}',
  'tip-add': 'Tipp schreiben',
  'tip-metric': 'Kennzahl',
  'tip-title': 'Titel',
  'tip-text': 'Was zu tun ist',
  'tip-saved': '„{title}“ wurde gespeichert.',
  'tip-remark':
    'Gespeichert und gezeigt, wie er ist. In einer Nachricht an Käufer erlaubt Amazon aber nicht:',
};
