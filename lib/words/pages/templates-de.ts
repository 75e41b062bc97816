import type { Translation } from '../messages';
import type { templatesEn } from './templates-en';

/** What the options say about templates, in German. */
export const templatesDe: Translation<typeof templatesEn> = {
  'templates-title': 'Vorlagen',
  'templates-intro':
    'Eigene Texte für Antworten. Im Posteingang stehen sie neben dem Antwortfeld; ein Klick setzt eine am Cursor ein, gesendet wird nichts. Was nur Sie wissen, kommt in Lücken wie {open}Datum{close}.',
  'templates-none': 'Sie haben noch keine.',
  'templates-loading': 'Die Vorlagen auf diesem Rechner werden gelesen …',
  'templates-unread':
    'Die Vorlagen konnten nicht gelesen werden. Schließen Sie diese Seite und öffnen Sie sie erneut. Nichts wurde geändert.',
  'templates-not-changed':
    'Die Vorlagen konnten nicht geändert werden: Vielleicht ist kein Platz mehr dafür, oder ein neueres Benchline hat sie geschrieben.',
  'templates-full': 'Es ist kein Platz für mehr: Höchstens {most} Vorlagen werden behalten.',
  'template-add': 'Vorlage hinzufügen',
  edit: 'Bearbeiten',
  'template-removed': '„{name}“ wurde entfernt.',
  'template-name': 'Name',
  'template-theme': 'Thema',
  'template-any-theme': 'Jedes',
  'template-language': 'Sprache',
  'template-text': 'Text',
  'template-gaps': 'Von Hand auszufüllen: {gaps}',
  'template-saved': '„{name}“ wurde gespeichert.',
  'template-faults':
    'Das erlaubt Amazon in einer Nachricht nicht. Eine Antwort daraus könnte Sie das Recht kosten, Käufern frei zu schreiben.',
  'template-fault': '„{quote}“: {reason} ({certainty})',
  'template-anyway': 'Trotzdem speichern',
  'starters-offered':
    'Benchline bringt eine kleine Auswahl kurzer Antworten mit. Im Posteingang wird sie angeboten, bis Sie sich entscheiden: Machen Sie sie in den Sprachen, die Sie brauchen, zu Ihrer eigenen, die Sie beliebig ändern, oder entfernen Sie sie für immer.',
  'starters-more': 'Die mitgebrachten Antworten gibt es auch in anderen Sprachen.',
  'starters-language': 'Mitgebrachte Antworten auf',
  'starters-add': 'Als eigene hinzufügen',
  'starters-remove': 'Mitgebrachte Antworten für immer entfernen',
  'starters-added': { one: '{count} Vorlage hinzugefügt.', other: '{count} Vorlagen hinzugefügt.' },
  'starters-removed': 'Die mitgebrachten Antworten wurden entfernt. Sie werden nicht mehr angeboten.',
  'templates-export': 'Vorlagen exportieren',
  'templates-import': 'Vorlagen importieren',
  'templates-exported': {
    one: 'Exportiert: {count} Vorlage in {file}',
    other: 'Exportiert: {count} Vorlagen in {file}',
  },
  'templates-imported': {
    one: '{count} Vorlage hinzugefügt, {known} schon da und unverändert.',
    other: '{count} Vorlagen hinzugefügt, {known} schon da und unverändert.',
  },
  'templates-left': {
    one: '{count} Vorlage wurde weggelassen: kein Platz für mehr.',
    other: '{count} Vorlagen wurden weggelassen: kein Platz für mehr.',
  },
};
