import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in French. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Répondre à tout en une fois',
    text: 'Repérez toutes les questions du message et répondez à chacune dans la même réponse, avec la suite prévue et sa date.',
    steps: [],
  },
  'return-to-no-votes': {
    title: 'Revenir vers ceux qui ont dit « Non »',
    text: 'Quand un acheteur a répondu « Non » à la question de savoir si son problème était résolu, écrivez encore une fois avec une solution. Le dernier vote compte.',
    steps: [],
  },
  'acknowledge-apologise-ask': {
    title: 'Reconnaître, s’excuser, demander',
    text: 'Dites avec les mots de l’acheteur ce qui n’a pas marché, excusez-vous une fois et demandez ce qui arrangerait les choses. Puis faites-le, ou ce qui s’en approche.',
    steps: [],
  },
  'refund-limit-for-agents': {
    title: 'Laisser rembourser les petites sommes',
    text: 'Fixez une somme jusqu’à laquelle la personne qui répond peut rembourser sans demander. Un vendeur prend 100 dans sa monnaie ; choisissez selon vos marges.',
    steps: [],
  },
  'meet-returns-policy': {
    title: 'Respecter la politique de retour d’Amazon',
    text: 'Offrez au moins ce que prévoit la politique de retour d’Amazon, et dites-le clairement dès la première réponse au sujet d’un retour.',
    steps: [],
  },
};
