import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in German. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Am Versandtag bestätigen',
    text: 'Eine Bestellung, die pünktlich versandt, aber spät bestätigt wurde, zählt als verspätet.',
    steps: [
      'Jede Bestellung bestätigen, sobald der Versanddienst sie hat, mit Dienst und Sendungsnummer.',
      'Jeden Abend prüfen, dass keine an diesem Tag fällige Bestellung unbestätigt ist.',
      'Eine Vertretung bestimmen, die bei Abwesenheit bestätigt.',
    ],
  },
  'realistic-handling-time': {
    title: 'Eine einhaltbare Bearbeitungszeit angeben',
    text: 'Eine Bearbeitungszeit, die nur an ruhigen Tagen zu halten ist, macht Bestellungen an allen anderen zu spät, und Käufer fragen nach.',
    steps: [
      'Feststellen, wie lange eine Bestellung an einem vollen Tag dauert.',
      'Die Bearbeitungszeit darauf setzen, je Produkt, wo sie sich unterscheidet.',
      'Um Feiertage einen Tag zugeben.',
    ],
  },
  'automated-handling-time': {
    title: 'Amazon die Bearbeitungszeit setzen lassen',
    text: 'Bei automatischer Bearbeitungszeit nimmt Amazon sie aus Ihren eigenen Versandzahlen: Versprochen wird, was Sie wirklich leisten.',
    steps: [
      'In den Versandeinstellungen nachsehen, ob das Konto automatische Bearbeitungszeit bietet.',
      'Sie einschalten, für Einzelanfertigungen aber eine eigene Zeit setzen.',
      'Nach vier Wochen die verspäteten Bestellungen wieder ansehen.',
    ],
  },
  'integrated-carriers': {
    title: 'Versanddienste nutzen, die Amazon lesen kann',
    text: 'Eine Sendungsnummer zählt erst, wenn Amazon ihren ersten Scan gesehen hat; dazu braucht es einen Dienst, dessen Scans Amazon erhält.',
    steps: [
      'Versand über Amazon kaufen oder einen angebundenen Versanddienst nutzen.',
      'Beim Bestätigen den genauen Namen des Dienstes wählen.',
      'Am nächsten Tag nachsehen, ob jede Nummer ihren ersten Scan hat.',
    ],
  },
  'buffer-stock': {
    title: 'Einen Bestandspuffer zurückhalten',
    text: 'Die meisten Stornierungen durch Händler sind ausverkaufte Artikel, vor allem, wo dieselben Stücke an mehreren Stellen angeboten werden.',
    steps: [
      'Die Produkte auflisten, die in den letzten Wochen storniert werden mussten.',
      'Von jedem einige Stück weniger anbieten als vorhanden.',
      'Vor starken Wochen mehr zurückhalten.',
    ],
  },
  'sync-stock': {
    title: 'Bestände abgleichen',
    text: 'Was weg ist und noch angeboten wird, endet in einer Stornierung.',
    steps: [
      'Mengen mehrmals täglich aktualisieren oder es dem Warenwirtschaftssystem überlassen.',
      'Eine Menge auf null setzen, sobald das letzte Stück weg ist.',
      'Was am schnellsten verkauft wird, wöchentlich zählen und die Mengen berichtigen.',
    ],
  },
  'honest-transit-time': {
    title: 'Die wirkliche Laufzeit versprechen',
    text: 'Käufer und Amazon messen am versprochenen Tag. Hält der Versanddienst die Laufzeit nicht ein, kommt auch schnell Versandtes zu spät.',
    steps: [
      'Versprochene und wirkliche Laufzeiten nach Regionen in der Versandvorlage vergleichen.',
      'Das Versprechen verlängern, wo Pakete später ankommen.',
      'Den Versanddienst wechseln, wo das zu viele Bestellungen kostet.',
    ],
  },
};
