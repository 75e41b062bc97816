import type { Tip } from './tip';

const SATISFACTION = [
  'buyer-dissatisfaction-rate',
  'first-contact-resolution-rate',
  'customer-service-rating',
  'customer-service-dissatisfaction-rate',
  'cases-reported-unresolved',
];

/** Answers that solve. The last vote of a conversation counts. */
export const SATISFACTION_TIPS: readonly Tip[] = [
  {
    id: 'answer-every-part',
    metrics: [...SATISFACTION, 'escalation-rate', 'csat'],
    title: { en: 'Answer every part at once', de: 'Alle Teile auf einmal beantworten' },
    text: {
      en: 'Read the message for all its questions and answer each in the same reply, with the next step and its date.',
      de: 'Die Nachricht auf alle Fragen hin lesen und jede in derselben Antwort klären, mit dem nächsten Schritt und seinem Datum.',
    },
    source: 'Amazon seller help, Customer Service dashboard: first contact resolution',
    certainty: 'A',
    when: 'any',
  },
  {
    id: 'return-to-no-votes',
    metrics: SATISFACTION,
    title: { en: 'Go back to buyers who said “No”', de: 'Zu „Nein“-Antworten zurückkehren' },
    text: {
      en: 'When a buyer answered “No” to “Did this solve your problem?”, write once more with a solution. The last vote is the one that counts.',
      de: 'Hat ein Käufer auf „Wurde das Problem gelöst?“ mit „Nein“ geantwortet, noch einmal mit einer Lösung schreiben. Es zählt die letzte Stimme.',
    },
    source: 'Amazon seller help, Customer Service Dissatisfaction Rate: the latest vote counts',
    certainty: 'A',
    when: 'above-target',
  },
  {
    id: 'acknowledge-apologise-ask',
    metrics: [...SATISFACTION, 'csat', 'nps'],
    title: { en: 'Acknowledge, apologise, ask', de: 'Anerkennen, entschuldigen, fragen' },
    text: {
      en: 'Say what went wrong in the buyer’s words, apologise once, and ask what would make it right. Then do that or name the nearest thing you can do.',
      de: 'Mit den Worten des Käufers sagen, was schiefging, sich einmal entschuldigen und fragen, was es gutmachen würde. Das dann tun oder das Nächstliegende anbieten.',
    },
    source: 'Amazon seller help, Buyer-Seller Messaging best practices',
    certainty: 'B',
    when: 'worse',
  },
  {
    id: 'refund-limit-for-agents',
    metrics: [...SATISFACTION, 'escalation-rate', 'a-to-z-claim-rate'],
    title: { en: 'Let agents refund small sums', de: 'Kleine Beträge selbst erstatten lassen' },
    text: {
      en: 'Set a sum up to which whoever answers may refund without asking. One seller uses 100 of the currency; take what your margins bear.',
      de: 'Einen Betrag festlegen, bis zu dem ohne Rückfrage erstattet werden darf. Ein Händler nimmt 100 in Landeswährung; passend ist, was die Marge trägt.',
    },
    source: 'One seller’s guide; the sum is an example',
    certainty: 'C',
    when: 'above-target',
  },
  {
    id: 'meet-returns-policy',
    metrics: [...SATISFACTION, 'negative-return-feedback-rate'],
    title: { en: 'Meet Amazon’s returns policy', de: 'Amazons Rückgaberichtlinie einhalten' },
    text: {
      en: 'Offer at least what Amazon’s own returns policy gives, and say so plainly in the first reply about a return.',
      de: 'Mindestens das bieten, was Amazons eigene Rückgaberichtlinie gewährt, und es in der ersten Antwort zu einer Rücksendung klar sagen.',
    },
    source: 'Amazon seller help, Customer returns: match or exceed Amazon’s policy',
    certainty: 'A',
    when: 'any',
  },
];
