import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in French. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Rembourser avant la réclamation',
    text: 'Un acheteur peut ouvrir une réclamation Garantie A à Z 48 heures après son message. S’il a raison, remboursez dans ce délai : la commande reste sans défaut.',
    steps: [],
  },
  'answer-claims-in-time': {
    title: 'Répondre aux réclamations à temps',
    text: 'Répondez aux questions d’Amazon avant la date indiquée, avec preuve de livraison et suivi. Une question sans réponse est tranchée en faveur de l’acheteur.',
    steps: [],
  },
  'appeal-within-30-days': {
    title: 'Faire appel sous 30 jours',
    text: 'Une réclamation tranchée malgré les preuves peut faire l’objet d’un appel pendant 30 jours. S’il aboutit, le défaut disparaît.',
    steps: [],
  },
  'request-removal-of-feedback': {
    title: 'Signaler une évaluation irrégulière',
    text: 'Une évaluation du vendeur qui ne parle que du produit, contient des données personnelles ou des injures, ou vise une livraison par Amazon peut être signalée dans Feedback Manager.',
    steps: [],
  },
  'signature-on-costly-parcels': {
    title: 'Signature pour les colis de valeur',
    text: 'Expédiez les commandes de valeur avec signature à la livraison. Sans preuve de livraison, la réclamation est en général accordée à l’acheteur.',
    steps: [],
  },
  'accurate-listing': {
    title: 'Une page produit exacte',
    text: 'Comparez titre, photos et points forts des offres à l’origine des derniers défauts avec le produit en main, et corrigez chaque différence.',
    steps: [],
  },
};
