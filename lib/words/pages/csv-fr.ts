import type { Translation } from '../messages';
import type { csvEn } from './csv-en';

/** What the history page says about CSV files that it saves, in French. */
export const csvFr: Translation<typeof csvEn> = {
  'csv-export': 'CSV pour un tableur',
  'csv-table': 'Tableau',
  'csv-readings': 'Lectures',
  'csv-answers': 'Temps de réponse',
  'csv-actions': 'Ce qui a été fait',
  'csv-numbers': 'Nombres et colonnes',
  'csv-point-comma': '1.5 , (États-Unis, R.-U., Japon, Chine)',
  'csv-comma-semicolon': '1,5 ; (France, Allemagne, Italie)',
  'csv-point-semicolon': '1.5 ; (Suisse)',
  'csv-save': 'Enregistrer le CSV',
  'csv-hint':
    'Choisissez la forme des nombres de votre tableur. Les heures sont en UTC ; les taux sont des parts de 1 : 0,012 signifie 1,2 %.',
  'csv-exported': {
    one: 'Enregistré : {count} ligne dans {file}',
    many: 'Enregistré : {count} lignes dans {file}',
    other: 'Enregistré : {count} lignes dans {file}',
  },
  'csv-exact':
    '« Importer un CSV » relit le fichier, même après qu’un tableur l’a enregistré. La dernière colonne est là pour cela.',
  'csv-left-changed': 'Écartée, ligne {line} : « {cell} » sous {head} n’est pas ce qui avait été enregistré.',
  'csv-left-unclear':
    'Écartée, ligne {line} : « {cell} » sous {head} ne dit plus tout ce qui avait été enregistré.',
  'csv-left-text':
    'Écartée, ligne {line} : des mots de cette ligne ne sont pas ceux qui avaient été enregistrés.',
  'csv-left-damaged': 'Écartée, ligne {line} : sa dernière colonne, {head}, n’est pas entière.',
  'csv-left-all':
    'Rien n’a été importé ni modifié : plus aucune ligne de {file} ne peut être lue avec certitude.',
};
