import type { Translation } from '../messages';
import type { settingsEn } from './settings-en';

/** What the options say of settings, of what is stored, and of the first run, in German. */
export const settingsDe: Translation<typeof settingsEn> = {
  'display-title': 'Was gezeichnet wird',
  'display-intro': 'Jede Änderung wirkt sofort, auch in Seiten, die gerade offen sind.',
  'display-not-saved': 'Die Änderung konnte nicht gespeichert werden: Vielleicht fehlt der Platz dafür.',
  'display-all': 'In Seller Central aktiv',
  'display-all-text': 'Aus: Keine Seite wird gelesen und nichts gezeichnet. Der Verlauf bleibt.',
  'display-pages': 'Seiten',
  'display-pages-text':
    'Eine Seite, die aus ist, wird nicht gelesen, also auch nichts von ihr behalten. Alle sind an, bis Sie eine ausschalten.',
  'display-page-home': 'Startseite',
  'display-page-performance-over-time': 'Leistung im Zeitverlauf',
  'display-density': 'Größe der Chips',
  'display-density-text':
    'So viel wird höchstens neben einer Zahl gezeichnet. Wo die Seite weniger Platz hat, ist es weniger. Die Einzelheiten öffnen sich aus jeder Größe.',
  'display-density-full': 'Linie, Zeichen und Worte',
  'display-density-short': 'Linie und Zeichen',
  'display-density-dot': 'Ein Punkt',
  'display-metrics': 'Kennzahlen',
  'display-metrics-text':
    'Neben einer Kennzahl ohne Haken wird nichts gezeichnet, und das Popup lässt sie weg. Gelesen und behalten wird sie weiterhin: Verlauf, Nachweis und Export haben sie. Vorgabe: alle.',
  'display-metrics-count': '{count} von {all} werden gezeichnet',
};
