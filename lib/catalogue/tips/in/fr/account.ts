import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in French. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Commencer par l’infraction la plus ancienne',
    text: 'Une infraction pèse sur le compte tant qu’elle est ouverte, et la plus ancienne depuis le plus longtemps.',
    steps: [
      'Ouvrez la liste des problèmes et triez-la par date.',
      'Contestez le plus ancien avec des documents, ou corrigez son offre.',
      'Puis passez au suivant.',
    ],
  },
  'read-notifications-daily': {
    title: 'Lire chaque jour les notifications',
    text: 'La plupart des délais courent dès l’avis, et non dès sa lecture.',
    steps: [
      'Désignez qui lit chaque jour ouvré les notifications de performance, et un remplaçant.',
      'Notez aussitôt chaque délai dans un agenda commun.',
      'Traitez d’abord ce qui menace une offre ou le compte.',
    ],
  },
};
