import type { Translation } from '../messages';
import type { journalEn } from './journal-en';

export const journalFr: Translation<typeof journalEn> = {
  'tips-now': 'Ce que vous pouvez faire',
  'tip-is-hidden': 'Le conseil est masqué. Les options permettent de l’afficher à nouveau.',
  'tip-started': 'Noté comme commencé aujourd’hui.',
  'step-what': 'Ce qui a été fait',
  'step-day': 'Le',
  'step-note-edit': 'Modifier la note',
  'step-note-add': 'Ajouter une note',
  'step-marked': 'Noté : « {title} », {day}.',
  'step-noted': 'La note est enregistrée.',
  'step-not-kept': 'Impossible d’enregistrer, et rien n’a changé : la place manque peut-être.',
  'steps-full': 'Ce compte a autant d’actions qu’il peut en garder. Supprimez-en d’abord.',
  'steps-none':
    'Rien encore. Ce que vous commencez ou notez devient un trait dans le graphique, puis vous lirez comment les chiffres ont évolué ensuite.',
  'named-removed': 'Supprimé : « {title} ».',
  'tips-title': 'Conseils',
  'tips-intro':
    'Benchline montre au plus deux conseils à côté d’un chiffre. Vous trouvez ici ceux que vous avez masqués, et pouvez en écrire.',
  'tips-loading': 'Lecture des conseils sur cet ordinateur …',
  'tips-unread': 'Les conseils n’ont pas pu être lus. Fermez cette page et rouvrez-la. Rien n’a été modifié.',
  'tips-not-changed':
    'Les conseils n’ont pas pu être modifiés : la place manque peut-être, ou un Benchline plus récent les a écrits.',
  'tips-full': 'Il n’y a plus de place : {most} conseils personnels au plus sont gardés.',
  'tips-hidden': 'Conseils masqués',
  'tips-hidden-none': 'Vous n’en avez masqué aucun.',
  'tips-own': 'Vos propres conseils',
  'tips-own-none': 'Vous n’en avez pas encore écrit.',
  'tip-show': 'Afficher à nouveau',
  'tip-shown': '« {title} » est de nouveau affiché là où il convient.',
  'tip-unknown': 'Un conseil d’une autre version : {id}',
  'tip-add': 'Écrire un conseil',
  'tip-metric': 'Indicateur',
  'tip-title': 'Titre',
  'tip-text': 'Ce qu’il faut faire',
  'tip-saved': '« {title} » a été enregistré.',
  'tip-remark': 'Gardé et affiché tel quel. Mais dans un message à un acheteur, Amazon n’autorise pas :',
};
