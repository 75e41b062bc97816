import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in French. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Autoriser aussitôt les retours conformes',
    text: 'Activez l’autorisation automatique des demandes conformes à la politique d’Amazon. Personne n’attend, et aucune n’est refusée par erreur.',
    steps: [],
  },
  'returns-within-48-hours': {
    title: 'Répondre aux retours sous 48 heures',
    text: 'Regardez chaque jour les demandes de retour ouvertes : autorisez, remboursez ou fermez chacune dans les 48 heures.',
    steps: [],
  },
  'right-close-codes': {
    title: 'Fermer avec le bon code',
    text: 'Quand un souci est réglé sans retour, fermez la demande avec le code qui le dit. Un autre code compte comme un refus.',
    steps: [],
  },
};
