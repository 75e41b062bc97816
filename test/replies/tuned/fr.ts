import { reply, type LabelledReply } from '../labelled';

export const FR: readonly LabelledReply[] = [
  reply(
    '',
    'Bonjour Madame, veuillez nous excuser pour ce retard. Votre colis est parti le 3 mars et arrivera vendredi 6 mars. S’il n’est pas là, répondez ici et nous en enverrons un autre.',
  ),
  reply(
    '',
    'Bonjour, le numéro de suivi est 6A12345678901, livraison prévue le 12/03/2026 entre 14 h et 18 h.',
  ),
  reply(
    '',
    'Merci pour votre message. Nous avons remboursé 24,99 € pour la commande 403-1234567-1234567 ; comptez 3 à 5 jours.',
  ),
  reply(
    'link',
    'Bonjour, vous trouverez la notice sur https://www.acme-maison.fr/notice.pdf. Dites-nous si cela suffit.',
  ),
  reply('link', 'Le guide des tailles est sur www.acme-mode.fr : le M devrait vous aller.'),
  reply(
    'link',
    'Voici le suivi de votre colis : https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901',
  ),
  reply(
    '',
    'Vous pouvez lancer le retour sur https://www.amazon.fr/retours ; nous remboursons sous 2 jours après réception.',
  ),
  reply('email', 'Envoyez-nous la photo à sav@acme-maison.fr et nous regardons aujourd’hui.'),
  reply('email', 'Écrivez à contact arobase acme-maison point fr, nous répondons dans l’heure.'),
  reply('phone', 'Appelez-nous au 01 42 68 53 00 et nous réglons cela aujourd’hui.'),
  reply('phone', 'Vous pouvez me joindre au +33 6 12 34 56 78 jusqu’à 18 h.'),
  reply(
    '',
    'Merci de prendre rendez-vous avec le transporteur : le service client de Chronopost est au 09 69 39 13 91. Nous vérifierons lundi.',
  ),
  reply(
    'review-incentive',
    'Nous vous offrons une carte cadeau de 10 € en échange d’un avis sur le produit.',
  ),
  reply(
    'review-incentive review-positive-only',
    'Si vous laissez un avis 5 étoiles, vous recevrez un chargeur gratuit.',
  ),
  reply(
    'review-incentive review-change',
    'Nous vous remboursons en totalité dès que vous aurez modifié votre avis.',
  ),
  reply('review-change', 'Le remplacement est parti. Pourriez-vous supprimer votre commentaire négatif ?'),
  reply('review-change', 'Le problème étant réglé, merci de bien vouloir modifier votre évaluation.'),
  reply('review-positive-only', 'Si vous êtes satisfait de votre achat, laissez-nous un avis positif.'),
  reply('review-positive-only', 'Nous vous serions reconnaissants de nous attribuer 5 étoiles.'),
  reply(
    'contact-before-feedback',
    'En cas de souci, merci de nous contacter avant de laisser un avis négatif.',
  ),
  reply(
    'contact-before-feedback',
    'Si vous n’êtes pas satisfait, contactez-nous d’abord plutôt que de laisser une mauvaise évaluation.',
  ),
  reply('review-again', 'Petit rappel : vous n’avez pas encore laissé d’avis sur votre achat.'),
  reply('off-amazon', 'La prochaine fois, commandez directement sur notre site internet, c’est moins cher.'),
  reply('off-amazon', 'Contactez-nous sur WhatsApp, ce sera plus rapide.'),
  reply('off-amazon', 'Suivez-nous sur Facebook pour voir le montage.'),
  reply('marketing', 'Profitez de 15 % de réduction sur votre prochaine commande avec le code promo ETE15.'),
  reply(
    'marketing',
    'Le remboursement est parti. Découvrez aussi nos autres produits et notre nouvelle collection !',
  ),
  reply('thanks-only', 'Merci beaucoup pour votre commande !'),
  reply(
    'thanks-only',
    'Bonjour Julie,\n\nMerci pour votre retour. Bonne journée !\n\nCordialement,\nL’équipe Acme',
  ),
  reply(
    'ask-cancel',
    'L’article est malheureusement en rupture de stock. Merci d’annuler votre commande pour être remboursé.',
  ),
  reply('ask-cancel', 'Nous ne pouvons pas livrer. Pourriez-vous annuler la commande depuis votre compte ?'),
  reply('emoji', 'Bonjour Tom 😊 votre colis arrive demain.'),
  reply('emoji', 'C’est réglé ✅ vous aurez les 12,40 € mardi.'),
  reply('confirmation-only', 'Bonjour, nous vous confirmons que votre commande a été expédiée.'),
  reply('confirmation-only', 'Votre commande a bien été reçue. Merci pour votre achat !'),
  reply(
    '',
    'Votre commande a été expédiée le 4 mai par Colissimo, suivi 6A12345678901. Elle devrait arriver jeudi.',
    'Où est ma commande ?',
  ),
  reply('', 'N’annulez pas la commande : elle part demain, le 5 juin, et arrive le 8.'),
  reply(
    '',
    'Nous ne demandons jamais d’avis en échange d’un cadeau, et vous n’avez pas à modifier votre avis. Pouvons-nous envoyer le remplacement lundi ?',
  ),
  reply(
    '',
    'Bien sûr : ouvrez « Vos commandes » et choisissez « Annuler des articles ». Si le colis est parti, nous le reprendrons.',
    'Comment annuler ma commande ?',
  ),
  reply(
    '',
    'Merci pour votre commentaire. Nous l’avons transmis et remboursons 5,00 € aujourd’hui pour la boîte abîmée.',
  ),
  reply(
    '',
    'Nous ne pouvons pas poursuivre sur WhatsApp ni par téléphone. Répondez ici et nous trouverons une solution demain.',
  ),
  reply('', 'Le bon de réduction utilisé a été déduit : 10 % de 49,90 € font 4,99 €. Cela vous aide-t-il ?'),
  reply(
    '',
    'Le câble mesure 180 x 60 cm, 230 V, et va aux modèles 4021-558 et 4021-560 ; le numéro de série 0142685300 est au dos.',
  ),
  reply(
    '',
    'L’IBAN de la facture est FR14 2004 1010 0505 0001 3M02 606 et le SIRET 732 829 320 00074. La facture est jointe.',
  ),
];
