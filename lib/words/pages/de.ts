import type { Translation } from '../messages';
import type { en } from './en';
import { journalDe } from './journal-de';
import { overviewDe } from './overview-de';
import { ownMetricsDe } from './own-metrics-de';
import { ownTargetsDe } from './own-targets-de';
import { messagesDe } from './messages-de';
import { figuresDe } from './figures-de';
import { csvDe } from './csv-de';
import { moveDe } from './move-de';
import { refusalDe } from './refusal-de';
import { evidenceDe } from './evidence-de';
import { reviewDe } from './review-de';
import { keepingDe } from './keeping-de';
import { settingsDe } from './settings-de';
import { templatesDe } from './templates-de';
import { plotDe } from './plot-de';

/** What the popup and the history page say, in German. */
export const de: Translation<typeof en> = {
  ...journalDe,
  ...overviewDe,
  ...ownMetricsDe,
  ...ownTargetsDe,
  ...messagesDe,
  ...templatesDe,
  ...plotDe,
  ...figuresDe,
  ...csvDe,
  ...moveDe,
  ...refusalDe,
  ...evidenceDe,
  ...reviewDe,
  ...keepingDe,
  ...settingsDe,
  loading: 'Der Verlauf auf diesem Rechner wird gelesen …',
  today: 'heute',
  yesterday: 'gestern',
  'days-old': { one: '{count} Tag alt', other: '{count} Tage alt' },
  'default-account': 'Standardkonto von {host}',
  'page-stale': '{page}: {age}, öffnen',
  'page-unread': '{page}: noch nicht geöffnet',
  'page-fresh': '{page} · {age}',
  'line-none': 'Kein Wert in dieser Zeit.',
  'line-one': '{value} am {day}, der einzige Wert in dieser Zeit.',
  'line-many': 'Von {before} ({since}) auf {value} ({day}); niedrigster {low}, höchster {high}.',
  switch: 'Auf Seller Central aktiv',
  'off-note': 'Benchline ist aus. Keine Seite wird gelesen, nichts wird gezeichnet; der Verlauf bleibt.',
  history: 'Verlauf',
  options: 'Einstellungen',
  'options-title': 'Benchline-Einstellungen',
  'no-accounts': 'Hier ist noch nichts: Ein Konto entsteht mit seinem ersten Wert.',
  'whole-store': '{store}, alle Marktplätze',
  'accounts-text':
    'Welches Konto eine Seite zeigt, sagt die Kopfzeile von Seller Central. Sie können einem Konto einen eigenen Namen geben und zwei, die dasselbe sind, zu einem machen.',
  'seen-as': 'In Seller Central: {account}, zuletzt gesehen auf {host}',
  'merged-accounts': 'Darin aufgegangen: {accounts}',
  'own-name': 'Ihr Name dafür',
  'save-name': 'Namen speichern',
  'merge-into': 'Zusammenführen mit',
  'choose-account': 'Konto wählen',
  'merge-ask': 'Zusammenführen …',
  'merge-sure':
    'Alle Werte von {from} kommen zu {into}, und ebenso alles, was dessen Seiten von nun an zeigen. Das lässt sich nicht rückgängig machen: Exportieren Sie den Verlauf vorher, wenn Sie nicht sicher sind.',
  'merge-now': 'Jetzt zusammenführen',
  'merge-not': 'Nicht zusammenführen',
  'account-named': 'Gespeichert. Das Konto erscheint als {account}.',
  'account-merged': '{from} ist jetzt Teil von {into}.',
  'account-unchanged': 'Nichts wurde geändert: Der Verlauf konnte nicht geschrieben werden.',
  accounts: 'Konten',
  'empty-title': 'Noch keine Werte',
  'empty-text':
    'Öffnen Sie in Seller Central zuerst die Account-Health-Seite, dann den Feedback-Manager. Benchline liest die Seiten, die Sie öffnen, und behält deren Zahlen auf diesem Rechner.',
  'first-step': 'Account Health öffnen',
  'second-step': 'Feedback-Manager öffnen',
  'links-go-to': 'Die Links führen zu {host}. Auf einem anderen Marktplatz öffnen Sie dort dieselben Seiten.',
  'history-off-title': 'Der Verlauf ist aus',
  'history-off':
    'Dieser Browser bietet hier keinen Ort, an dem Zahlen bleiben könnten, etwa in einem privaten Fenster oder bei einem beschädigten Profil. In Seller Central werden die heutigen Abstände weiter gezeichnet.',
  'failed-title': 'Der Verlauf konnte nicht gelesen werden',
  failed:
    'Schließen Sie diese Seite und öffnen Sie sie neu. Hilft das nicht, starten Sie den Browser neu. Nichts wurde geändert.',
  'history-title': 'Benchline-Verlauf',
  'choose-metric': 'Kennzahl wählen',
  'no-such-metric': 'Von dieser Kennzahl gibt es noch keinen Wert.',
  ranges: 'Gezeigte Zeit',
  'range-90': '90 Tage',
  'range-365': '1 Jahr',
  'range-all': 'Alles',
  date: 'Gelesen am',
  value: 'Wert',
  counts: 'Anzahl',
  period: 'Zeitraum',
  'report-P1M': 'monatlich, aus Amazons Bericht',
  'report-P1W': 'wöchentlich, aus Amazons Bericht',
  'report-P1D': 'täglich, aus Amazons Bericht',
  'report-P4W': 'vier Wochen bis zu jeder Woche, aus Amazons Übersicht',
  average: 'Durchschnitt',
  top: 'Beste',
  target: 'Ziel',
  'as-named': 'Auf der Seite: „{label}“',
  export: 'JSON exportieren',
  import: 'JSON importieren',
  transfer: 'Export und Import',
  stays:
    'Alles hier bleibt auf diesem Rechner. Ein Export enthält keine Käufernamen, Nachrichten oder Bestellnummern.',
  exported: { one: 'Exportiert: {count} Wert in {file}', other: 'Exportiert: {count} Werte in {file}' },
  'export-failed': 'Der Export ist nicht möglich: Der Verlauf konnte nicht gelesen werden.',
  importing: '{file} wird gelesen …',
  imported: {
    one: 'Importiert: {count} Wert hinzugefügt, {known} schon vorhanden.',
    other: 'Importiert: {count} Werte hinzugefügt, {known} schon vorhanden.',
  },
  extended: { one: '{count} wurde ergänzt.', other: '{count} wurden ergänzt.' },
  'imported-cases': {
    one: '{count} Nachricht von Käufern hinzugefügt, {updated} auf den neuen Stand gebracht.',
    other: '{count} Nachrichten von Käufern hinzugefügt, {updated} auf den neuen Stand gebracht.',
  },
  'imported-actions': 'Was getan wurde: {count} hinzugefügt, {updated} geändert.',
  refused: 'Nicht importiert, nichts wurde geändert. {field}: {reason}.',
  'import-failed':
    'Nicht importiert, nichts wurde geändert: Die Datei war nicht lesbar oder es ist kein Platz für sie.',
  'rules-title': 'Was Sie gezeigt haben',
  'rules-loading': 'Die Regeln auf diesem Rechner werden gelesen …',
  'rules-failed':
    'Die Regeln konnten nicht gelesen werden. Schließen Sie diese Seite und öffnen Sie sie erneut. Nichts wurde geändert.',
  'rules-not-changed': 'Die Regeln konnten nicht geändert werden: Vielleicht ist kein Platz mehr dafür.',
  'rules-none':
    'Noch nichts. Wo Benchline auf einer Seite eine Zahl nicht findet, können Sie ihm dort im Status zeigen, wo sie steht.',
  'rules-intro':
    'Zahlen, die Sie Benchline auf einer Seite gezeigt haben. Eine Regel gilt in ihrer Sprache, auf allen Seiten, die dieselben Konten zeigen.',
  'rules-export': 'Regeln exportieren',
  'rules-import': 'Regeln importieren',
  'rules-exported': {
    one: 'Exportiert: {count} Regel in {file}',
    other: 'Exportiert: {count} Regeln in {file}',
  },
  'rules-imported': {
    one: '{count} Regel hinzugefügt, {known} schon da und unverändert.',
    other: '{count} Regeln hinzugefügt, {known} schon da und unverändert.',
  },
  'rules-left': {
    one: '{count} wurde weggelassen: kein Platz für mehr, oder die Seite ist nicht bekannt.',
    other: '{count} wurden weggelassen: kein Platz für mehr, oder die Seiten sind nicht bekannt.',
  },
  'rule-matched': 'Zuletzt gefunden: {day}',
  'rule-missed': 'Nicht mehr gefunden seit {day}',
  'rule-unseen': 'Nicht mehr gesehen, seit sie gezeigt wurde: {day}',
  'rule-metric-gone': 'Eine eigene Kennzahl, die nicht benutzt wird',
  'rule-resting':
    'Ruht: Die Kennzahl wurde entfernt oder ist nicht auf diesem Rechner. Es wird wieder gelesen, wenn sie zurück ist.',
  'rule-replaces': 'Gilt statt dessen, was Benchline dort selbst liest.',
  'rule-test': 'Seite der Regel öffnen',
  'rule-test-hint': 'Zum Prüfen der Regel: Was sie dort findet, steht dann hier und im Status auf der Seite.',
  'rule-rename': 'Umbenennen',
  'rule-name': 'Name der Regel',
  save: 'Speichern',
  cancel: 'Abbrechen',
  remove: 'Entfernen',
  'rule-removed': '„{name}“ wurde entfernt.',
  undo: 'Rückgängig',

  'language-title': 'Sprache',
  'language-intro': 'Worin Benchline spricht, neben Amazons Zahlen und auf den eigenen Seiten. Gilt sofort.',
  'language-auto': 'Wie die Seite, sonst wie der Browser',
  'language-not-saved': 'Die Sprache konnte nicht gespeichert werden: Vielleicht fehlt der Platz.',
};
