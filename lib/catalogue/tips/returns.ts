import type { Tip } from './tip';

const RETURNS = ['return-dissatisfaction-rate'];

/** Return requests have their own clock: 48 hours. */
export const RETURN_TIPS: readonly Tip[] = [
  {
    id: 'authorise-in-policy-returns',
    metrics: [
      ...RETURNS,
      'negative-return-feedback-rate',
      'invalid-rejection-rate',
      'late-return-response-rate',
    ],
    title: {
      en: 'Authorise in-policy returns at once',
      de: 'Richtlinienkonforme Rücksendungen sofort genehmigen',
    },
    text: {
      en: 'Turn on automatic authorisation for requests within Amazon’s policy. Nobody waits, and none can be rejected by mistake.',
      de: 'Die automatische Genehmigung für Anträge innerhalb von Amazons Richtlinie einschalten. Niemand wartet, und keiner wird versehentlich abgelehnt.',
    },
    source: 'Amazon seller help, Return Dissatisfaction Rate (201887610)',
    certainty: 'A',
    when: 'above-target',
  },
  {
    id: 'returns-within-48-hours',
    metrics: [...RETURNS, 'late-return-response-rate', 'negative-return-feedback-rate'],
    title: { en: 'Answer returns within 48 hours', de: 'Rücksendungen binnen 48 Stunden beantworten' },
    text: {
      en: 'Look at open return requests every day: authorise, refund or close each within 48 hours of its arrival.',
      de: 'Offene Rücksendeanträge täglich ansehen: jeden innerhalb von 48 Stunden nach Eingang genehmigen, erstatten oder schließen.',
    },
    source: 'Amazon seller help, Return Dissatisfaction Rate (201887610)',
    certainty: 'A',
    when: 'worse',
  },
  {
    id: 'right-close-codes',
    metrics: [...RETURNS, 'invalid-rejection-rate'],
    title: { en: 'Close with the right code', de: 'Mit dem richtigen Code schließen' },
    text: {
      en: 'When an issue was solved without a return, close the request with the code that says so. Another code counts as a rejection.',
      de: 'Wurde ein Anliegen ohne Rücksendung gelöst, den Antrag mit dem Code schließen, der das sagt. Ein anderer Code zählt als Ablehnung.',
    },
    source: 'Amazon seller help, Return Dissatisfaction Rate (201887610)',
    certainty: 'A',
    when: 'any',
  },
];
