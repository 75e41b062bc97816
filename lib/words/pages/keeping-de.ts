import type { Translation } from '../messages';
import type { keepingEn } from './keeping-en';

/** What the pages say where something cannot be kept or read, in German. */
export const keepingDe: Translation<typeof keepingEn> = {
  'no-room-title': 'Für mehr ist kein Platz',
  'no-room':
    'Seit {when} ließ sich nicht behalten, was gelesen wurde: Der Datenträger ist voll oder der Platz, den der Browser gewährt. Alles Frühere ist noch da. Machen Sie auf dem Datenträger Platz, speichern Sie den Verlauf als Datei, oder verkleinern Sie den alten Verlauf. Der Hinweis verschwindet, sobald wieder etwas behalten werden konnte.',
  'no-room-unsure':
    'Seit {when} ließ sich nicht behalten, was gelesen wurde, und der Browser sagt nicht, warum; meist ist der Datenträger voll. Alles Frühere ist noch da. Machen Sie auf dem Datenträger Platz, starten Sie den Browser neu, und speichern Sie den Verlauf als Datei. Der Hinweis verschwindet, sobald wieder etwas behalten werden konnte.',
  'import-unwritten-disk-full':
    'Nicht importiert, nichts wurde geändert: Dafür ist kein Platz. Machen Sie auf dem Datenträger Platz, oder verkleinern Sie in den Einstellungen den alten Verlauf, und importieren Sie noch einmal.',
  'import-unwritten-closed':
    'Nicht importiert, nichts wurde geändert: Ein anderer Teil von Benchline hat den Verlauf geschlossen. Versuchen Sie es noch einmal.',
  'import-unwritten-failed':
    'Nicht importiert, nichts wurde geändert: Der Verlauf ließ sich nicht schreiben. Versuchen Sie es noch einmal; hilft das nicht, machen Sie auf dem Datenträger Platz, und starten Sie den Browser neu.',
  'import-partly':
    'Werte, Nachrichten und Schritte der Datei sind gespeichert, aber nicht alle ihre Regeln, Vorlagen, Tipps, Kennzahlen und Einstellungen: Vielleicht fehlt der Platz dafür. Machen Sie Platz, und importieren Sie noch einmal; nichts wird doppelt übernommen.',
  'no-room-unchanged':
    'Nichts wurde geändert: Zum Schreiben ist kein Platz. Machen Sie auf dem Datenträger Platz, und versuchen Sie es noch einmal.',
  damaged: 'Beschädigt und ausgelassen: {what}. Alles andere ist da.',
  'damaged-export': 'Beschädigt und nicht in der Datei: {what}. Alles andere ist darin.',
  'damaged-accounts': 'Konten ({count})',
  'damaged-series': 'ganze Reihen von Werten ({count})',
  'damaged-readings': 'Werte ({count})',
  'damaged-cases': 'Käufernachrichten ({count})',
  'damaged-inboxes': 'Lesungen von Nachrichtenlisten ({count})',
  'damaged-actions': 'was Sie getan haben ({count})',
  'damaged-logs': 'Nachweisprotokolle ({count})',
  'damaged-entries': 'Einträge im Nachweis ({count})',
  'cut-title': 'Das alte Nachweisprotokoll kürzen',
  'cut-text':
    'Das Nachweisprotokoll bleibt von sich aus ganz. Auf Wunsch fallen seine Einträge weg, die älter als zwei Jahre sind. Was bleibt, lässt sich weiter prüfen: Ein Haltepunkt sagt, wie viele wegfielen, und den Hash des letzten davon.',
  'cut-none': 'Es gibt keine Nachweise, die älter als zwei Jahre sind.',
  'cut-sure':
    'Einträge des Nachweises, die endgültig wegfielen: {count}, bis zum {day}. Was sie zeigen, lässt sich dann von hier aus nicht mehr belegen. Eine vorher gespeicherte Datei behält den Beleg: Speichern Sie zuerst den Nachweis jedes Kontos, oder exportieren Sie den Verlauf.',
  'cut-now': 'Jetzt kürzen',
  'cut-done': 'Weggefallene Einträge des Nachweises: {count}, bis zum {day}.',
  'evidence-by-file':
    'Dieses Protokoll kam mit einer Datei: Eine andere Installation von Benchline hat es geschrieben, und hier kommt nichts hinzu.',
  'file-too-large':
    'Nicht importiert, nichts wurde geändert: {file} ist größer als {most} MB und damit keine Datei, die Benchline liest.',
  'file-packed':
    'Nicht importiert, nichts wurde geändert: {file} ist gepackt (etwa eine Zip-Datei). Entpacken Sie sie, und wählen Sie die Datei darin.',
};
