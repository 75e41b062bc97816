import { reply, type LabelledReply } from '../labelled';

export const FR: readonly LabelledReply[] = [
  reply(
    '',
    'Bonsoir Monsieur Lefèvre, le premier colis s’est perdu. Un second est parti hier (commande 171-7654321-7654321) et Chronopost annonce mercredi. Cela vous convient-il ?',
  ),
  reply(
    '',
    'Oui, le filtre convient aux modèles 2018-2022 (pièce 87139-0E040). Sinon, renvoyez-le non ouvert, nous prenons le port en charge.',
  ),
  reply(
    '',
    'Comme convenu, 6,50 € ont été remboursés pour la rayure ; vous les verrez d’ici le 21 juin. Pouvons-nous faire autre chose ?',
  ),
  reply(
    '',
    'Nous ne pouvons pas donner de numéro ici, mais je réponds dans ce fil, en général sous 3 heures.',
  ),
  reply('', 'Vous êtes libre de noter ou non le produit. Le couvercle arrive le 9 juillet.'),
  reply(
    '',
    'Nous avons dû annuler votre commande car la dernière pièce était abîmée. Les 32,99 € vous sont rendus.',
  ),
  reply(
    '',
    'Le coupon de la page produit a pris fin le 30 avril. Nous avons remboursé la différence de 5 %, soit 2,15 €.',
  ),
  reply('', 'La notice se trouve dans la boîte ; la page 12 explique le réglage de l’heure.'),
  reply('link', 'Le pilote est ici : http://telecharger.imprim-pro.com/v3/setup.exe. Redémarrez ensuite.'),
  reply('link', 'Les conseils d’entretien sont sur laineetamis.com, rubrique Mérinos.'),
  reply('email', 'Transmettez la photo à litiges@boxit-transport.fr pour ouvrir l’enquête.'),
  reply('phone', 'Si c’est urgent, mon portable : 06 12 34 56 78, jusqu’à 21 h.'),
  reply('phone', 'Notre téléphone est le 04.78.12.34.56, demandez Claire.'),
  reply(
    'review-incentive',
    'Publiez un avis cette semaine et recevez en échange une carte cadeau Amazon de 15 €.',
  ),
  reply('review-change', 'Le remboursement est fait. Accepteriez-vous de retirer votre avis d’une étoile ?'),
  reply(
    'review-positive-only',
    'Si la poêle vous plaît, un avis 5 étoiles nous ferait très plaisir, n’hésitez pas à en laisser un.',
  ),
  reply('contact-before-feedback', 'Nous vous prions de nous écrire avant toute évaluation négative.'),
  reply('review-again', 'Nous vous rappelons que nous attendons votre avis sur la lampe.'),
  reply('off-amazon', 'Les prix sont meilleurs dans notre boutique en ligne, commandez-y la prochaine fois.'),
  reply('off-amazon', 'Écrivez-moi sur Telegram et j’envoie la vidéo.'),
  reply('marketing', 'Jusqu’à 40 % de remise sur votre prochain achat avec le code SOLEIL40 !'),
  reply('thanks-only', 'Cher Pierre, un grand merci pour vos gentils mots. Bien cordialement, Ella'),
  reply(
    'ask-cancel',
    'Notre fournisseur nous a fait défaut. Auriez-vous la gentillesse d’annuler vous-même la commande ?',
  ),
  reply('emoji', 'C’est fait ! 🎉 Le nouveau arrive le 2 août.'),
  reply('confirmation-only', 'Bonne nouvelle : votre colis est en route.'),
];
