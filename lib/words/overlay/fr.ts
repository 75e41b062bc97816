import { forms } from '../forms';
import type { Translation } from '../messages';
import type { en } from './en';
import { ownFr } from './own-fr';
import { pointFr } from './point-fr';
import { AMAZON_PAGE_WORDS } from './amazon-page-words';
import { JOURNAL_WORDS } from './journal-words';
import { OWN_TARGET_WORDS } from './own-target-words';
import { PANEL_WORDS } from './panel-words';
import { REPORT_WORDS } from './report-words';
import { takeFr } from './take-fr';
import { whyFr } from './why-fr';

/** What the overlay says, in French. Amazon's French for "Response needed" and for the insights is not known: they stay English. */
export const fr: Translation<typeof en> = {
  ...ownFr,
  ...pointFr,
  ...AMAZON_PAGE_WORDS.fr,
  ...JOURNAL_WORDS.fr,
  ...OWN_TARGET_WORDS.fr,
  ...PANEL_WORDS.fr,
  ...REPORT_WORDS.fr,
  ...takeFr,
  ...whyFr,
  none: 'aucun',

  above: '{gap} au-dessus',
  below: '{gap} en dessous',
  level: 'à égalité',
  'above.average': '{gap} au-dessus de la moyenne',
  'below.average': '{gap} sous la moyenne',
  'level.average': 'dans la moyenne',
  'top.to': 'à {gap} des meilleurs',
  'top.better': 'mieux que les meilleurs',
  'top.level': 'au niveau des meilleurs',
  'above.target': '{gap} au-dessus de l’objectif {target}',
  'below.target': '{gap} sous l’objectif {target}',
  'level.target': 'à l’objectif {target}',
  'with.target': '{line} · objectif {target}',
  'with.trend': '{line} · {trend}',
  'with.unverified': '{line} (non vérifié)',
  'trend.worsening': 'se dégrade',
  'trend.improving': 's’améliore',

  'until.defects': forms(
    '{count} défaut avant {target}',
    '{count} défauts avant {target}',
    '{count} de défauts avant {target}',
  ),
  'until.invoices': forms(
    '{count} facture avant {target}',
    '{count} factures avant {target}',
    '{count} de factures avant {target}',
  ),
  'until.late': forms(
    '{count} retard avant {target}',
    '{count} retards avant {target}',
    '{count} de retards avant {target}',
  ),
  'until.cancelled': forms(
    '{count} annulation avant {target}',
    '{count} annulations avant {target}',
    '{count} d’annulations avant {target}',
  ),
  'until.untracked': forms('{count} sans suivi avant {target}', '{count} sans suivi avant {target}'),
  'until.more': forms('encore {count} avant {target}', 'encore {count} avant {target}'),

  'case.at-most': 'au plus {time}',
  'case.overdue': 'en retard',
  'case.maybe-overdue': 'peut-être en retard',
  'case.untimed': 'heure inconnue',
  'case.name.sure': 'Encore {time} pour répondre sous 24 heures.',
  'case.name.at-most': 'Encore {time} pour répondre sous 24 heures : {why}.',
  'case.name.overdue': 'En retard : les 24 heures sont écoulées.',
  'case.name.maybe-overdue': 'Les 24 heures sont peut-être écoulées : {why}.',
  'case.name.untimed':
    'On ne sait pas quand ce message est arrivé, et ses 24 heures sont peut-être écoulées : ouvrez la conversation pour le voir.',
  'case.why.day': 'Amazon indique le jour, pas l’heure',
  'case.why.ago': 'Amazon n’indique qu’à peu près quand il est arrivé',
  'case.why.more': 'un message antérieur attend peut-être, ou la date peut se lire de plusieurs façons',
  'case.why.read': 'on sait seulement quand cette boîte a été lue sans lui',
  'case.doubted': 'Une réponse a peut-être déjà été envoyée : « Response needed » n’a pas été lu en entier.',
  'bar.next': 'Prochain : {time}',
  'bar.overdue': forms('{count} en retard', '{count} en retard'),
  'bar.maybe-overdue': forms('{count} peut-être en retard', '{count} peut-être en retard'),
  'bar.untimed': forms('{count} d’heure inconnue', '{count} d’heure inconnue'),
  'bar.under-2h': forms('{count} à moins de 2 h', '{count} à moins de 2 h'),
  'inbox.zone-wrong':
    'Le fuseau horaire {zone}, choisi dans les options, semble faux : cette boîte de réception dit autre chose. L’échéance la plus proche possible compte.',
  'inbox.unread': 'La liste des messages n’a pas pu être lue ici.',
  'bar.under-6h': forms('{count} à moins de 6 h', '{count} à moins de 6 h'),
  'bar.country': forms('{country} {count}', '{country} {count}'),
  'bar.more': forms(
    '{count} autre, heure inconnue : ouvrez la boîte',
    '{count} autres, heures inconnues : ouvrez la boîte',
    '{count} d’autres, heures inconnues : ouvrez la boîte',
  ),
  'bar.unseen': forms(
    '{count} attend une réponse, heure inconnue : ouvrez la boîte',
    '{count} attendent une réponse, heures inconnues : ouvrez la boîte',
  ),
  'bar.jump': 'Aller au message suivant',

  'state.first': 'première lecture aujourd’hui',
  'state.none': 'Amazon n’affiche rien',
  'state.off': 'historique désactivé',
  'state.readings': forms('{count} lecture', '{count} lectures', '{count} de lectures'),

  'verdict.missed': 'Hors objectif',
  'verdict.missed-advised': 'Hors de ce qu’Amazon conseille',
  'verdict.missed-own': 'Hors de votre propre objectif',
  'verdict.missed-unverified': 'Hors d’un objectif non vérifié',
  'verdict.met': 'Dans l’objectif',
  'verdict.best': 'Au niveau du meilleur repère affiché, ou mieux',
  'verdict.worse': 'Moins bon que la moyenne',
  'verdict.worse-beyond-chance': 'Moins bon que la moyenne, au-delà du hasard',
  'verdict.worse-maybe-chance': 'Moins bon que la moyenne, trop peu de commandes pour juger',
  'verdict.between': 'Entre la moyenne et les meilleurs',
  'verdict.behind-top': 'Derrière les meilleurs',
  'verdict.contradiction': 'Les repères se contredisent',
  'verdict.none': 'Aucun point de comparaison',
  'verdict.na': 'Amazon n’affiche rien',
  'since.worsening': 'Moins bon qu’{ago}, au-delà du hasard',
  'since.improving': 'Mieux qu’{ago}, au-delà du hasard',
  'change.none': 'pas de changement net',
  'change.few': 'trop peu de commandes pour le dire ({orders} ; il en faudrait environ {needed})',
  'change.counts': '{now} récemment, {before} avant',
  'change.windows': {
    one: '{count} période comparée',
    many: '{count} périodes comparées',
    other: '{count} périodes comparées',
  },

  'row.average': 'face à la moyenne',
  'row.top': 'face aux meilleurs',
  'row.target': 'objectif',
  'row.room': 'marge',
  'row.change': 'évolution',
  'row.counts': 'nombres',
  'row.period': 'période',
  'was.average': 'moyenne {value}',
  'was.top': 'meilleurs {value}',
  'target.under': 'moins de {value}',
  'target.over': 'plus de {value}',
  'target.at-most': 'au plus {value}',
  'target.at-least': 'au moins {value}',
  'target.page': 'selon cette page',
  'target.own': 'votre propre objectif',
  'target.advised': 'conseillé',
  'target.unverified': 'non vérifié',
  'counts.of': '{part} sur {whole}',
  'counts.likely': 'plausible : {low} à {high}',
  'period.of': '{start} – {end}',

  'mark.average': 'moyenne {value}',
  'mark.top': 'meilleurs {value}',
  'mark.target': 'objectif {value}',
  'line.empty': 'Aucune lecture en 90 jours',
  'line.one': 'Une lecture : {last}',
  'line.many': forms(
    '{count} jour lu sur 90 : de {first} à {last}, entre {low} et {high}',
    '{count} jours lus sur 90 : de {first} à {last}, entre {low} et {high}',
    '{count} de jours lus sur 90 : de {first} à {last}, entre {low} et {high}',
  ),
  'line.outside': 'hors du tracé : {marks}',

  'head.date': 'Date',
  'head.value': 'Valeur',
  'head.counts': 'Nombres',

  'note.first': 'Première lecture aujourd’hui : la tendance commence demain.',
  'note.wait': 'Il faut environ {wait} pour juger de la tendance.',
  'note.off': 'L’historique est désactivé dans cette fenêtre : seul l’écart du jour est affiché.',
  'note.not-kept': 'Cette lecture n’a pas pu être gardée : le disque est peut-être plein.',
  'note.na': 'Amazon n’affiche encore rien ici.',
  'note.na-insights':
    'Amazon n’affiche rien : aucune commande expédiée par le vendeur en quatre semaines, ou moins de quatre semaines de commandes.',
  'note.contradiction':
    'Sur cette page, la moyenne est meilleure que la valeur des meilleurs vendeurs. Les deux se contredisent : ni l’une ni les autres ne servent de verdict ici.',
  'note.few':
    'Trop peu de commandes pour dire si c’est plus que du hasard ({orders} ; il en faudrait environ {needed}).',
  'note.few-at': 'Trop peu de commandes pour dire si c’est plus que du hasard.',
  'note.too-little':
    'Des lectures à moins de {window} d’intervalle couvrent en partie les mêmes jours : une tendance apparaît dès qu’il y en a assez d’autres.',
  'note.lag-insights':
    'Le chiffre d’Amazon est une moyenne sur quatre semaines : un changement se voit lentement.',
  'note.lag-shipping': 'Le chiffre d’Amazon peut avoir jusqu’à 72 heures de retard.',
  'note.lag-on-time': 'Le chiffre d’Amazon a sept jours de retard.',
  'note.lag-defects':
    'Le chiffre d’Amazon porte sur des commandes assez anciennes : un changement se voit tard.',
  'note.outside': 'Trop loin pour le tracé : {marks}.',
  'note.skipped': forms(
    '{count} ligne endommagée de l’historique a été laissée de côté.',
    '{count} lignes endommagées de l’historique ont été laissées de côté.',
    '{count} de lignes endommagées de l’historique ont été laissées de côté.',
  ),

  'foot.kept': forms(
    '{count} lecture depuis le {date} · reste sur cet ordinateur',
    '{count} lectures depuis le {date} · reste sur cet ordinateur',
    '{count} de lectures depuis le {date} · reste sur cet ordinateur',
  ),
  'foot.off': 'Historique désactivé · rien ne quitte cet ordinateur',

  'status.kept': '{read} chiffres sur {all} lus et gardés',
  'status.read': '{read} chiffres sur {all} lus',
  'status.report': forms(
    'Historique gardé de ce rapport : {span} ({count} valeur)',
    'Historique gardé de ce rapport : {span} ({count} valeurs)',
    'Historique gardé de ce rapport : {span} ({count} de valeurs)',
  ),
  'status.report-read': forms(
    'Historique dans ce rapport : {span} ({count} valeur)',
    'Historique dans ce rapport : {span} ({count} valeurs)',
    'Historique dans ce rapport : {span} ({count} de valeurs)',
  ),
  'status.nothing': 'Aucun chiffre trouvé sur cette page pour le moment',
  'status.off': 'L’historique est désactivé dans cette fenêtre : seuls les écarts du jour sont affichés',
  'status.not-kept': 'Une lecture n’a pas pu être gardée : le disque est peut-être plein',
  'status.assumed': 'Aucun nom de compte trouvé sur cette page : gardé sous le compte par défaut de ce site',
  'status.miss': '{label} non lu : {reason}',
  'status.absent': 'Introuvable sur cette page : {names}',
  'status.absent-some': 'Introuvable sur cette page : {names}. Amazon ne les montre pas à tous les comptes.',
  'status.unwanted': 'Non affichés, selon votre choix dans les options : {names}',
  'status.skipped': forms(
    '{count} ligne endommagée de l’historique a été laissée de côté',
    '{count} lignes endommagées de l’historique ont été laissées de côté',
    '{count} de lignes endommagées de l’historique ont été laissées de côté',
  ),
  'taught.read': '{name} : lu comme vous l’avez montré',
  'taught.missing': '{name} : introuvable là où vous l’avez montré',
  'taught.missing-since': '{name} : introuvable là où vous l’avez montré, depuis le {date}',
  'taught.several': '{name} : trouvé à plusieurs endroits, donc non lu',
  'taught.contradicts': '{name} : Benchline lit ici {page}, votre règle dit {taught}. Lequel est juste ?',
  'taught.right-page': '{page} est juste',
  'taught.right-rule': '{taught} est juste',
  'miss.no-value': 'pas encore de valeur',
  'miss.ambiguous': 'la page peut se lire de deux façons',
  'miss.no-scope': 'on ne sait pas qui expédie ces commandes',
  'miss.no-window': 'on ne sait pas sur combien de jours',
  'miss.out-of-range': 'ce nombre ne peut pas être celui de cet indicateur',
  'miss.counts-disagree': 'les nombres de commandes ne correspondent pas au taux',
  'miss.contradiction': 'la page affiche deux valeurs différentes',

  'aside.line':
    'Benchline n’essaie plus de lire {name} sur cette version de la page : les {count} dernières visites ont échoué. Montrez-lui où se trouve {name}, ou réessayez.',
  'aside.again': 'Réessayer {name}',

  'show.button': 'Montrer à Benchline où c’est',
  'show.other': 'Montrer un autre chiffre à Benchline',

  'offer.text':
    'Cela ressemble aux Customer Service Insights dans une langue que Benchline ne connaît pas encore. Est-ce juste ?',
  'offer.row': '« {label} » est {metric} : le vôtre {value}, moyenne {average}',
  'offer.yes': 'Oui, les lire ainsi',
  'offer.no': 'Non',

  'reply.templates': 'Modèles',
  'reply.search': 'Trouver un modèle par son nom',
  'reply.fitting': 'Pour ce message',
  'reply.others': 'Autres',
  'reply.none': 'Aucun modèle de ce nom.',
  'reply.edit': 'Modifier les modèles',
  'reply.tooLong': 'Trop long : le champ accepte {count} caractères.',
  'reply.gaps': 'Champs à remplir : {count}',
  'reply.nextGap': 'Champ suivant',
  'reply.check': 'Contrôle de votre réponse',
  'reply.forbidden': 'Non autorisé : {count}',
  'reply.missing': 'Il manque : {count}',
  'reply.clean': 'Rien d’interdit trouvé',
  'reply.forbiddenHead': 'Ce qu’Amazon n’autorise pas',
  'reply.missingHead': 'Ce qu’une bonne réponse contient aussi',
  'reply.gapsHead': 'Pas terminé',
  'reply.note': 'Ce contrôle porte sur les mots, pas sur leur sens. Il n’empêche et ne change rien.',

  'label.open': 'Ce que Benchline a lu sur cette page',
  'label.page': 'Actif sur cette page',
  'label.everywhere': 'Actif partout',
  'label.back':
    'Une fois désactivé, Benchline n’affiche plus rien sur aucune page : son bouton dans la barre d’outils du navigateur le réactive.',
  'label.history': 'Historique',
  'label.tip': 'Ce qui peut aider',
};
