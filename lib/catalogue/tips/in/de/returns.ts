import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in German. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Richtlinienkonforme Rücksendungen sofort genehmigen',
    text: 'Die automatische Genehmigung für Anträge innerhalb von Amazons Richtlinie einschalten. Niemand wartet, und keiner wird versehentlich abgelehnt.',
    steps: [],
  },
  'returns-within-48-hours': {
    title: 'Rücksendungen binnen 48 Stunden beantworten',
    text: 'Offene Rücksendeanträge täglich ansehen: jeden innerhalb von 48 Stunden nach Eingang genehmigen, erstatten oder schließen.',
    steps: [],
  },
  'right-close-codes': {
    title: 'Mit dem richtigen Code schließen',
    text: 'Wurde ein Anliegen ohne Rücksendung gelöst, den Antrag mit dem Code schließen, der das sagt. Ein anderer Code zählt als Ablehnung.',
    steps: [],
  },
};
