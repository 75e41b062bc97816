import { forms } from '../forms';
import type { Translation } from '../messages';
import type { en } from './en';
import { journalFr } from './journal-fr';
import { overviewFr } from './overview-fr';
import { ownMetricsFr } from './own-metrics-fr';
import { ownTargetsFr } from './own-targets-fr';
import { messagesFr } from './messages-fr';
import { figuresFr } from './figures-fr';
import { csvFr } from './csv-fr';
import { moveFr } from './move-fr';
import { refusalFr } from './refusal-fr';
import { evidenceFr } from './evidence-fr';
import { reviewFr } from './review-fr';
import { keepingFr } from './keeping-fr';
import { settingsFr } from './settings-fr';
import { templatesFr } from './templates-fr';
import { plotFr } from './plot-fr';

/** What the popup and the history page say, in French. Amazon's French names of its two pages are not known: they stay English. */
export const fr: Translation<typeof en> = {
  ...journalFr,
  ...overviewFr,
  ...ownMetricsFr,
  ...ownTargetsFr,
  ...messagesFr,
  ...templatesFr,
  ...plotFr,
  ...figuresFr,
  ...csvFr,
  ...moveFr,
  ...refusalFr,
  ...evidenceFr,
  ...reviewFr,
  ...keepingFr,
  ...settingsFr,
  loading: 'Lecture de l’historique sur cet ordinateur…',
  today: 'aujourd’hui',
  yesterday: 'hier',
  'days-old': forms('il y a {count} jour', 'il y a {count} jours', 'il y a {count} de jours'),
  'default-account': 'Compte par défaut de {host}',
  'page-stale': '{page} : {age}, à ouvrir',
  'page-unread': '{page} : pas encore ouvert',
  'page-fresh': '{page} · {age}',
  'line-none': 'Aucune valeur sur cette période.',
  'line-one': '{value} le {day}, la seule valeur de cette période.',
  'line-many': 'De {before} ({since}) à {value} ({day}) ; au plus bas {low}, au plus haut {high}.',
  switch: 'Actif sur Seller Central',
  'off-note': 'Benchline est désactivé. Aucune page n’est lue et rien n’est dessiné ; l’historique reste.',
  history: 'Historique',
  options: 'Options',
  'options-title': 'Options de Benchline',
  'no-accounts': 'Rien ici pour le moment : un compte est gardé avec sa première lecture.',
  'whole-store': '{store}, tous sites de vente',
  'accounts-text':
    'L’en-tête de Seller Central indique à quel compte appartient une page. Vous pouvez donner à un compte un nom à vous, et réunir deux comptes qui n’en font qu’un.',
  'seen-as': 'Dans Seller Central : {account}, vu pour la dernière fois sur {host}',
  'merged-accounts': 'Comptes réunis : {accounts}',
  'own-name': 'Votre nom pour ce compte',
  'save-name': 'Enregistrer le nom',
  'merge-into': 'Réunir avec',
  'choose-account': 'Choisir un compte',
  'merge-ask': 'Réunir…',
  'merge-sure':
    'Toutes les lectures de {from} vont à {into}, ainsi que tout ce que ses pages montreront désormais. C’est irréversible : en cas de doute, exportez d’abord l’historique.',
  'merge-now': 'Réunir maintenant',
  'merge-not': 'Ne pas réunir',
  'account-named': 'Enregistré. Le compte s’affiche sous le nom {account}.',
  'account-merged': '{from} fait désormais partie de {into}.',
  'account-unchanged': 'Rien n’a été modifié : l’historique n’a pas pu être écrit.',
  accounts: 'Comptes',
  'empty-title': 'Aucune lecture pour le moment',
  'empty-text':
    'Ouvrez d’abord Account Health dans Seller Central, puis Feedback Manager. Benchline lit les pages que vous ouvrez et garde leurs chiffres sur cet ordinateur.',
  'first-step': 'Ouvrir Account Health',
  'second-step': 'Ouvrir Feedback Manager',
  'links-go-to': 'Les liens mènent à {host}. Sur un autre site de vente, ouvrez-y les mêmes pages.',
  'history-off-title': 'L’historique est désactivé',
  'history-off':
    'Ce navigateur n’offre ici aucun endroit où garder des chiffres, comme dans une fenêtre privée ou avec un profil endommagé. Sur Seller Central, les écarts du jour restent affichés.',
  'failed-title': 'L’historique n’a pas pu être lu',
  failed:
    'Fermez cette page et rouvrez-la. Si cela ne suffit pas, redémarrez le navigateur. Rien n’a été modifié.',
  'history-title': 'Historique Benchline',
  'choose-metric': 'Choisir un indicateur',
  'no-such-metric': 'Il n’y a pas encore de lecture de cet indicateur.',
  ranges: 'Période affichée',
  'range-90': '90 jours',
  'range-365': '1 an',
  'range-all': 'Tout',
  date: 'Lu le',
  value: 'Valeur',
  counts: 'Nombres',
  period: 'Période',
  'report-P1M': 'par mois, du rapport d’Amazon',
  'report-P1W': 'par semaine, du rapport d’Amazon',
  'report-P1D': 'par jour, du rapport d’Amazon',
  'report-P4W': 'quatre semaines jusqu’à chaque semaine, du tableau de bord d’Amazon',
  average: 'Moyenne',
  top: 'Meilleurs',
  target: 'Objectif',
  'as-named': 'Sur la page : « {label} »',
  export: 'Exporter en JSON',
  import: 'Importer du JSON',
  transfer: 'Export et import',
  stays:
    'Tout reste sur cet ordinateur. Un export ne contient ni nom d’acheteur, ni message, ni numéro de commande.',
  exported: forms(
    'Exporté : {count} lecture dans {file}',
    'Exporté : {count} lectures dans {file}',
    'Exporté : {count} de lectures dans {file}',
  ),
  'export-failed': 'L’export n’a pas pu se faire : l’historique n’a pas pu être lu.',
  importing: 'Lecture de {file}…',
  imported: forms(
    'Importé : {count} lecture ajoutée, {known} déjà présentes.',
    'Importé : {count} lectures ajoutées, {known} déjà présentes.',
    'Importé : {count} de lectures ajoutées, {known} déjà présentes.',
  ),
  extended: forms('{count} a été complétée.', '{count} ont été complétées.'),
  'imported-cases': forms(
    '{count} message d’acheteur ajouté, {updated} mis à jour.',
    '{count} messages d’acheteurs ajoutés, {updated} mis à jour.',
    '{count} de messages d’acheteurs ajoutés, {updated} mis à jour.',
  ),
  'imported-actions': 'Ce qui a été fait : {count} en plus, {updated} modifiés.',
  refused: 'Non importé, rien n’a été modifié. {field} : {reason}.',
  'import-failed': 'Non importé, rien n’a été modifié : le fichier n’a pas pu être lu ou la place manque.',
  'rules-title': 'Ce que vous avez montré',
  'rules-loading': 'Lecture des règles sur cet ordinateur…',
  'rules-failed': 'Les règles n’ont pas pu être lues. Fermez cette page et rouvrez-la. Rien n’a été modifié.',
  'rules-not-changed': 'Les règles n’ont pas pu être modifiées : la place manque peut-être.',
  'rules-none':
    'Rien pour le moment. Quand Benchline ne trouve pas un chiffre sur une page, son état y permet de montrer où il est.',
  'rules-intro':
    'Les chiffres que vous avez montrés à Benchline sur une page. Une règle vaut dans sa langue, sur tous les sites qui montrent les mêmes comptes.',
  'rules-export': 'Exporter les règles',
  'rules-import': 'Importer des règles',
  'rules-exported': forms(
    'Exporté : {count} règle dans {file}',
    'Exporté : {count} règles dans {file}',
    'Exporté : {count} de règles dans {file}',
  ),
  'rules-imported': forms(
    '{count} règle ajoutée, {known} déjà présentes et laissées telles quelles.',
    '{count} règles ajoutées, {known} déjà présentes et laissées telles quelles.',
    '{count} de règles ajoutées, {known} déjà présentes et laissées telles quelles.',
  ),
  'rules-left': forms(
    '{count} a été laissée de côté : plus de place, ou page inconnue.',
    '{count} ont été laissées de côté : plus de place, ou pages inconnues.',
  ),
  'rule-matched': 'Trouvé pour la dernière fois : {day}',
  'rule-missed': 'Plus trouvé depuis : {day}',
  'rule-unseen': 'Pas revu depuis que vous l’avez montré : {day}',
  'rule-metric-gone': 'Un de vos indicateurs, qui n’est pas utilisé',
  'rule-resting':
    'En repos : l’indicateur a été retiré ou n’est pas sur cet ordinateur. La lecture reprend quand il est rétabli.',
  'rule-replaces': 'Vaut à la place de ce que Benchline y lit lui-même.',
  'rule-test': 'Ouvrir sa page',
  'rule-test-hint': 'Pour essayer la règle : ce qu’elle y trouve est dit ici et dans l’état sur la page.',
  'rule-rename': 'Renommer',
  'rule-name': 'Nom de la règle',
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Supprimer',
  'rule-removed': '« {name} » a été supprimée.',
  undo: 'Annuler la suppression',

  'language-title': 'Langue',
  'language-intro':
    'Dans quelle langue Benchline parle, à côté des chiffres d’Amazon et dans ses propres pages. Effet immédiat.',
  'language-auto': 'Celle de la page, sinon du navigateur',
  'language-not-saved': 'La langue n’a pas pu être enregistrée : la place manque peut-être.',
};
