import type { Translation } from '../messages';
import type { evidenceEn } from './evidence-en';

/** What the pages say about the evidence log, in German. */
export const evidenceDe: Translation<typeof evidenceEn> = {
  'evidence-title': 'Nachweis',
  'evidence-intro':
    'Was Seller Central auf diesem Rechner gezeigt hat, so wie es gelesen wurde. Jeder Eintrag trägt den Hash des vorigen, damit eine spätere Änderung auffällt.',
  'evidence-account': 'Konto',
  'evidence-from': 'Von',
  'evidence-to': 'Bis',
  'evidence-save': 'Als JSON speichern',
  'evidence-saved': 'Gespeichert: {file}',
  'evidence-print': 'Drucken',
  'evidence-cancel': 'Abbrechen',
  'evidence-working': 'Das Protokoll wird gelesen: {percent}',
  'evidence-stopped': 'Abgebrochen. Nichts wurde gespeichert.',
  'evidence-none':
    'Das Protokoll hat keinen Eintrag aus dieser Zeit. Es beginnt mit der ersten Seite, die gelesen wird, seit Benchline es führen kann.',
  'evidence-off': 'Das Protokoll konnte nicht gelesen werden.',
  'evidence-sheet': 'Was Seller Central gezeigt hat: {account}',
  'evidence-all-days': 'Alle Tage',
  'evidence-days': '{from} bis {to}',
  'evidence-since': 'Ab {from}',
  'evidence-until': 'Bis {to}',
  'evidence-made': 'Erstellt am {at}. Die Zeiten sind die von {zone}.',
  'evidence-log': 'Protokoll {chain}',
  'evidence-last-hash': 'Letzter Hash des Protokolls, nach Eintrag {n}',
  'evidence-whole': 'Unversehrt: Die Einträge {from} bis {to} folgen aufeinander, und keiner wurde geändert.',
  'evidence-altered':
    'Nicht unversehrt: Der Hash von Eintrag {n} passt nicht. Er oder der Eintrag davor wurde geändert.',
  'evidence-reordered': 'Nicht unversehrt: Eintrag {n} steht nicht an seinem Platz.',
  'evidence-duplicated': 'Nicht unversehrt: Eintrag {n} ist zweimal da.',
  'evidence-missing': 'Nicht unversehrt: Die Einträge {from} bis {to} fehlen.',
  'evidence-truncated': 'Nicht unversehrt: Das Ende ist abgeschnitten. Die Einträge {from} bis {to} fehlen.',
  'evidence-start': 'Nicht unversehrt: Der Anfang ist ein anderer, als das Protokoll sagt.',
  'evidence-end': 'Nicht unversehrt: Das Ende ist ein anderes, als das Protokoll sagt.',
  'evidence-before': {
    one: 'Beginnt nach {count} Eintrag, der hier nicht steht. Für ihn steht sein Hash: {hash}',
    other: 'Beginnt nach {count} Einträgen, die hier nicht stehen. Für sie steht ein Hash: {hash}',
  },
  'evidence-later': {
    one: '{count} späterer Eintrag führt zum letzten Hash; von ihm ist nur der Fingerabdruck in der Datei.',
    other:
      '{count} spätere Einträge führen zum letzten Hash; von ihnen sind nur die Fingerabdrücke in der Datei.',
  },
  'evidence-clock': {
    one: 'Die Uhr des Rechners wurde dazwischen {count} Mal zurückgestellt.',
    other: 'Die Uhr des Rechners wurde dazwischen {count} Mal zurückgestellt.',
  },
  'evidence-after-break': 'Dieses Protokoll wurde neu begonnen, weil das vorige beschädigt war.',
  'evidence-first': {
    one: '{count} Wert ist aufgeführt; die JSON-Datei hat alle {all}.',
    other: 'Die ersten {count} Werte sind aufgeführt; die JSON-Datei hat alle {all}.',
  },
  'evidence-number': 'Nr.',
  'evidence-page': 'Seite',
  'evidence-name': 'Name auf der Seite',
  'evidence-still': 'Davor, bis',
  'evidence-check': 'So wird er geprüft',
  'evidence-check-text':
    'Öffnen Sie die gespeicherte Datei unter „Nachweis prüfen“ in irgendeinem Benchline. Ohne Benchline genügen ein paar Zeilen Programm: Die Rechnung steht in docs/evidence.md des Projekts.',
  'evidence-proof': 'Was er beweist und was nicht',
  'evidence-proof-text':
    'Dass kein Eintrag geändert, weggelassen oder verschoben wurde, seit jemand anderes den letzten Hash kennt. Er beweist nicht, wer am Rechner saß: Wer ihn hat, könnte ein ganz neues Protokoll anlegen. Geben Sie den letzten Hash also ab und zu aus der Hand: Drucken Sie diese Seite, oder schicken Sie ihn jemandem, der ihn mit Datum aufbewahrt.',
  'verify-title': 'Nachweis prüfen',
  'verify-intro':
    'Wählen Sie eine Datei, die als Nachweis gespeichert wurde. Sie wird auf diesem Rechner gelesen und geht nirgendwohin.',
  'verify-choose': 'Datei wählen',
  'verify-working': '{file} wird geprüft: {percent}',
  'verify-too-large': '{file} ist größer als 100 MB und wurde nicht gelesen.',
  'verify-unreadable':
    '{file} konnte nicht gelesen werden. Vielleicht wurde sie inzwischen geändert: Wählen Sie sie noch einmal.',
  'verify-refused': '{file} ist keine gültige Nachweisdatei. {field}: {reason}',
  'verify-empty': 'In {file} ist kein Protokoll.',
  'verify-rewritten':
    'Ein anderes Programm hat die Datei neu geschrieben. Geprüft werden die Einträge, nicht ihre Schreibweise.',
  'verify-noted': 'Ein früher notierter Hash, der gesucht werden soll',
  'verify-noted-found':
    'Gefunden nach Eintrag {n}, gelesen am {at}. Bis dorthin ist dies das Protokoll, dessen Hash notiert wurde.',
  'verify-noted-end':
    'Gefunden nach Eintrag {n}. Bis dorthin ist dies das Protokoll, dessen Hash notiert wurde.',
  'verify-noted-missing':
    'Nicht gefunden. Dies ist ein anderes Protokoll oder ein Teil ohne diese Stelle; oder es wurde seither neu angelegt.',
  'verify-noted-form': 'Ein Hash hat 64 Zeichen: 0 bis 9 und a bis f.',
  'preview-logs':
    'Nachweisprotokolle: {count} neu, neben Ihren eigenen; sie bleiben, wenn der Import rückgängig gemacht wird',
  'imported-logs': {
    one: '{count} Nachweisprotokoll übernommen.',
    other: '{count} Nachweisprotokolle übernommen.',
  },
  'broken-logs': {
    one: '{count} Nachweisprotokoll wurde ausgelassen, weil es nicht unversehrt ist.',
    other: '{count} Nachweisprotokolle wurden ausgelassen, weil sie nicht unversehrt sind.',
  },
};
