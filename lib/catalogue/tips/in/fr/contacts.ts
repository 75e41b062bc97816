import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in French. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Un suivi pour chaque colis',
    text: 'Environ 40 % des questions d’acheteurs portent sur la livraison. Les colis sans suivi suscitent 35 fois plus de « où est-il ? » que les colis suivis.',
    steps: [
      'Repérez vos modes d’expédition sans suivi.',
      'Passez-les à un service suivi, en commençant par le plus utilisé.',
      'Indiquez numéro et transporteur en confirmant chaque commande.',
    ],
  },
  'tell-of-delay-first': {
    title: 'Annoncer soi-même un retard',
    text: 'Un acheteur qui connaît déjà la nouvelle date n’a plus à demander.',
    steps: [
      'Vérifiez chaque jour quelles commandes partiront ou arriveront en retard.',
      'Écrivez le jour même à ces acheteurs, par la messagerie d’Amazon, avec la nouvelle date.',
      'N’écrivez de nouveau que si cette date change.',
    ],
  },
  'largest-theme-first': {
    title: 'Le plus grand thème d’abord',
    text: 'Quelques causes amènent la plupart des contacts. Une cause supprimée fait plus que dix réponses plus rapides.',
    steps: [
      'Classez les contacts de quatre semaines : livraison, produit, retour, facture.',
      'Lisez dix messages du plus grand thème et notez leurs causes.',
      'Supprimez la cause la plus fréquente, puis classez à nouveau.',
    ],
  },
  'listing-answers-questions': {
    title: 'Laisser la page répondre',
    text: 'Ce que les acheteurs trouvent sur la page, ils n’ont pas à le demander.',
    steps: [
      'Rassemblez les questions reçues plus d’une fois ce mois-ci.',
      'Mettez les réponses dans la description, les photos, la vidéo ou le contenu A+.',
      'Commencez par taille, compatibilité, contenu du colis et emploi.',
    ],
  },
  'condition-as-listed': {
    title: 'Expédier dans l’état annoncé',
    text: 'Un article en moins bon état qu’annoncé amène des contacts, des retours et de mauvaises évaluations.',
    steps: [
      'Comparez l’occasion et le reconditionné à l’état annoncé avant l’emballage.',
      'S’ils diffèrent, annoncez l’état inférieur.',
      'Décrivez les traces visibles dans l’offre.',
    ],
  },
  'check-most-returned-offer': {
    title: 'Examiner l’offre la plus retournée',
    text: 'Une seule offre cause souvent une grande partie des retours, et son stock montre pourquoi.',
    steps: [
      'Comptez les dernières demandes de retour par offre.',
      'Prenez en stock quelques unités de la première et comparez-les à leur page.',
      'Retenez ce qui est défectueux, incomplet ou de la mauvaise variante.',
    ],
  },
};
