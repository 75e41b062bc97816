import { forms } from '../forms';
import type { Translation } from '../messages';
import type { en } from './en';

/** What badge, notices, popup and options say about waiting messages, in French. */
export const fr: Translation<typeof en> = {
  off: 'Benchline est désactivé : les messages d’acheteurs ne sont pas surveillés',
  unknown: 'Benchline ne peut pas lire son historique : on ne sait pas combien de messages attendent',
  none: 'Benchline : aucun message d’acheteur en attente connu',
  'none-near': forms(
    '{count} message attend, pas encore à moins de {hours} h',
    '{count} messages attendent, aucun à moins de {hours} h',
    '{count} de messages attendent, aucun à moins de {hours} h',
  ),
  near: forms(
    '{count} message à moins de {hours} h',
    '{count} messages à moins de {hours} h',
    '{count} de messages à moins de {hours} h',
  ),
  overdue: '{number} en retard',
  'may-be-overdue': '{number} peut-être en retard',
  where: '{facts} : {where}',
  extra: forms(
    '{count} autre, heure inconnue : ouvrez la boîte de réception',
    '{count} autres, heures inconnues : ouvrez la boîte de réception',
    '{count} d’autres, heures inconnues : ouvrez la boîte de réception',
  ),
  'extra-alone': forms(
    '{count} message attend, heure inconnue : ouvrez la boîte de réception',
    '{count} messages attendent, heures inconnues : ouvrez la boîte de réception',
    '{count} de messages attendent, heures inconnues : ouvrez la boîte de réception',
  ),
  'as-of': 'état : {moment}',
  old: 'Peut-être dépassé, état : {moment}. Ouvrez la boîte de réception',
  'never-read': 'Benchline : la boîte de réception n’a pas encore été lue sur cet ordinateur',

  left: 'encore {time}',
  'at-most-left': 'encore {time} au plus',
  'is-overdue': 'en retard de {time}',
  'is-overdue-now': 'en retard',
  'perhaps-overdue': 'peut-être en retard',
  'time-unknown': 'heure inconnue',
  'perhaps-answered': 'Une réponse a peut-être déjà été envoyée : la dernière liste lue s’arrêtait avant.',

  'theme-product': 'Produit',
  'theme-delivery': 'Livraison',
  'theme-return-or-refund': 'Retour ou remboursement',
  'theme-cancellation': 'Annulation',
  'theme-account-or-order': 'Compte ou commande',
  'theme-general': 'Général',
  'no-country': 'Pays inconnu',

  'open-history': 'Ouvrir l’historique',
  'queue-title': 'Messages d’acheteurs',
  'queue-none': 'Aucun en attente, à notre connaissance.',
  'queue-unread':
    'Ouvrez une fois la boîte de réception dans Seller Central : Benchline surveille alors ses 24 heures.',
  'queue-failed': 'On ne sait pas combien de messages attendent : l’historique n’a pas pu être lu.',
  'queue-off': 'Les messages ne sont pas surveillés tant que Benchline est désactivé.',
  'queue-more': forms('{count} autre attend', '{count} autres attendent', '{count} d’autres attendent'),
  'open-inbox': 'Ouvrir la boîte de réception',
  'open-inbox-of': 'Ouvrir la boîte de réception de {store}',
  'unsure-hint':
    '« Au plus », « peut-être » : on ne sait pas exactement quand le message est arrivé ; c’est donc la fin la plus proche possible de ses 24 heures qui compte.',
  'notices-withdrawn':
    'Les notifications sont activées, mais le navigateur ne les autorise plus. Réactivez-les dans les options.',

  'notice-title': forms(
    '{count} message d’acheteur à traiter',
    '{count} messages d’acheteurs à traiter',
    '{count} de messages d’acheteurs à traiter',
  ),
  'notice-title-overdue': forms(
    '{count} message d’acheteur à traiter, {overdue} en retard',
    '{count} messages d’acheteurs à traiter, {overdue} en retard',
    '{count} de messages d’acheteurs à traiter, {overdue} en retard',
  ),
  'last-call-title': forms(
    'Avant la pause : {count} message d’acheteur',
    'Avant la pause : {count} messages d’acheteurs',
    'Avant la pause : {count} de messages d’acheteurs',
  ),
  'last-call-ends': '{case} : ses 24 heures se terminent pendant la pause',
  'last-call-mark': '{case} : à moins de {hours} h pendant la pause',
  'notice-more': forms('et {count} autre', 'et {count} autres', 'et {count} d’autres'),
  'notice-line': '{case} : {left}',
  'snooze-30': 'Rappeler dans 30 minutes',
  'snooze-60': 'Rappeler dans 1 heure',

  'options-title': 'Messages d’acheteurs',
  'options-intro':
    'Une réponse est à temps si elle part sous 24 heures, week-ends et jours fériés compris. Le nombre sur le bouton de Benchline est celui des messages en attente auxquels il en reste peu.',
  threshold: 'Compter un message quand il reste moins de ce nombre d’heures',
  'threshold-hint': '1 à 23. Les messages en retard comptent toujours.',
  'notices-switch': 'Afficher des notifications',
  'notices-intro':
    'Le navigateur demande l’autorisation quand vous les activez. Une notification indique le thème, le pays et le temps restant : ni acheteur, ni texte.',
  'notices-gone':
    'Le navigateur n’autorise plus les notifications. Réactivez-les pour qu’il vous le redemande.',
  'notices-refused': 'Le navigateur n’a pas autorisé les notifications.',
  'notices-impossible': 'Ce navigateur ne peut pas afficher de notifications.',
  marks: 'Notifier quand il reste moins de',
  mark: '{hours} h',
  quiet: 'Pause : pas de notifications pendant ce temps',
  'quiet-from': 'De',
  'quiet-to': 'À',
  'quiet-hint':
    'À l’heure de cet ordinateur. Une heure avant, une dernière notification indique ce qui arrivera à échéance ou passera l’un des seuils ci-dessus entre-temps.',
  'quiet-empty': 'Le début et la fin sont identiques : cela ne fait aucune durée.',
  'zones-title': 'Fuseau horaire de la boîte de réception',
  'zones-intro':
    'La boîte de réception d’Amazon affiche les heures dans un seul fuseau. Pour ces places de marché, on ne sait pas lequel : chaque fuseau probable compte, et l’échéance la plus proche est affichée. Si vous le connaissez, choisissez celui que la vôtre affiche. Les échéances déjà connues restent telles quelles. Si une page contredit votre choix, l’échéance la plus proche compte de nouveau, et la page le dit.',
  'zones-none': 'Messages sans pays affiché',
  'zones-default': 'Inconnu : la plus proche compte',
  'zones-other': 'Un autre…',
  'zones-search': 'Chercher un fuseau horaire',
  'zones-unknown': 'Aucun fuseau horaire ne porte ce nom.',
  'zones-wrong':
    'Une page a contredit {zone}. Tant que vous n’en choisissez pas un autre, l’échéance la plus proche compte.',
  'not-saved': 'Les options n’ont pas pu être enregistrées : la place manque peut-être.',
};
