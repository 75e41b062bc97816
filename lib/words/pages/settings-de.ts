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
  'stored-title': 'Was Benchline speichert',
  'stored-intro':
    'Alles liegt in diesem Browser, auf diesem Rechner. Nichts wird irgendwohin gesendet. Kein Name, keine Nachricht, kein Kommentar und keine Bestellnummer eines Käufers ist darunter. Klein gedruckt: wie die Orte intern heißen.',
  'stored-accounts':
    'Konten: Shop, Land und Host, wie die Kopfzeile von Seller Central sie zeigt, Ihr eigener Name dafür, und was zusammengeführt wurde.',
  'stored-readings':
    'Werte: jede Kennzahl mit Anzahlen, Ziel, Vergleichswerten und dem Tag, an dem sie zu sehen war, auch aus Berichten und Dateien, die Sie importiert haben.',
  'stored-cases':
    'Käufernachrichten: Thema, Land, Stand, und wann jede kam und beantwortet wurde. Erkannt wird eine Nachricht an einem Hash, den nur diese Installation bilden kann; der Schlüssel dazu liegt hier und lässt sich nicht auslesen.',
  'stored-actions': 'Was Sie getan haben, mit Ihren Notizen, ausgeblendete Tipps und eigene Tipps.',
  'stored-evidence':
    'Das Nachweisprotokoll: was Seller Central gezeigt hat, Eintrag für Eintrag, jeder mit dem Hash des vorigen.',
  'stored-undo': 'Was nötig ist, um Ihren letzten Import rückgängig zu machen.',
  'stored-settings':
    'Ihre Einstellungen: was auf dieser Seite gewählt ist, auch zu Nachrichten und Hinweisen, und welche Spalte Ihrer eigenen Dateien was enthielt; eigene Kennzahlen und Ziele.',
  'stored-taught':
    'Was Sie gezeigt haben: Regeln, wann jede zuletzt passte, was angeboten und abgelehnt wurde, und was sich bei vielen Besuchen nicht lesen ließ.',
  'stored-templates': 'Ihre Vorlagen für Antworten.',
  'stored-told':
    'Welche Hinweise schon gezeigt wurden, damit keiner zweimal kommt, eine Marke, die offenen Seiten eine Änderung meldet, und seit wann der Platz fehlt.',
  'stored-usage': 'Belegter Platz: etwa {size}.',
  'stored-usage-unknown': 'Der Browser sagt nicht, wie viel Platz das belegt.',
  'stored-off': 'Der Verlauf lässt sich hier nicht öffnen, darum sind seine Einträge nicht gezählt.',
  'erase-title': 'Alles löschen',
  'erase-text':
    'Löscht alles oben Genannte und dazu Badge, Wecker und Hinweise, für immer. Danach ist Benchline ausgeschaltet, damit offene Seiten nicht von vorn beginnen. Dateien, die Sie exportiert haben, und was der Browser selbst sichert oder synchronisiert, gehören Ihnen und bleiben, wie sie sind.',
  'erase-first': 'Wenn Sie eine Kopie behalten wollen, exportieren Sie den Verlauf vorher.',
  'erase-word': 'LÖSCHEN',
  'erase-type': 'Zur Bestätigung {word} eintippen',
  'erase-done': 'Alles wurde gelöscht. Benchline ist aus; oben schalten Sie es ein, um neu zu beginnen.',
  'erase-blocked':
    'Alles außer dem Verlauf wurde gelöscht. Er verschwindet, sobald keine andere Seite von Benchline ihn offen hält: Schließen Sie die anderen Tabs davon.',
  'erase-stopped':
    'Nicht alles konnte gelöscht werden. Versuchen Sie es noch einmal; wird Benchline aus dem Browser entfernt, ist auch der Rest weg.',
  'account-remove': 'Entfernen …',
  'account-remove-sure':
    'Alles von {account} verschwindet für immer: Werte, Nachrichten, was Sie getan haben, Nachweise und Konten, die darin aufgegangen sind. Der letzte Import lässt sich dann nicht mehr rückgängig machen. Exportieren Sie den Verlauf vorher, um eine Kopie zu behalten. Wenn Sie seine Seiten wieder öffnen, beginnt das Konto neu.',
  'account-remove-now': 'Endgültig entfernen',
  'account-removed': '{account} wurde entfernt.',
  'account-keep': 'Behalten',
  'welcome-title': 'Willkommen bei Benchline',
  'welcome-does': 'Was es tut',
  'welcome-does-1':
    'Es liest die Kundenservice-Zahlen auf den Seller-Central-Seiten, die Sie öffnen, und behält ihren Verlauf in diesem Browser.',
  'welcome-does-2':
    'Neben jede Zahl zeichnet es den Verlauf, den Abstand zu Durchschnitt und Ziel, ob eine Änderung echt ist, und was als Nächstes zu tun ist.',
  'welcome-does-3':
    'Der Knopf in der Symbolleiste zeigt, wie viele Käufernachrichten kurz vor ihren 24 Stunden sind.',
  'welcome-never': 'Was es nie tut',
  'welcome-never-1':
    'Es lädt nichts von Amazon, klickt nichts und sendet nichts: keine Seite, keine Zahl, an niemanden. Es gibt kein Konto anzulegen und kein Tracking.',
  'welcome-never-2':
    'Es behält keinen Namen, keine Nachricht, keinen Kommentar und keine Bestellnummer eines Käufers.',
  'welcome-never-3':
    'Es rät keine Zahl: Was sich nicht zweifelsfrei lesen lässt, wird nicht behalten, und der Status der Seite sagt es.',
  'welcome-open': 'Öffnen Sie zuerst diese drei Seiten',
  'welcome-later':
    'Was Sie dort von nun an sehen, behält Benchline. Jeder spätere Besuch verlängert die Linie.',
  'welcome-grant':
    'Dieser Browser hat Benchline auf Seller Central noch nicht erlaubt: Bis dahin lässt sich nichts lesen.',
  'welcome-allow': 'Dort erlauben',
  'off-newer-title': 'Der Verlauf ist von einem neueren Benchline',
  'off-newer':
    'Eine neuere Version hat hier damit gearbeitet. Nichts ist verloren: Aktualisieren Sie Benchline, oder starten Sie den Browser neu, was eine Aktualisierung abschließt.',
  'off-blocked-title': 'Eine andere Seite nutzt den Verlauf noch',
  'off-blocked':
    'Er ließ sich nicht öffnen, weil eine Seite eines älteren Benchline ihn festhält. Schließen Sie die anderen Tabs von Benchline und laden Sie diese Seite neu. Nichts ist verloren.',
  'off-upgrade-title': 'Der Verlauf ließ sich nicht auf den neuen Stand bringen',
  'off-upgrade':
    'Diese Version bewahrt ihn in anderer Form auf, und die Umstellung ist nicht gelungen: Vielleicht ist die Festplatte voll. Alles ist noch da, wie es war. Schaffen Sie Platz und laden Sie diese Seite neu. Zur Sicherheit speichern Sie ihn so, wie er jetzt ist.',
  rescue: 'So speichern, wie er ist',
  'rescue-none': 'Er ließ sich nicht lesen.',
  'thin-title': 'Den alten Verlauf verkleinern',
  'thin-text':
    'Vorgabe: Alles wird für immer behalten, und nichts wird je von selbst ausgedünnt. Auf Wunsch bleibt von dem, was vor mehr als zwei Jahren gelesen wurde, nur der letzte Wert jeder Woche. Amazons Berichte und das Nachweisprotokoll bleiben ganz.',
  'thin-look': 'Zeigen, was wegfiele',
  'thin-none': 'Es gibt nichts auszudünnen.',
  'thin-sure':
    'Werte, die für immer wegfielen: {count} von {all}. Der letzte Import lässt sich dann nicht mehr rückgängig machen. Exportieren Sie den Verlauf vorher, um sie zu behalten.',
  'thin-now': 'Jetzt ausdünnen',
  'thin-not': 'Alles behalten',
  'thin-done': 'Weggefallene Werte: {count}.',
};
