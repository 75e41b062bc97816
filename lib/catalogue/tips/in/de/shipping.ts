import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in German. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Am Versandtag bestätigen',
    text: 'Jede Bestellung bestätigen, sobald der Transporteur sie hat, mit Versanddienst und Sendungsnummer. Pünktlich versandt, aber spät bestätigt zählt als spät.',
    steps: [],
  },
  'realistic-handling-time': {
    title: 'Eine haltbare Bearbeitungszeit setzen',
    text: 'Die Bearbeitungszeit auf das setzen, was an einem vollen Tag gelingt, um Feiertage einen Tag zugeben, oder sie von Amazon aus den eigenen Zahlen setzen lassen (automatische Bearbeitungszeit).',
    steps: [],
  },
  'integrated-carriers': {
    title: 'Von Amazon lesbare Dienste nutzen',
    text: 'Versand über Amazon kaufen oder einen angebundenen Versanddienst nutzen und seinen genauen Namen wählen. Eine Sendungsnummer zählt erst nach dem ersten Scan.',
    steps: [],
  },
  'buffer-stock': {
    title: 'Einen Bestandspuffer zurückhalten',
    text: 'Die meisten Stornierungen durch Händler sind ausverkaufte Artikel. Einige Stück weniger anbieten als vorhanden, vor allem beim Verkauf auf mehreren Plattformen.',
    steps: [],
  },
  'sync-stock': {
    title: 'Bestände abgleichen',
    text: 'Mengen mehrmals täglich aktualisieren oder vom Warenwirtschaftssystem aktualisieren lassen und auf null setzen, sobald das letzte Stück weg ist.',
    steps: [],
  },
  'honest-transit-time': {
    title: 'Die wirkliche Laufzeit versprechen',
    text: 'Versprochene und wirkliche Laufzeiten nach Regionen in der Versandvorlage vergleichen und dort, wo sie auseinandergehen, Dienst oder Versprechen ändern.',
    steps: [],
  },
};
