import type { Translation } from '../messages';
import type { ownTargetsEn } from './own-targets-en';

/** What the pages say of targets that the seller set, in German. */
export const ownTargetsDe: Translation<typeof ownTargetsEn> = {
  'targets-title': 'Eigene Ziele',
  'targets-intro':
    'Ein Ziel, das strenger ist als das von Amazon, oder eines, wo Amazon keines nennt. Es steht als Ihres neben der Zahl, im Diagramm und auf der Verlaufsseite, mit dem Abstand des Werts. Rot und „jenseits des Ziels“ meinen weiter, was Amazon nennt: Ist nur Ihr Ziel verfehlt, ist das höchstens gelb. Voreingestellt ist keines.',
  'targets-loading': 'Ihre Ziele auf diesem Rechner werden gelesen …',
  'targets-unread':
    'Ihre Ziele konnten nicht gelesen werden. Schließen Sie diese Seite und öffnen Sie sie wieder. Nichts wurde geändert.',
  'targets-not-changed':
    'Ihre Ziele konnten nicht geändert werden: Vielleicht fehlt der Platz, oder ein neueres Benchline hat sie geschrieben.',
  'targets-none': 'Sie haben noch keines gesetzt.',
  'target-add': 'Eigenes Ziel setzen',
  'target-metric': 'Kennzahl',
  'target-account': 'Konto',
  'target-all': 'Alle Konten',
  'target-hint':
    'Ein Wert, der dem Ziel gleich ist, hält es ein. Das Ziel eines Kontos geht dem für alle Konten vor; ein vorhandenes wird ersetzt. Es gilt für jeden Zeitraum und jede Art von Bestellung der Kennzahl.',
  'target-stars': 'Ihr Ziel, in Sternen',
  'target-saved': 'Das Ziel für „{name}“ wurde gespeichert.',
  'target-outside':
    'Nicht gespeichert: Kein Wert von „{name}“ kann dieses Ziel erreichen. Werte gehen von {low} bis {high}.',
  'target-full': 'Nicht gespeichert: Höchstens {most} Ziele sind zugleich in Gebrauch.',
  'target-removed': 'Das Ziel für „{name}“ wurde entfernt.',
  'target-unknown': 'Ein Konto, das nicht mehr da ist',
  'preview-targets': 'Eigene Ziele: {count} neu oder geändert',
};
