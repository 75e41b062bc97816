import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in French. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Rembourser avant la réclamation',
    text: 'Un acheteur peut ouvrir une réclamation Garantie A à Z 48 heures après son message. Une commande remboursée avant reste sans défaut.',
    steps: [
      'Cherchez chaque matin les problèmes signalés depuis plus d’un jour.',
      'Si l’acheteur a raison, remboursez aussitôt et dites-le dans votre réponse.',
      'S’il faut d’abord vérifier, indiquez la date à laquelle vous aurez tranché.',
    ],
  },
  'answer-claims-in-time': {
    title: 'Répondre aux réclamations à temps',
    text: 'Une question d’Amazon laissée sans réponse est tranchée en faveur de l’acheteur, quelles que soient les preuves.',
    steps: [
      'Regardez les réclamations ouvertes chaque jour ouvré, en commençant par la date la plus proche.',
      'Joignez preuve de livraison, suivi et messages au sujet de la commande.',
      'Répondez avant la date indiquée par Amazon ; si l’acheteur a raison, remboursez plutôt.',
    ],
  },
  'appeal-within-30-days': {
    title: 'Faire appel sous 30 jours',
    text: 'Une réclamation tranchée malgré les preuves peut faire l’objet d’un appel pendant 30 jours. S’il aboutit, le défaut disparaît.',
    steps: [
      'Listez les réclamations tranchées contre vous ces 30 derniers jours.',
      'Retenez celles où le suivi ou la preuve de livraison montre autre chose.',
      'Faites appel pour chacune avec ces preuves.',
    ],
  },
  'request-removal-of-feedback': {
    title: 'Signaler une évaluation irrégulière',
    text: 'Une évaluation du vendeur qui ne parle que du produit, contient des données personnelles ou des injures, ou vise une livraison par Amazon peut être signalée à Amazon.',
    steps: [
      'Lisez dans Feedback Manager les évaluations à une et deux étoiles des dernières semaines.',
      'Comparez chacune à ces quatre motifs.',
      'Signalez à Amazon celles qui correspondent, sans solliciter l’acheteur.',
    ],
  },
  'signature-on-costly-parcels': {
    title: 'Signature pour les colis de valeur',
    text: 'Sans preuve de livraison, la réclamation est en général accordée à l’acheteur. Pour une commande de valeur, la signature coûte moins qu’une réclamation perdue.',
    steps: [
      'Décidez à partir de quel montant une signature est rentable.',
      'Pour ces commandes, choisissez la signature à la livraison en achetant l’étiquette.',
      'Gardez la preuve de livraison avec la commande.',
    ],
  },
  'accurate-listing': {
    title: 'Une page produit exacte',
    text: 'Les acheteurs qui reçoivent autre chose que ce que montre la page le disent dans leurs évaluations et leurs réclamations.',
    steps: [
      'Cherchez les offres à l’origine des derniers défauts de commande.',
      'Comparez le produit en main avec titre, photos et points forts.',
      'Corrigez chaque différence.',
    ],
  },
};
