import type { Tip } from './tip';

const CONTACTS = ['contact-rate'];

/** Fewer reasons to write. Strongest first: about 40 % of buyers' questions are about delivery. */
export const CONTACT_TIPS: readonly Tip[] = [
  {
    id: 'tracking-on-every-parcel',
    metrics: [...CONTACTS, 'a-to-z-claim-rate', 'valid-tracking-rate'],
    title: { en: 'Add tracking to every parcel', de: 'Jedem Paket eine Sendungsnummer geben' },
    text: {
      en: 'About 40% of buyers’ questions are about delivery. Parcels without tracking draw 35 times more “where is it?” contacts than tracked ones.',
      de: 'Rund 40 % der Käuferanfragen betreffen die Lieferung. Pakete ohne Sendungsverfolgung lösen 35-mal so viele „Wo ist es?“-Anfragen aus wie verfolgte.',
    },
    source: 'Amazon seller help, Valid Tracking Rate FAQ (202014610)',
    certainty: 'A',
    when: 'any',
  },
  {
    id: 'tell-of-delay-first',
    metrics: [...CONTACTS, 'a-to-z-claim-rate', 'order-defect-rate'],
    title: { en: 'Tell buyers of a delay first', de: 'Verzögerungen zuerst melden' },
    text: {
      en: 'When an order will be late, write to the buyer the same day with the new date, before the buyer has to ask.',
      de: 'Verspätet sich eine Bestellung, dem Käufer noch am selben Tag das neue Datum nennen, bevor er nachfragen muss.',
    },
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
    when: 'worse',
  },
  {
    id: 'largest-theme-first',
    metrics: CONTACTS,
    title: { en: 'Fix the largest theme first', de: 'Das häufigste Thema zuerst angehen' },
    text: {
      en: 'Sort the last four weeks of contacts by theme: delivery, product, return, invoice. Work on the cause of the largest one.',
      de: 'Die Anfragen der letzten vier Wochen nach Themen ordnen: Lieferung, Produkt, Rücksendung, Rechnung. Die Ursache des größten Themas beheben.',
    },
    source: 'Sellers’ guides to contact reasons',
    certainty: 'B',
    when: 'worse',
  },
  {
    id: 'listing-answers-questions',
    metrics: CONTACTS,
    title: { en: 'Let the listing answer', de: 'Das Angebot antworten lassen' },
    text: {
      en: 'Put what buyers ask most into the description, pictures, video or A+ content: size, fit, what is in the box, how to use it.',
      de: 'Was Käufer am häufigsten fragen, in Beschreibung, Bilder, Video oder A+ Inhalte aufnehmen: Maße, Passform, Lieferumfang, Anwendung.',
    },
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
    when: 'any',
  },
  {
    id: 'condition-as-listed',
    metrics: [...CONTACTS, 'order-defect-rate', 'negative-feedback-rate', 'return-rate'],
    title: { en: 'Ship the condition that is listed', de: 'Im angegebenen Zustand versenden' },
    text: {
      en: 'Check used and refurbished stock against its listed condition before it is packed. State handling time and shipping speed as they really are.',
      de: 'Gebrauchte und überholte Ware vor dem Verpacken mit dem angegebenen Zustand vergleichen. Bearbeitungszeit und Versanddauer so angeben, wie sie wirklich sind.',
    },
    source: 'Amazon seller help, Improve your performance (201018250)',
    certainty: 'A',
    when: 'any',
  },
  {
    id: 'check-most-returned-offer',
    metrics: [...CONTACTS, 'return-rate', 'ncx-rate'],
    title: { en: 'Check the most returned offer', de: 'Das Angebot mit den meisten Rücksendungen prüfen' },
    text: {
      en: 'Take a few units of the offer that draws the most returns from stock and compare them with their page: faults, missing parts, wrong variant.',
      de: 'Vom Angebot mit den meisten Rücksendungen einige Stück aus dem Lager nehmen und mit der Seite vergleichen: Mängel, fehlende Teile, falsche Variante.',
    },
    source: 'Sellers’ guides to returns',
    certainty: 'B',
    when: 'above-target',
  },
];
