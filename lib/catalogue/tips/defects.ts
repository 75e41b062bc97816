import type { Tip } from './tip';

const DEFECTS = ['order-defect-rate'];

/** Fewer defects, and none that does not belong to the seller. */
export const DEFECT_TIPS: readonly Tip[] = [
  {
    id: 'refund-before-claim',
    metrics: [...DEFECTS, 'a-to-z-claim-rate', 'chargeback-rate'],
    title: { en: 'Refund before it becomes a claim', de: 'Erstatten, bevor ein Antrag daraus wird' },
    text: {
      en: 'Buyers may file an A-to-z claim 48 hours after they wrote. Where the buyer is right, refund within that time: the order stays without a defect.',
      de: 'Käufer können 48 Stunden nach ihrer Nachricht einen A-bis-Z-Antrag stellen. Hat der Käufer recht, innerhalb dieser Zeit erstatten: Die Bestellung bleibt ohne Mangel.',
    },
    source: 'Amazon seller help, Improve your performance (201018250); the 48 hours from one source',
    certainty: 'B',
    when: 'above-target',
  },
  {
    id: 'answer-claims-in-time',
    metrics: [...DEFECTS, 'a-to-z-claim-rate', 'chargeback-rate'],
    title: { en: 'Answer claims in time', de: 'Anträge rechtzeitig beantworten' },
    text: {
      en: 'Answer Amazon’s questions on a claim by the date it names, with proof of delivery and tracking. A question left open is decided for the buyer.',
      de: 'Amazons Rückfragen zu einem Antrag bis zum genannten Datum beantworten, mit Zustellnachweis und Sendungsverfolgung. Eine offene Rückfrage wird zugunsten des Käufers entschieden.',
    },
    source: 'Amazon seller help, Respond to an A-to-z claim (1781)',
    certainty: 'A',
    when: 'worse',
  },
  {
    id: 'appeal-within-30-days',
    metrics: [...DEFECTS, 'a-to-z-claim-rate'],
    title: { en: 'Appeal within 30 days', de: 'Innerhalb von 30 Tagen widersprechen' },
    text: {
      en: 'A claim that was decided against the evidence can be appealed for 30 days. If the appeal succeeds, the defect goes.',
      de: 'Gegen einen Antrag, der entgegen den Nachweisen entschieden wurde, kann 30 Tage lang widersprochen werden. Bei Erfolg entfällt der Mangel.',
    },
    source: 'Amazon seller help, About A-to-z Guarantee claims (27951)',
    certainty: 'A',
    when: 'above-target',
  },
  {
    id: 'request-removal-of-feedback',
    metrics: [...DEFECTS, 'negative-feedback-rate', 'negative-feedback-share', 'feedback-rating'],
    title: { en: 'Report feedback that breaks the rules', de: 'Regelwidriges Feedback melden' },
    text: {
      en: 'Seller feedback that is only about the product, holds personal details or foul words, or is about FBA delivery can be reported to Amazon in Feedback Manager.',
      de: 'Verkäuferfeedback, das nur das Produkt betrifft, persönliche Angaben oder Beleidigungen enthält oder die Lieferung durch Amazon meint, kann im Feedback-Manager an Amazon gemeldet werden.',
    },
    source: 'Amazon seller help, Order Defect Rate (200285170) and feedback for FBA orders (201101660)',
    certainty: 'A',
    when: 'worse',
  },
  {
    id: 'signature-on-costly-parcels',
    metrics: [...DEFECTS, 'a-to-z-claim-rate', 'chargeback-rate'],
    title: { en: 'Signature on costly parcels', de: 'Unterschrift bei teuren Paketen' },
    text: {
      en: 'Ship orders of high value with signature on delivery. Without proof of delivery a claim is usually granted to the buyer.',
      de: 'Bestellungen von hohem Wert gegen Unterschrift zustellen lassen. Ohne Zustellnachweis wird ein Antrag meist zugunsten des Käufers entschieden.',
    },
    source: 'Amazon seller help, Prevent an A-to-z claim (CRVNRBZBVGBK543)',
    certainty: 'A',
    when: 'any',
  },
  {
    id: 'accurate-listing',
    metrics: [...DEFECTS, 'negative-feedback-rate', 'a-to-z-claim-rate'],
    title: { en: 'Make the listing exact', de: 'Das Angebot genau machen' },
    text: {
      en: 'Compare title, pictures and bullet points of the offers behind the latest defects with the product in hand, and correct every difference.',
      de: 'Titel, Bilder und Stichpunkte der Angebote hinter den letzten Mängeln mit dem Produkt in der Hand vergleichen und jede Abweichung berichtigen.',
    },
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
    when: 'any',
  },
];
