import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in German. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Jedem Paket eine Sendungsnummer geben',
    text: 'Rund 40 % der Käuferanfragen betreffen die Lieferung. Pakete ohne Sendungsverfolgung lösen 35-mal so viele „Wo ist es?“-Anfragen aus wie verfolgte.',
    steps: [
      'Feststellen, welche Versandarten keine Sendungsverfolgung haben.',
      'Sie auf einen verfolgten Dienst umstellen, die meistgenutzte zuerst.',
      'Beim Bestätigen jeder Bestellung Nummer und Versanddienst eintragen.',
    ],
  },
  'tell-of-delay-first': {
    title: 'Verzögerungen von sich aus melden',
    text: 'Wer das neue Datum schon kennt, muss nicht nachfragen.',
    steps: [
      'Täglich prüfen, welche Bestellungen verspätet abgehen oder ankommen werden.',
      'Diesen Käufern noch am selben Tag über Amazons Nachrichten das neue Datum nennen.',
      'Nur dann wieder schreiben, wenn sich das Datum ändert.',
    ],
  },
  'largest-theme-first': {
    title: 'Das häufigste Thema zuerst angehen',
    text: 'Wenige Ursachen bringen die meisten Anfragen. Eine beseitigte Ursache bewirkt mehr als zehn schnellere Antworten.',
    steps: [
      'Die Anfragen der letzten vier Wochen ordnen: Lieferung, Produkt, Rücksendung, Rechnung.',
      'Zehn Nachrichten zum größten Thema lesen und ihre Ursachen notieren.',
      'Die häufigste Ursache beseitigen, dann neu ordnen.',
    ],
  },
  'listing-answers-questions': {
    title: 'Das Angebot antworten lassen',
    text: 'Was Käufer auf der Seite finden, müssen sie nicht fragen.',
    steps: [
      'Die Fragen sammeln, die in diesem Monat mehr als einmal kamen.',
      'Die Antworten in Beschreibung, Bilder, Video oder A+ Inhalte aufnehmen.',
      'Mit Maßen, Passform, Lieferumfang und Anwendung beginnen.',
    ],
  },
  'condition-as-listed': {
    title: 'Im angegebenen Zustand versenden',
    text: 'Ware, die schlechter aussieht als angekündigt, bringt Anfragen, Rücksendungen und schlechtes Feedback.',
    steps: [
      'Gebrauchtes und Überholtes vor dem Verpacken mit dem angegebenen Zustand vergleichen.',
      'Bei Abweichungen den geringeren Zustand angeben.',
      'Sichtbare Spuren im Angebot beschreiben.',
    ],
  },
  'check-most-returned-offer': {
    title: 'Das Angebot mit den meisten Rücksendungen prüfen',
    text: 'Oft verursacht ein einziges Angebot einen großen Teil der Rücksendungen, und sein Bestand zeigt, warum.',
    steps: [
      'Die letzten Rücksendeanträge je Angebot zählen.',
      'Vom ersten einige Stück aus dem Lager nehmen und mit der Seite vergleichen.',
      'Mangelhaftes, Unvollständiges und falsche Varianten zurückhalten.',
    ],
  },
};
