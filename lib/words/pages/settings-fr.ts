import type { Translation } from '../messages';
import type { settingsEn } from './settings-en';

/** What the options say of settings, of what is stored, and of the first run, in French. */
export const settingsFr: Translation<typeof settingsEn> = {
  'display-title': 'Ce qui est affiché',
  'display-intro': 'Chaque changement prend effet aussitôt, même dans les pages ouvertes.',
  'display-not-saved': 'Le changement n’a pas pu être enregistré : il manque peut-être de la place.',
  'display-all': 'Actif sur Seller Central',
  'display-all-text': 'Désactivé : aucune page n’est lue et rien n’est affiché. L’historique reste.',
  'display-pages': 'Pages',
  'display-pages-text':
    'Une page désactivée n’est pas lue, donc rien n’en est gardé. Toutes sont actives tant que vous n’en désactivez pas une.',
  'display-page-home': 'Page d’accueil',
  'display-page-performance-over-time': 'Performance dans le temps',
  'display-density': 'Taille des pastilles',
  'display-density-text':
    'Le maximum affiché à côté d’un chiffre. Là où la page a moins de place, il y en a moins. Les détails s’ouvrent dans tous les cas.',
  'display-density-full': 'Courbe, signe et texte',
  'display-density-short': 'Courbe et signe',
  'display-density-dot': 'Un point',
  'display-metrics': 'Indicateurs',
  'display-metrics-text':
    'À côté d’un indicateur non coché, rien n’est affiché, et la fenêtre l’omet. Il reste lu et gardé : l’historique, le justificatif et les exports l’ont. Par défaut : tous.',
  'display-metrics-count': '{count} sur {all} affichés',
  'stored-title': 'Ce que Benchline conserve',
  'stored-intro':
    'Tout se trouve dans ce navigateur, sur cet ordinateur. Rien n’est envoyé nulle part. Aucun nom, message, commentaire ou numéro de commande d’acheteur n’y figure. En petit : le nom interne de chaque emplacement.',
  'stored-accounts':
    'Comptes : boutique, pays et site tels que l’en-tête de Seller Central les montre, votre nom pour chacun, et ce qui a été fusionné.',
  'stored-readings':
    'Relevés : la valeur de chaque indicateur avec nombres, cible, références et jour où elle a été vue, y compris les rapports et fichiers importés.',
  'stored-cases':
    'Messages d’acheteurs : thème, pays, état, et quand chacun est arrivé et a reçu une réponse. Un message est reconnu par une empreinte que seule cette installation peut former ; sa clé est gardée ici et ne peut pas être lue.',
  'stored-actions': 'Ce que vous avez fait, avec vos notes, les conseils masqués et vos propres conseils.',
  'stored-evidence':
    'Le journal de justificatifs : ce que Seller Central a affiché, entrée par entrée, chacune avec l’empreinte de la précédente.',
  'stored-undo': 'Ce qu’il faut pour annuler votre dernier import.',
  'stored-settings':
    'Vos réglages : les choix de cette page, ceux des messages et des alertes, et le contenu de chaque colonne de vos propres fichiers ; vos propres indicateurs et objectifs.',
  'stored-taught':
    'Ce que vous avez appris à Benchline : les règles, leur dernière correspondance, les propositions refusées, et ce qui n’a pas pu être lu à chaque visite.',
  'stored-templates': 'Vos modèles de réponse.',
  'stored-told':
    'Les alertes déjà montrées, pour qu’aucune ne vienne deux fois, une marque qui signale un changement aux pages ouvertes, et depuis quand la place manque.',
  'stored-usage': 'Espace utilisé : environ {size}.',
  'stored-usage-unknown': 'Le navigateur n’indique pas la place occupée.',
  'stored-off': 'L’historique ne peut pas être ouvert ici, ses enregistrements ne sont donc pas comptés.',
  'erase-title': 'Tout supprimer',
  'erase-text':
    'Supprime pour toujours tout ce qui précède, ainsi que la pastille, les alarmes et les alertes. Benchline est ensuite désactivé, pour que les pages ouvertes ne recommencent pas. Les fichiers exportés, et ce que le navigateur sauvegarde ou synchronise lui-même, sont à vous et restent tels quels.',
  'erase-first': 'Pour garder une copie, exportez d’abord l’historique.',
  'erase-word': 'SUPPRIMER',
  'erase-type': 'Saisissez {word} pour confirmer',
  'erase-done': 'Tout a été supprimé. Benchline est désactivé ; réactivez-le plus haut pour recommencer.',
  'erase-blocked':
    'Tout sauf l’historique a été supprimé. Il disparaîtra dès qu’aucune autre page de Benchline ne le gardera ouvert : fermez ses autres onglets.',
  'erase-stopped':
    'Tout n’a pas pu être supprimé. Réessayez ; retirer Benchline du navigateur supprime aussi le reste.',
  'account-remove': 'Supprimer …',
  'account-remove-sure':
    'Tout ce qui concerne {account} disparaît pour toujours : relevés, messages, ce que vous avez fait, justificatifs et comptes fusionnés. Le dernier import ne pourra plus être annulé. Exportez d’abord l’historique pour en garder une copie. Si vous rouvrez ses pages, le compte recommence.',
  'account-remove-now': 'Supprimer définitivement',
  'account-removed': '{account} a été supprimé.',
  'account-keep': 'Garder',
  'welcome-title': 'Bienvenue dans Benchline',
  'welcome-does': 'Ce qu’il fait',
  'welcome-does-1':
    'Il lit les chiffres du service client sur les pages de Seller Central que vous ouvrez, et garde leur historique dans ce navigateur.',
  'welcome-does-2':
    'À côté de chaque chiffre, il affiche la tendance, l’écart avec la moyenne et la cible, si un changement est réel, et quoi faire ensuite.',
  'welcome-does-3':
    'Le bouton de la barre d’outils montre combien de messages d’acheteurs approchent de leurs 24 heures.',
  'welcome-never': 'Ce qu’il ne fait jamais',
  'welcome-never-1':
    'Il ne charge rien d’Amazon, ne clique sur rien et n’envoie rien : aucune page, aucun chiffre, à personne. Pas de compte à créer, pas de suivi.',
  'welcome-never-2': 'Il ne garde ni nom, ni message, ni commentaire, ni numéro de commande d’acheteur.',
  'welcome-never-3':
    'Il ne devine aucun chiffre : ce qui ne se lit pas sans doute n’est pas gardé, et l’état de la page le dit.',
  'welcome-open': 'Ouvrez d’abord ces trois pages',
  'welcome-later': 'Benchline garde ce que vous y voyez dès lors. Chaque visite prolonge la courbe.',
  'welcome-grant':
    'Ce navigateur n’a pas encore autorisé Benchline sur Seller Central : rien ne peut être lu d’ici là.',
  'welcome-allow': 'L’autoriser',
  'off-newer-title': 'L’historique vient d’une version plus récente de Benchline',
  'off-newer':
    'Une version plus récente l’a utilisé ici. Rien n’est perdu : mettez Benchline à jour, ou redémarrez le navigateur, ce qui termine une mise à jour.',
  'off-blocked-title': 'Une autre page utilise encore l’historique',
  'off-blocked':
    'Il n’a pas pu être ouvert, car une page d’une version antérieure de Benchline le retient. Fermez les autres onglets de Benchline et rechargez cette page. Rien n’est perdu.',
  'off-upgrade-title': 'L’historique n’a pas pu être mis à jour',
  'off-upgrade':
    'Cette version le garde sous une autre forme, et la conversion n’a pas réussi : le disque est peut-être plein. Tout est encore là, tel quel. Libérez de la place et rechargez cette page. Par prudence, enregistrez-le tel qu’il est.',
  rescue: 'L’enregistrer tel quel',
  'rescue-none': 'Il n’a pas pu être lu.',
  'thin-title': 'Alléger l’ancien historique',
  'thin-text':
    'Par défaut, tout est gardé pour toujours et rien n’est jamais allégé automatiquement. Sur demande, de ce qui a été lu il y a plus de deux ans, seul le dernier relevé de chaque semaine reste. Les rapports d’Amazon et le journal de justificatifs restent entiers.',
  'thin-look': 'Voir ce qui partirait',
  'thin-none': 'Il n’y a rien à alléger.',
  'thin-sure':
    'Relevés qui partiraient pour toujours : {count} sur {all}. Le dernier import ne pourra plus être annulé. Exportez d’abord l’historique pour les garder.',
  'thin-now': 'Alléger maintenant',
  'thin-not': 'Tout garder',
  'thin-done': 'Relevés retirés : {count}.',
};
