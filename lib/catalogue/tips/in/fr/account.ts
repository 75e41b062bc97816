import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in French. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Commencer par l’infraction la plus ancienne',
    text: 'Ouvrez la liste des problèmes, triez par date et réglez le plus ancien : faites appel avec des documents, ou corrigez l’offre. Puis passez au suivant.',
    steps: [],
  },
  'read-notifications-daily': {
    title: 'Lire chaque jour les notifications',
    text: 'Chargez une personne de regarder chaque jour ouvré les notifications de performance. La plupart des délais courent dès l’avis, pas dès sa lecture.',
    steps: [],
  },
};
