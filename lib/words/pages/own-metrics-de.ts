import type { Translation } from '../messages';
import type { ownMetricsEn } from './own-metrics-en';

/** What the pages say of metrics that the seller defined, in German. */
export const ownMetricsDe: Translation<typeof ownMetricsEn> = {
  'metrics-title': 'Eigene Kennzahlen',
  'metrics-intro':
    'Eine Zahl, die Benchline nicht kennt, etwa eine Qualitätsnote Ihres Teams. Ihre Werte kommen über „CSV importieren“ auf der Verlaufsseite oder von einer Zahl, die Sie Benchline auf einer Seite von Seller Central zeigen. Verlauf und Popup zeigen sie dann, und Tipps und Schritte können von ihr handeln.',
  'metrics-loading': 'Ihre Kennzahlen auf diesem Rechner werden gelesen …',
  'metrics-unread':
    'Ihre Kennzahlen konnten nicht gelesen werden. Schließen Sie diese Seite und öffnen Sie sie wieder. Nichts wurde geändert.',
  'metrics-not-changed':
    'Ihre Kennzahlen konnten nicht geändert werden: Vielleicht fehlt der Platz, oder ein neueres Benchline hat sie geschrieben.',
  'metrics-none': 'Sie haben noch keine festgelegt.',
  'metrics-removed': 'Entfernt',
  'metric-add': 'Eigene Kennzahl festlegen',
  'metric-name': 'Name',
  'metric-unit': 'Einheit',
  'metric-unit-rate': 'Prozent',
  'metric-unit-duration': 'Zeit',
  'metric-unit-count': 'Anzahl',
  'metric-unit-points': 'Punkte',
  'metric-better': 'Besser ist',
  'metric-better-higher': 'mehr',
  'metric-better-lower': 'weniger',
  'metric-is-better-higher': 'mehr ist besser',
  'metric-is-better-lower': 'weniger ist besser',
  'metric-target-rate': 'Ihr Ziel, in Prozent',
  'metric-target-duration': 'Ihr Ziel, in Minuten',
  'metric-target-count': 'Ihr Ziel',
  'metric-target-points': 'Ihr Ziel, in Punkten',
  'metric-target-hint': 'Ein Ziel kann fehlen. Ein Wert, der ihm gleich ist, hält es ein.',
  'metric-unit-stays': 'Die Einheit bleibt, wie sie ist, denn die vorhandenen Werte sind in ihr angegeben.',
  'metric-goal-higher': 'Ihr Ziel: mindestens {value}',
  'metric-goal-lower': 'Ihr Ziel: höchstens {value}',
  'metric-saved': '„{name}“ wurde gespeichert.',
  'metric-empty': 'Nicht gespeichert: Eine Kennzahl braucht einen Namen.',
  'metric-twice': 'Nicht gespeichert: Es gibt schon eine eigene Kennzahl namens „{name}“.',
  'metric-outside':
    'Nicht gespeichert: Kein Wert dieser Einheit kann das Ziel erreichen. Prozent gehen von 0 bis 100.',
  'metric-full': 'Nicht gespeichert: Höchstens {most} eigene Kennzahlen sind zugleich in Gebrauch.',
  'metric-removed':
    '„{name}“ wurde entfernt. Die Werte bleiben auf diesem Rechner und in Exporten; sie werden wieder gezeigt, wenn Sie die Kennzahl zurückholen. Bis dahin wird keine Zahl gelesen, die Sie für sie gezeigt haben.',
  'metric-back': 'Zurückholen',
  'metric-is-back': '„{name}“ ist wieder da, mit allen Werten.',
  'preview-metrics': 'Eigene Kennzahlen: {count} neu oder geändert',
};
