import { forms } from '../forms';
import type { Translation } from '../messages';
import type { messagesEn } from './messages-en';

/** What the history page says about buyers' messages, in French. */
export const messagesFr: Translation<typeof messagesEn> = {
  'messages-title': 'Messages',
  'messages-intro':
    'Mesuré par Benchline d’après ce que montrait votre boîte de réception, nuits et week-ends compris. Quand une heure n’est pas connue exactement, les deux bornes possibles sont données.',
  'messages-none':
    'Rien pour le moment. Ouvrez la boîte de réception dans Seller Central : dès lors, Benchline compte ce qui arrive et quand vous y répondez, sans nom ni propos d’acheteur.',
  'messages-loading': 'Lecture des messages…',
  'messages-failed': 'Les messages n’ont pas pu être lus. Rien n’a été modifié.',
  'answers-title': 'Délai de première réponse',
  'answers-recent': 'Réponses des quatre dernières semaines',
  'answers-count': 'Réponses',
  'answers-median': 'Médiane',
  'answers-mean': 'Moyenne',
  'answers-late': 'Après plus de 24 h',
  'answers-certain': 'Certaines',
  'answers-certain-means':
    'Connues à 15 minutes près, ou au moins de quel côté des 24 heures elles se situent',
  'answers-few': forms(
    '{count} réponse sur les quatre dernières semaines. Médiane et moyenne en demandent {least}.',
    '{count} réponses sur les quatre dernières semaines. Médiane et moyenne en demandent {least}.',
    '{count} de réponses sur les quatre dernières semaines. Médiane et moyenne en demandent {least}.',
  ),
  'answers-chart': forms(
    'Médiane de {count} semaine. Semaine du {day} : {value}. Entre {low} et {high} en tout.',
    'Médianes de {count} semaines. Dernière, semaine du {day} : {value}. Entre {low} et {high} en tout.',
    'Médianes de {count} de semaines. Dernière, semaine du {day} : {value}. Entre {low} et {high} en tout.',
  ),
  'answers-band': 'Ligne : au plus. Bande : ce qui est possible.',
  'answers-limit': 'limite 24 h',
  'answers-by-week': 'Par semaine de réponse',
  'week-of': 'Semaine du',
  'themes-title': 'De quoi il s’agit',
  'themes-caption': 'Messages par thème',
  'themes-month': '30 jours',
  'themes-share': 'Part',
  'themes-weeks': '12 semaines',
  'themes-few': forms(
    '{count} message sur les 30 derniers jours. Les parts en demandent {least}.',
    '{count} messages sur les 30 derniers jours. Les parts en demandent {least}.',
    '{count} de messages sur les 30 derniers jours. Les parts en demandent {least}.',
  ),
  'themes-bars': 'Par semaine, la plus ancienne d’abord : {list}',
  theme: 'Thème',
  'theme-product': 'Produit',
  'theme-delivery': 'Livraison',
  'theme-return-or-refund': 'Retour ou remboursement',
  'theme-cancellation': 'Annulation',
  'theme-account-or-order': 'Compte ou commande',
  'theme-general': 'Autre',
  'heat-title': 'Quand ils arrivent, quand vous répondez',
  'heat-arrivals': 'Messages reçus',
  'heat-answers': 'Réponses',
  'heat-of': forms(
    '{count} sur les 12 dernières semaines, par jour et heure à votre horloge.',
    '{count} sur les 12 dernières semaines, par jour et heure à votre horloge.',
  ),
  'heat-vague': forms(
    '{count} de plus n’est pas montré : son heure n’est pas connue à deux heures près.',
    '{count} de plus ne sont pas montrés : leur heure n’est pas connue à deux heures près.',
  ),
  'heat-few': forms(
    '{count} d’heure connue sur les 12 dernières semaines. La carte en demande {least}.',
    '{count} d’heure connue sur les 12 dernières semaines. La carte en demande {least}.',
  ),
  hour: 'Heure',
  'late-night':
    'Les réponses tardives concernent le plus souvent des messages arrivés le {day} entre minuit et 6 h : {count} sur {whole}.',
  'late-morning':
    'Les réponses tardives concernent le plus souvent des messages arrivés le {day} matin : {count} sur {whole}.',
  'late-afternoon':
    'Les réponses tardives concernent le plus souvent des messages arrivés le {day} après-midi : {count} sur {whole}.',
  'late-evening':
    'Les réponses tardives concernent le plus souvent des messages arrivés le {day} soir : {count} sur {whole}.',
  'weekend-cover':
    'Les messages arrivés entre le vendredi 18 h et la fin du dimanche représentent {share} des réponses tardives ({part} sur {whole}) et reçoivent plus souvent que les autres une réponse tardive.',
  'report-own': 'par semaine, mesuré par Benchline',
  'report-own-label':
    'La médiane de chaque semaine terminée, quand elle est connue à 10 % ou 15 minutes près. Nombres : réponses certaines, sur toutes.',
  'tip-source': 'Source : {source}',
};
