import type { Translation } from '../messages';
import type { en } from './en';

/** Why a part of a reply is marked, and what it lacks, in French. */
export const fr: Translation<typeof en> = {
  'certainty.amazon': 'règle d’Amazon',
  'certainty.likely': 'très probablement une règle d’Amazon',

  'reason.link': 'Amazon n’autorise pas les liens hors d’Amazon, sauf s’ils sont nécessaires à la commande',
  'reason.link-of-carrier':
    'Le lien d’un transporteur mène hors d’Amazon : autorisé seulement s’il est nécessaire à la commande. Le numéro de suivi dit la même chose',
  'reason.link-for-order':
    'Un lien hors d’Amazon n’est autorisé que s’il est nécessaire à la commande, comme peut-être celui-ci',
  'reason.email': 'Amazon n’autorise pas les adresses e-mail',
  'reason.phone':
    'Amazon n’autorise pas les numéros de téléphone, sauf ceux du transporteur, du fabricant ou de la garantie',
  'reason.phone-of-others':
    'Un numéro de téléphone : autorisé seulement si c’est celui du transporteur, du fabricant ou de la garantie. Précisez à qui il est',
  'reason.review-incentive': 'Amazon n’autorise aucune contrepartie pour un avis',
  'reason.review-change': 'Amazon n’autorise pas à demander de modifier ou de retirer un avis',
  'reason.review-positive-only': 'Amazon n’autorise pas à demander uniquement des avis positifs',
  'reason.contact-before-feedback':
    'Amazon n’autorise pas « contactez-nous avant de laisser une évaluation »',
  'reason.review-again': 'Amazon autorise une demande d’avis par commande, pas une seconde',
  'reason.off-amazon': 'Amazon n’autorise pas à éloigner les acheteurs d’Amazon',
  'reason.marketing': 'Amazon n’autorise ni publicité, ni bons de réduction, ni autres produits',
  'reason.thanks-only':
    'Amazon n’autorise pas les messages qui ne font que remercier. S’il n’y a plus rien à répondre, « No response needed » (aucune réponse nécessaire) arrête le décompte',
  'reason.ask-cancel': 'Amazon n’autorise pas à demander à l’acheteur d’annuler',
  'reason.emoji': 'Amazon n’autorise pas les émojis',
  'reason.confirmation-only':
    'Amazon n’autorise pas les messages qui ne font que confirmer une commande ou son expédition',

  'missing.acknowledge': 'Une salutation, ou un mot montrant que vous avez compris',
  'missing.answer': 'Une réponse à la question posée',
  'missing.next-step': 'La suite, ou ce que l’acheteur peut faire',
  'missing.date': 'Une date pour ce qui est en retard ou promis',
};
