import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in German. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Alle Teile auf einmal beantworten',
    text: 'Eine Antwort, die einen Teil offenlässt, bringt eine zweite Nachricht und oft genug ein „Nein“.',
    steps: [
      'Die Nachricht bis zum Ende lesen und die Fragen zählen.',
      'Jede davon in derselben Antwort klären.',
      'Mit dem nächsten Schritt und seinem Datum schließen.',
    ],
  },
  'return-to-no-votes': {
    title: 'Käufern, die „Nein“ sagten, noch einmal schreiben',
    text: 'Auf „Wurde das Problem gelöst?“ kann der Käufer erneut antworten, und es zählt die letzte Stimme.',
    steps: [
      'Die Fälle öffnen, die als ungelöst gemeldet wurden.',
      'Den Teil finden, der offengeblieben ist.',
      'Noch einmal schreiben, mit einer Lösung oder ihrem Datum.',
    ],
  },
  'acknowledge-apologise-ask': {
    title: 'Verständnis zeigen, entschuldigen, fragen',
    text: 'Ob ein Problem gelöst ist, sagt der Käufer. Wer fragt, was es gutmachen würde, muss nicht raten.',
    steps: [
      'Mit den Worten des Käufers sagen, was schiefging.',
      'Sich einmal entschuldigen, ohne Ausreden.',
      'Fragen, was es gutmachen würde; das tun oder das Nächstliegende anbieten.',
    ],
  },
  'refund-limit-for-agents': {
    title: 'Kleine Beträge selbst erstatten lassen',
    text: 'Wer entscheiden darf, muss keinen Käufer warten lassen. Ein Händler erlaubt 100 in Landeswährung; das ist ein Beispiel, keine Regel.',
    steps: [
      'Einen Betrag wählen, den die Marge trägt.',
      'Aufschreiben, wann er ohne Rückfrage erstattet werden darf.',
      'Einmal im Monat ansehen, was erstattet wurde, und den Betrag anpassen.',
    ],
  },
  'meet-returns-policy': {
    title: 'Amazons Rückgaberichtlinie einhalten',
    text: 'Amazon erwartet von Händlern mindestens das, was die eigene Rückgaberichtlinie bietet, und Käufer erwarten nicht weniger.',
    steps: [
      'Die eigenen Bedingungen Punkt für Punkt mit denen von Amazon vergleichen.',
      'Anheben, was zurückbleibt: Frist, Rücksendekosten, Erstattung.',
      'Die Bedingungen in der ersten Antwort zu einer Rücksendung klar nennen.',
    ],
  },
  'no-automatic-replies': {
    title: 'Automatische Antworten nicht verwenden',
    text: 'Automatische Antworten zählen nicht als Antwort, und sie lösen kein Problem.',
    steps: [
      'Prüfen, ob Mailprogramm oder Helpdesk Käufern von selbst antworten.',
      'Das für Nachrichten von Amazon ausschalten.',
      'Selbst kurz antworten und ein Datum nennen.',
    ],
  },
};
