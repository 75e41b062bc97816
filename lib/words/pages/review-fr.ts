import { forms } from '../forms';
import type { Translation } from '../messages';
import type { reviewEn } from './review-en';

/** What the weekly review says, in French. */
export const reviewFr: Translation<typeof reviewEn> = {
  'review-title': 'Bilan de la semaine',
  'review-week': 'Semaine',
  'review-account': 'Compte',
  'review-all': 'Tous les comptes',
  'review-print': 'Imprimer ou enregistrer en PDF',
  'review-days': 'du {from} au {to}',
  'review-made': 'Établi le {made}.',
  'review-made-then': 'Établi le {made}, avec ce que l’on savait à la fin du {day}.',
  'review-nothing-then': 'À cette date, rien n’était encore connu.',
  'review-quiet': forms(
    'Une semaine calme : {count} chiffre lu, sans changement au-delà du hasard, et aucun objectif manqué ou proche.',
    'Une semaine calme : sur {count} chiffres lus, aucun n’a changé au-delà du hasard, et aucun objectif n’est manqué ou proche.',
  ),
  'review-young': forms(
    'Pour {count} chiffre, il y a trop peu pour dire s’il a changé.',
    'Pour {count} chiffres, il y a trop peu pour dire s’ils ont changé.',
  ),
  'review-nothing-read':
    'Aucune page de ce compte n’a été lue durant cette période : tous les chiffres ci-dessous sont plus anciens.',
  'review-unread': forms(
    '{count} chiffre n’a pas été lu durant cette période : {names}',
    '{count} chiffres n’ont pas été lus durant cette période : {names}',
  ),
  'review-changed': 'Ce qui a changé au-delà du hasard',
  'review-no-change': 'Rien.',
  'review-based': forms(
    'D’après : {basis} ; {count} relevé, du {from} au {to}.',
    'D’après : {basis} ; {count} relevés, du {from} au {to}.',
  ),
  'review-new': 'Nouveau : le {day}, on ne pouvait pas encore le dire.',
  'review-already': 'Déjà le cas le {day}.',
  'review-settled-worsening':
    'Le {day}, c’était moins bon qu’avant, au-delà du hasard. On ne peut plus le dire.',
  'review-settled-improving':
    'Le {day}, c’était meilleur qu’avant, au-delà du hasard. On ne peut plus le dire.',
  'review-targets': 'Objectifs manqués ou proches',
  'review-no-target': 'Aucun.',
  'review-newly-missed': 'Nouveau : le {day}, l’objectif était tenu.',
  'review-kept-again': 'Tenu à nouveau : le {day}, l’objectif était manqué.',
  'review-tried': 'Ce qui a été essayé, et ce qui a suivi',
  'review-none-tried': 'Rien n’a été noté comme commencé ces douze dernières semaines.',
  'review-outcome-new': 'Nouveau cette semaine',
  'review-more-steps': forms(
    '{count} autre action figure dans l’historique.',
    '{count} autres actions figurent dans l’historique.',
  ),
  'review-next': 'Prochaines étapes',
  'review-none-next': 'Aucun conseil ne convient : rien ne ressort.',
  'review-came': 'Reçus',
  'review-answered': 'Répondus',
  'review-in-time': 'Sous 24 h',
  'review-open': 'Ouverts à la fin du {day}',
  'review-open-late': 'Dont au-delà de 24 h',
  'review-inbox': 'Boîte de réception lue le {day}',
  'review-stale': '{day} ({age})',
  'review-unseen': forms(
    '{count} autre attend une réponse d’après les cartes d’Amazon ; aucune liste lue ne l’avait.',
    '{count} autres attendent une réponse d’après les cartes d’Amazon ; aucune liste lue ne les avait.',
  ),
  'review-messages-today': 'Pour les messages compte ce que l’on en sait aujourd’hui.',
  'review-figures': 'Tous les chiffres',
  'review-figure': 'Indicateur',
  'review-verdict': 'Où il se situe',
  'review-read': 'Lu',
};
