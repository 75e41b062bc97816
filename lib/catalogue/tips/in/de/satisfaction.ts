import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in German. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Alle Teile auf einmal beantworten',
    text: 'Die Nachricht auf alle Fragen hin lesen und jede in derselben Antwort klären, mit dem nächsten Schritt und seinem Datum.',
    steps: [],
  },
  'return-to-no-votes': {
    title: 'Zu „Nein“-Antworten zurückkehren',
    text: 'Hat ein Käufer auf „Wurde das Problem gelöst?“ mit „Nein“ geantwortet, noch einmal mit einer Lösung schreiben. Es zählt die letzte Stimme.',
    steps: [],
  },
  'acknowledge-apologise-ask': {
    title: 'Anerkennen, entschuldigen, fragen',
    text: 'Mit den Worten des Käufers sagen, was schiefging, sich einmal entschuldigen und fragen, was es gutmachen würde. Das dann tun oder das Nächstliegende anbieten.',
    steps: [],
  },
  'refund-limit-for-agents': {
    title: 'Kleine Beträge selbst erstatten lassen',
    text: 'Einen Betrag festlegen, bis zu dem ohne Rückfrage erstattet werden darf. Ein Händler nimmt 100 in Landeswährung; passend ist, was die Marge trägt.',
    steps: [],
  },
  'meet-returns-policy': {
    title: 'Amazons Rückgaberichtlinie einhalten',
    text: 'Mindestens das bieten, was Amazons eigene Rückgaberichtlinie gewährt, und es in der ersten Antwort zu einer Rücksendung klar sagen.',
    steps: [],
  },
};
