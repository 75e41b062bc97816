import type { Translation } from '../messages';
import type { moveEn } from './move-en';

/** What the history page says about moving data in and out, in French. */
export const moveFr: Translation<typeof moveEn> = {
  'importing-part': 'Lecture de {file} : {percent} …',
  'import-stop': 'Arrêter',
  'import-cancelled': 'Rien n’a été importé, rien n’a été modifié.',
  'import-nothing': 'Tout ce que contient {file} est déjà là.',
  'import-nothing-else': 'Tout le reste de {file} est déjà là.',
  'file-unreadable':
    'Pas d’import, rien n’a été modifié : le fichier a été déplacé ou modifié pendant la lecture. Choisissez-le de nouveau.',
  'preview-title': 'Ce que {file} changerait',
  'preview-accounts': 'Comptes : {count} en plus, {updated} modifiés',
  'preview-readings': 'Lectures : {count} en plus, {updated} modifiées, {known} déjà là',
  'preview-cases': 'Messages d’acheteurs : {count} en plus, {updated} modifiés',
  'preview-actions': 'Ce qui a été fait : {count} en plus, {updated} modifiés',
  'preview-rules': 'Règles montrées : {count} en plus, {known} déjà là',
  'preview-templates': 'Modèles : {count} en plus, {known} déjà là',
  'preview-tips': 'Conseils : {hidden} masqués en plus, {own} à vous en plus ou modifiés',
  'preview-messages': 'Options des messages d’acheteurs, sans notifications : aucune n’est définie ici',
  'preview-undo': 'C’est une seule étape, que vous pouvez annuler pendant deux semaines.',
  'preview-yes': 'Importer maintenant',
  'preview-no': 'Ne pas importer',
  'undo-import': 'Annuler le dernier import',
  'undo-hint': '{file}, importé : {day}. Ce qui a été lu depuis reste.',
  undone: 'L’import de {file} a été annulé.',
  'undo-kept': 'Modifiés depuis et laissés tels quels : {count}',
  'undo-changed':
    'Pas d’annulation, rien n’a été modifié : des comptes ont été réunis ou retirés depuis l’import.',
  'undo-not': 'Pas d’annulation, rien n’a été modifié. Fermez cette page, rouvrez-la et réessayez.',
  'undo-partly':
    'Les lectures, messages et actions de {file} ont été retirés, mais pas tous ses règles, modèles, conseils, indicateurs, objectifs et options : vérifiez-les dans les options.',
};
