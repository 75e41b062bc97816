import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in French. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Un suivi pour chaque colis',
    text: 'Environ 40 % des questions d’acheteurs portent sur la livraison. Les colis sans suivi suscitent 35 fois plus de « où est-il ? » que les colis suivis.',
    steps: [],
  },
  'tell-of-delay-first': {
    title: 'Annoncer soi-même un retard',
    text: 'Quand une commande va être en retard, écrivez à l’acheteur le jour même avec la nouvelle date, avant qu’il n’ait à demander.',
    steps: [],
  },
  'largest-theme-first': {
    title: 'Le plus grand thème d’abord',
    text: 'Classez les contacts des quatre dernières semaines par thème : livraison, produit, retour, facture. Traitez la cause du plus grand.',
    steps: [],
  },
  'listing-answers-questions': {
    title: 'Laisser la page répondre',
    text: 'Mettez ce que les acheteurs demandent le plus dans la description, les photos, la vidéo ou le contenu A+ : taille, compatibilité, contenu du colis, emploi.',
    steps: [],
  },
  'condition-as-listed': {
    title: 'Expédier dans l’état annoncé',
    text: 'Vérifiez les articles d’occasion et reconditionnés avant l’emballage. Indiquez le délai de traitement et la durée d’expédition tels qu’ils sont.',
    steps: [],
  },
  'check-most-returned-offer': {
    title: 'Examiner l’offre la plus retournée',
    text: 'Prenez en stock quelques unités de l’offre la plus retournée et comparez-les à leur page : défauts, pièces manquantes, mauvaise variante.',
    steps: [],
  },
};
