import { forms } from '../forms';
import type { Translation } from '../messages';
import type { templatesEn } from './templates-en';

/** What the options say about templates, in French. */
export const templatesFr: Translation<typeof templatesEn> = {
  'templates-title': 'Modèles',
  'templates-intro':
    'Vos propres textes de réponse. Dans la boîte de réception, ils se trouvent à côté du champ de réponse ; un clic en insère un au curseur, rien n’est envoyé. Ce que vous seul savez va dans des champs comme {open}date{close}.',
  'templates-none': 'Vous n’en avez pas encore.',
  'templates-loading': 'Lecture des modèles sur cet ordinateur…',
  'templates-unread':
    'Les modèles n’ont pas pu être lus. Fermez cette page et rouvrez-la. Rien n’a été modifié.',
  'templates-not-changed':
    'Les modèles n’ont pas pu être modifiés : la place manque peut-être, ou une version plus récente de Benchline les a écrits.',
  'templates-full': 'Il n’y a plus de place : {most} modèles au plus sont gardés.',
  'template-add': 'Ajouter un modèle',
  edit: 'Modifier',
  'template-removed': '« {name} » a été supprimé.',
  'template-name': 'Nom',
  'template-theme': 'Thème',
  'template-any-theme': 'Tous',
  'template-language': 'Langue',
  'template-text': 'Texte',
  'template-gaps': 'À remplir à la main : {gaps}',
  'template-saved': '« {name} » a été enregistré.',
  'template-faults':
    'Amazon n’autorise pas ceci dans un message. Une réponse faite ainsi pourrait vous coûter le droit d’écrire librement aux acheteurs.',
  'template-fault': '« {quote} » : {reason} ({certainty})',
  'template-anyway': 'Enregistrer quand même',
  'starters-offered':
    'Benchline apporte quelques réponses courtes. Elles sont proposées dans la boîte de réception jusqu’à votre décision : ajoutez-les aux vôtres dans les langues utiles et modifiez-les à votre gré, ou supprimez-les définitivement.',
  'starters-more': 'Les réponses fournies peuvent aussi être ajoutées dans d’autres langues.',
  'starters-language': 'Réponses fournies en',
  'starters-add': 'Ajouter aux miennes',
  'starters-remove': 'Supprimer définitivement les réponses fournies',
  'starters-added': forms(
    '{count} modèle a été ajouté.',
    '{count} modèles ont été ajoutés.',
    '{count} de modèles ont été ajoutés.',
  ),
  'starters-removed': 'Les réponses fournies ont été supprimées. Elles ne seront plus proposées.',
  'templates-export': 'Exporter les modèles',
  'templates-import': 'Importer des modèles',
  'templates-exported': forms(
    'Exporté : {count} modèle dans {file}',
    'Exporté : {count} modèles dans {file}',
    'Exporté : {count} de modèles dans {file}',
  ),
  'templates-imported': forms(
    '{count} modèle ajouté, {known} déjà présents et laissés tels quels.',
    '{count} modèles ajoutés, {known} déjà présents et laissés tels quels.',
    '{count} de modèles ajoutés, {known} déjà présents et laissés tels quels.',
  ),
  'templates-left': forms(
    '{count} modèle a été laissé de côté : il n’y a plus de place.',
    '{count} modèles ont été laissés de côté : il n’y a plus de place.',
    '{count} de modèles ont été laissés de côté : il n’y a plus de place.',
  ),
};
