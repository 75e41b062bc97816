import type { Tip } from './tip';

/** On the day, with a number that works, from stock that is there. */
export const SHIPPING_TIPS: readonly Tip[] = [
  {
    id: 'confirm-on-the-day',
    metrics: ['late-shipment-rate', 'valid-tracking-rate', 'on-time-delivery-rate'],
    title: { en: 'Confirm on the day shipped', de: 'Am Versandtag bestätigen' },
    text: {
      en: 'Confirm each order as soon as the carrier has it, with carrier and tracking number. An order shipped in time but confirmed late counts as late.',
      de: 'Jede Bestellung bestätigen, sobald der Transporteur sie hat, mit Versanddienst und Sendungsnummer. Pünktlich versandt, aber spät bestätigt zählt als spät.',
    },
    source: 'Amazon seller help, Late Shipment Rate (200285190)',
    certainty: 'A',
    when: 'above-target',
  },
  {
    id: 'realistic-handling-time',
    metrics: ['late-shipment-rate', 'on-time-delivery-rate'],
    title: { en: 'Set a handling time you keep', de: 'Eine haltbare Bearbeitungszeit setzen' },
    text: {
      en: 'Set handling time to what you reach on a busy day, add a day around holidays, or let Amazon set it from your record (automated handling time).',
      de: 'Die Bearbeitungszeit auf das setzen, was an einem vollen Tag gelingt, um Feiertage einen Tag zugeben, oder sie von Amazon aus den eigenen Zahlen setzen lassen (automatische Bearbeitungszeit).',
    },
    source: 'Amazon seller help, Late Shipment Rate (200285190)',
    certainty: 'A',
    when: 'worse',
  },
  {
    id: 'integrated-carriers',
    metrics: ['valid-tracking-rate', 'on-time-delivery-rate'],
    title: { en: 'Use carriers Amazon can read', de: 'Von Amazon lesbare Dienste nutzen' },
    text: {
      en: 'Buy shipping through Amazon, or use a carrier that is integrated, and pick its exact name. A tracking number counts only after its first scan.',
      de: 'Versand über Amazon kaufen oder einen angebundenen Versanddienst nutzen und seinen genauen Namen wählen. Eine Sendungsnummer zählt erst nach dem ersten Scan.',
    },
    source: 'Amazon seller help, Valid Tracking Rate (201817070)',
    certainty: 'A',
    when: 'above-target',
  },
  {
    id: 'buffer-stock',
    metrics: ['cancellation-rate'],
    title: { en: 'Hold back a buffer of stock', de: 'Einen Bestandspuffer zurückhalten' },
    text: {
      en: 'Most cancellations by sellers are items out of stock. Offer a few units fewer than you have, most of all where you sell in several places.',
      de: 'Die meisten Stornierungen durch Händler sind ausverkaufte Artikel. Einige Stück weniger anbieten als vorhanden, vor allem beim Verkauf auf mehreren Plattformen.',
    },
    source: 'Amazon seller help, Cancellation Rate (200285210)',
    certainty: 'A',
    when: 'above-target',
  },
  {
    id: 'sync-stock',
    metrics: ['cancellation-rate'],
    title: { en: 'Keep stock in step', de: 'Bestände abgleichen' },
    text: {
      en: 'Update quantities several times a day, or let your stock system do it, and set a quantity to zero as soon as the last unit has gone.',
      de: 'Mengen mehrmals täglich aktualisieren oder vom Warenwirtschaftssystem aktualisieren lassen und auf null setzen, sobald das letzte Stück weg ist.',
    },
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
    when: 'any',
  },
  {
    id: 'honest-transit-time',
    metrics: ['on-time-delivery-rate', 'late-shipment-rate'],
    title: { en: 'Promise the transit time you see', de: 'Die wirkliche Laufzeit versprechen' },
    text: {
      en: 'Compare promised with real transit times by region in your shipping template, and change the carrier or the promise where they part.',
      de: 'Versprochene und wirkliche Laufzeiten nach Regionen in der Versandvorlage vergleichen und dort, wo sie auseinandergehen, Dienst oder Versprechen ändern.',
    },
    source: 'Sellers’ guides to on-time delivery',
    certainty: 'B',
    when: 'worse',
  },
];
