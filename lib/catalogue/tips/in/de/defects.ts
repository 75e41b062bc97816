import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in German. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Erstatten, bevor ein Antrag daraus wird',
    text: 'Käufer können 48 Stunden nach ihrer Nachricht einen A-bis-Z-Antrag stellen. Hat der Käufer recht, innerhalb dieser Zeit erstatten: Die Bestellung bleibt ohne Mangel.',
    steps: [],
  },
  'answer-claims-in-time': {
    title: 'Anträge rechtzeitig beantworten',
    text: 'Amazons Rückfragen zu einem Antrag bis zum genannten Datum beantworten, mit Zustellnachweis und Sendungsverfolgung. Eine offene Rückfrage wird zugunsten des Käufers entschieden.',
    steps: [],
  },
  'appeal-within-30-days': {
    title: 'Innerhalb von 30 Tagen widersprechen',
    text: 'Gegen einen Antrag, der entgegen den Nachweisen entschieden wurde, kann 30 Tage lang widersprochen werden. Bei Erfolg entfällt der Mangel.',
    steps: [],
  },
  'request-removal-of-feedback': {
    title: 'Regelwidriges Feedback melden',
    text: 'Verkäuferfeedback, das nur das Produkt betrifft, persönliche Angaben oder Beleidigungen enthält oder die Lieferung durch Amazon meint, kann im Feedback-Manager an Amazon gemeldet werden.',
    steps: [],
  },
  'signature-on-costly-parcels': {
    title: 'Unterschrift bei teuren Paketen',
    text: 'Bestellungen von hohem Wert gegen Unterschrift zustellen lassen. Ohne Zustellnachweis wird ein Antrag meist zugunsten des Käufers entschieden.',
    steps: [],
  },
  'accurate-listing': {
    title: 'Das Angebot genau machen',
    text: 'Titel, Bilder und Stichpunkte der Angebote hinter den letzten Mängeln mit dem Produkt in der Hand vergleichen und jede Abweichung berichtigen.',
    steps: [],
  },
};
