import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in German. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Erstatten, bevor ein Antrag daraus wird',
    text: 'Käufer können 48 Stunden nach ihrer Nachricht einen A-bis-Z-Antrag stellen. Eine vorher erstattete Bestellung bleibt ohne Mangel.',
    steps: [
      'Jeden Morgen nach Problemmeldungen sehen, die älter als ein Tag sind.',
      'Hat der Käufer recht: sofort erstatten und es in der Antwort sagen.',
      'Ist noch etwas zu prüfen: das Datum nennen, bis zu dem entschieden ist.',
    ],
  },
  'answer-claims-in-time': {
    title: 'Anträge rechtzeitig beantworten',
    text: 'Eine offene Rückfrage von Amazon wird zugunsten des Käufers entschieden, ganz gleich, was die Nachweise sagen.',
    steps: [
      'Offene Anträge an jedem Arbeitstag ansehen und mit dem frühesten Datum beginnen.',
      'Zustellnachweis, Sendungsverfolgung und die Nachrichten zur Bestellung beilegen.',
      'Bis zum Datum in Amazons Mitteilung antworten; hat der Käufer recht, stattdessen erstatten.',
    ],
  },
  'appeal-within-30-days': {
    title: 'Innerhalb von 30 Tagen widersprechen',
    text: 'Gegen einen Antrag, der entgegen den Nachweisen entschieden wurde, kann 30 Tage lang widersprochen werden. Bei Erfolg entfällt der Mangel.',
    steps: [
      'Die Anträge auflisten, die in den letzten 30 Tagen gegen Sie entschieden wurden.',
      'Die heraussuchen, bei denen Sendungsverfolgung oder Zustellnachweis anderes zeigen.',
      'Jedem davon mit diesen Nachweisen widersprechen.',
    ],
  },
  'request-removal-of-feedback': {
    title: 'Regelwidriges Feedback melden',
    text: 'Verkäuferfeedback, das nur das Produkt betrifft, persönliche Angaben oder Beleidigungen enthält oder die Lieferung durch Amazon meint, kann Amazon gemeldet werden.',
    steps: [
      'Das Feedback mit einem und zwei Sternen der letzten Wochen im Feedback-Manager lesen.',
      'Jedes mit diesen vier Gründen vergleichen.',
      'Was zutrifft, Amazon melden und den Käufer damit nicht behelligen.',
    ],
  },
  'signature-on-costly-parcels': {
    title: 'Unterschrift bei teuren Paketen',
    text: 'Ohne Zustellnachweis wird ein Antrag meist zugunsten des Käufers entschieden. Bei hohem Bestellwert kostet die Unterschrift weniger als ein verlorener Antrag.',
    steps: [
      'Festlegen, ab welchem Bestellwert sich eine Unterschrift lohnt.',
      'Für diese Bestellungen beim Kauf des Etiketts Zustellung gegen Unterschrift wählen.',
      'Den Zustellnachweis bei der Bestellung aufbewahren.',
    ],
  },
  'accurate-listing': {
    title: 'Das Angebot exakt beschreiben',
    text: 'Käufer, die etwas anderes bekommen, als die Seite zeigt, sagen es im Feedback und in Anträgen.',
    steps: [
      'Die Angebote hinter den letzten Bestellmängeln heraussuchen.',
      'Das Produkt neben Titel, Bilder und Stichpunkte halten.',
      'Jede Abweichung berichtigen.',
    ],
  },
};
