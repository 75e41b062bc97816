import type { Translation } from '../messages';
import type { refusalEn } from './refusal-en';

/** What is wrong with a file that is refused, after the field’s name, in French. */
export const refusalFr: Translation<typeof refusalEn> = {
  'refusal-account': 'n’est un compte ni du fichier ni de l’historique',
  'refusal-at-least': 'doit être d’au moins {least}',
  'refusal-at-most': 'doit être d’au plus {most}',
  'refusal-before': 'ne doit pas être avant {other}',
  'refusal-between': 'doit être entre {low} et {high}',
  'refusal-elsewhere-evidence':
    'est celui d’un historique entier : enregistrez les preuves sur la page des preuves, ou importez d’abord ce fichier',
  'refusal-elsewhere-rules':
    'est celui d’un export entier : importez-le sur la page de l’historique, avec ses règles',
  'refusal-elsewhere-templates':
    'est celui d’un export entier : importez-le sur la page de l’historique, avec ses modèles',
  'refusal-empty': 'ne doit pas être vide',
  'refusal-encoding': 'n’est pas en UTF-8 : un autre programme l’a enregistré dans un autre encodage',
  'refusal-file': 'fichier',
  'refusal-form': 'n’est pas écrit sous la forme attendue à cet endroit',
  'refusal-format': 'doit être « {format} » ; ceci est un autre fichier',
  'refusal-invalid': 'n’est pas valable',
  'refusal-like': 'doit être écrit ainsi : {example}',
  'refusal-list': 'doit être une liste',
  'refusal-long': 'doit avoir au plus {most} caractères',
  'refusal-many': 'doit avoir au plus {most} entrées',
  'refusal-missing': 'manque',
  'refusal-name': 'a un libellé qui n’est pas le nom de son emplacement',
  'refusal-newer': 'est {version}, et ce Benchline connaît {known} : mettez d’abord Benchline à jour',
  'refusal-number': 'doit être un nombre',
  'refusal-object': 'doit être un objet avec ses propres champs',
  'refusal-one-of': 'doit être l’un de : {names}',
  'refusal-period': 'doit figurer dans une ligne de rapport',
  'refusal-strange-keys': 'a des champs qui n’ont rien à faire là : {names}',
  'refusal-text': 'doit être du texte',
  'refusal-too-large': 'doit être inférieur à {most} Mo',
  'refusal-torn': 'n’est pas du JSON complet : il a peut-être été coupé à l’enregistrement ou à l’envoi',
  'refusal-twice': 's’y trouve deux fois',
  'refusal-unknown': 'n’est pas connu de Benchline',
  'refusal-whole-number': 'doit être un nombre entier',
  'refusal-yes-no': 'doit être true ou false',
};
