import type { Translation } from '../messages';
import type { moveEn } from './move-en';

/** What the history page says about moving data in and out, in German. */
export const moveDe: Translation<typeof moveEn> = {
  'importing-part': '{file} wird gelesen: {percent} …',
  'import-stop': 'Anhalten',
  'import-cancelled': 'Nichts wurde importiert, nichts wurde geändert.',
  'import-nothing': 'Alles in {file} ist schon da.',
  'import-nothing-else': 'Alles andere in {file} ist schon da.',
  'file-unreadable':
    'Nicht importiert, nichts wurde geändert: Die Datei wurde beim Lesen verschoben oder verändert. Wählen Sie sie noch einmal.',
  'preview-title': 'Was {file} ändern würde',
  'preview-accounts': 'Konten: {count} neu, {updated} geändert',
  'preview-readings': 'Werte: {count} neu, {updated} geändert, {known} schon da',
  'preview-cases': 'Käufernachrichten: {count} neu, {updated} geändert',
  'preview-actions': 'Was getan wurde: {count} neu, {updated} geändert',
  'preview-rules': 'Gezeigte Regeln: {count} neu, {known} schon da',
  'preview-templates': 'Vorlagen: {count} neu, {known} schon da',
  'preview-tips': 'Tipps: {hidden} mehr ausgeblendet, {own} eigene neu oder geändert',
  'preview-messages': 'Einstellungen für Käufernachrichten, Hinweise aus: Hier sind noch keine gesetzt',
  'preview-undo': 'Es ist ein einziger Schritt, den Sie zwei Wochen lang rückgängig machen können.',
  'preview-yes': 'Jetzt importieren',
  'preview-no': 'Nicht importieren',
  'undo-import': 'Letzten Import rückgängig machen',
  'undo-hint': '{file}, importiert {day}. Was seither gelesen wurde, bleibt.',
  undone: 'Der Import von {file} wurde rückgängig gemacht.',
  'undo-kept': 'Seither geändert und so gelassen: {count}',
  'undo-changed':
    'Nicht rückgängig gemacht, nichts wurde geändert: Seit dem Import wurden Konten zusammengeführt oder entfernt.',
  'undo-not':
    'Nicht rückgängig gemacht, nichts wurde geändert. Schließen Sie diese Seite, öffnen Sie sie wieder und versuchen Sie es noch einmal.',
  'undo-partly':
    'Die Werte, Nachrichten und Schritte aus {file} sind wieder weg, aber nicht alle Regeln, Vorlagen, Tipps, Kennzahlen, Ziele und Einstellungen daraus: Sehen Sie in den Einstellungen nach.',
};
