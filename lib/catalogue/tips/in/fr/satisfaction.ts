import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in French. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Répondre à tout en une fois',
    text: 'Une réponse qui laisse un point ouvert amène un deuxième message et, assez souvent, un « Non ».',
    steps: [
      'Lisez le message jusqu’au bout et comptez les questions.',
      'Répondez à chacune dans la même réponse.',
      'Terminez par l’étape suivante et sa date.',
    ],
  },
  'return-to-no-votes': {
    title: 'Revenir vers ceux qui ont dit « Non »',
    text: 'À la question de savoir si son problème est résolu, l’acheteur peut répondre à nouveau, et c’est le dernier vote qui compte.',
    steps: [
      'Ouvrez les cas signalés comme non résolus.',
      'Trouvez le point resté ouvert.',
      'Écrivez encore une fois, avec une solution ou sa date.',
    ],
  },
  'acknowledge-apologise-ask': {
    title: 'Reconnaître, s’excuser, demander',
    text: 'C’est l’acheteur qui dit si un problème est résolu. Qui demande ce qui arrangerait les choses n’a pas à deviner.',
    steps: [
      'Dites avec les mots de l’acheteur ce qui n’a pas marché.',
      'Excusez-vous une fois, sans vous justifier.',
      'Demandez ce qui arrangerait les choses ; faites-le, ou proposez ce qui s’en approche.',
    ],
  },
  'refund-limit-for-agents': {
    title: 'Laisser rembourser les petites sommes',
    text: 'Qui peut décider ne fait pas attendre l’acheteur. Un vendeur autorise 100 dans sa monnaie ; c’est un exemple, pas une règle.',
    steps: [
      'Choisissez une somme que vos marges supportent.',
      'Écrivez dans quels cas elle peut être remboursée sans demander.',
      'Regardez une fois par mois ce qui a été remboursé et ajustez la somme.',
    ],
  },
  'meet-returns-policy': {
    title: 'Respecter la politique de retour d’Amazon',
    text: 'Amazon demande aux vendeurs d’offrir au moins ce que prévoit sa propre politique de retour, et les acheteurs n’attendent pas moins.',
    steps: [
      'Comparez vos conditions à celles d’Amazon, point par point.',
      'Améliorez ce qui reste en deçà : délai, frais de retour, remboursement.',
      'Dites-les clairement dès la première réponse au sujet d’un retour.',
    ],
  },
  'no-automatic-replies': {
    title: 'Se passer des réponses automatiques',
    text: 'Les réponses automatiques ne comptent pas comme une réponse, et elles ne règlent le problème de personne.',
    steps: [
      'Vérifiez si votre messagerie ou votre outil d’assistance répond tout seul aux acheteurs.',
      'Désactivez cela pour les messages d’Amazon.',
      'Envoyez vous-même une courte réponse avec une date.',
    ],
  },
};
