import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in German. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Richtlinienkonforme Rücksendungen sofort genehmigen',
    text: 'Was Amazons Richtlinie erlaubt, ist ohnehin zu genehmigen. Warten und eine Ablehnung aus Versehen zählen beide gegen Sie.',
    steps: [
      'Die automatische Genehmigung für richtlinienkonforme Anträge einschalten.',
      'Offene Anträge genehmigen, die dazu passen.',
      'Über die übrigen noch am selben Tag von Hand entscheiden.',
    ],
  },
  'returns-within-48-hours': {
    title: 'Rücksendungen binnen 48 Stunden beantworten',
    text: 'Rücksendeanträge haben eine eigene Uhr: 48 Stunden ab Eingang, nicht 24.',
    steps: [
      'Offene Rücksendeanträge täglich ansehen, die ältesten zuerst.',
      'Jeden genehmigen, erstatten oder schließen.',
      'Bestimmen, wer das bei Abwesenheit tut.',
    ],
  },
  'right-close-codes': {
    title: 'Mit dem richtigen Code schließen',
    text: 'Ein mit dem falschen Code geschlossener Antrag zählt als Ablehnung, auch wenn dem Käufer geholfen wurde.',
    steps: [
      'Aufschreiben, welcher Code zu welchem Ergebnis gehört.',
      'Wurde ein Anliegen ohne Rücksendung gelöst: den Code wählen, der das sagt.',
      'Die zuletzt geschlossenen Anträge auf falsche Codes prüfen.',
    ],
  },
};
