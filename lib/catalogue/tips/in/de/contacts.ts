import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in German. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Jedem Paket eine Sendungsnummer geben',
    text: 'Rund 40 % der Käuferanfragen betreffen die Lieferung. Pakete ohne Sendungsverfolgung lösen 35-mal so viele „Wo ist es?“-Anfragen aus wie verfolgte.',
    steps: [],
  },
  'tell-of-delay-first': {
    title: 'Verzögerungen zuerst melden',
    text: 'Verspätet sich eine Bestellung, dem Käufer noch am selben Tag das neue Datum nennen, bevor er nachfragen muss.',
    steps: [],
  },
  'largest-theme-first': {
    title: 'Das häufigste Thema zuerst angehen',
    text: 'Die Anfragen der letzten vier Wochen nach Themen ordnen: Lieferung, Produkt, Rücksendung, Rechnung. Die Ursache des größten Themas beheben.',
    steps: [],
  },
  'listing-answers-questions': {
    title: 'Das Angebot antworten lassen',
    text: 'Was Käufer am häufigsten fragen, in Beschreibung, Bilder, Video oder A+ Inhalte aufnehmen: Maße, Passform, Lieferumfang, Anwendung.',
    steps: [],
  },
  'condition-as-listed': {
    title: 'Im angegebenen Zustand versenden',
    text: 'Gebrauchte und überholte Ware vor dem Verpacken mit dem angegebenen Zustand vergleichen. Bearbeitungszeit und Versanddauer so angeben, wie sie wirklich sind.',
    steps: [],
  },
  'check-most-returned-offer': {
    title: 'Das Angebot mit den meisten Rücksendungen prüfen',
    text: 'Vom Angebot mit den meisten Rücksendungen einige Stück aus dem Lager nehmen und mit der Seite vergleichen: Mängel, fehlende Teile, falsche Variante.',
    steps: [],
  },
};
