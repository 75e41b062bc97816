import type { Translation } from '../messages';
import type { figuresEn } from './figures-en';

/** What the history page says about files of the seller’s own figures, and of Amazon’s report, in French. */
export const figuresFr: Translation<typeof figuresEn> = {
  'figures-import': 'Importer un CSV',
  'figures-title': 'Vos chiffres dans {file}',
  'figures-intro':
    'Dites ce que contient chaque colonne. C’est retenu pour le prochain fichier aux mêmes en-têtes.',
  'figures-columns': 'Colonnes et premières lignes',
  'figures-column': 'Colonne n° {number}',
  'figures-role-none': 'Ignorer',
  'figures-role-date': 'Jour ou mois',
  'figures-role-metric': 'Nom du chiffre',
  'figures-role-value': 'Valeur du chiffre nommé',
  'figures-role-part': 'Partie du chiffre nommé (7 sur 120)',
  'figures-role-whole': 'Total du chiffre nommé (120)',
  'figures-part-of': '{name} : partie (7 sur 120)',
  'figures-whole-of': '{name} : total (120)',
  'figures-choose': 'Choisir',
  'figures-account': 'Compte',
  'figures-period': 'Une ligne porte sur',
  'figures-P1D': 'un jour',
  'figures-P1W': 'une semaine',
  'figures-P1M': 'un mois',
  'figures-order': '03/04/2026 est le',
  'figures-dmy': '3 avril',
  'figures-mdy': '4 mars',
  'figures-ymd': 'année d’abord',
  'figures-decimal': '1.234 est',
  'figures-point': 'un peu plus d’un',
  'figures-comma': 'plus de mille',
  'figures-scale': 'Les nombres de {name} sont',
  'figures-share': 'des parts : 0,85 est 85 %',
  'figures-percent': 'des pour cent : 0,85 est 0,85 %',
  'figures-seconds': 'secondes',
  'figures-minutes': 'des minutes',
  'figures-hours': 'heures',
  'figures-name': '« {name} » est',
  'figures-need-date': 'Dites quelle colonne contient la date.',
  'figures-need-value': 'Dites quelle colonne contient un chiffre.',
  'figures-need': 'Dites ci-dessus ce qui reste ouvert : rien n’est deviné.',
  'figures-found': {
    one: '{count} chiffre peut être lu.',
    many: '{count} chiffres peuvent être lus.',
    other: '{count} chiffres peuvent être lus.',
  },
  'figures-faults': 'Ce qui ne peut être lu et est ignoré',
  'figures-fault-no-date':
    'Ligne {line} : « {cell} » n’est pas une date, ou n’a pas d’année à quatre chiffres.',
  'figures-fault-no-number': 'Ligne {line} : « {cell} » n’est pas un nombre.',
  'figures-fault-no-metric': 'Ligne {line} : dites ci-dessus ce qu’est « {cell} ».',
  'figures-fault-outside': 'Ligne {line} : {cell} ne peut être vrai pour ce chiffre.',
  'figures-fault-not-over':
    'Ligne {line} : la période de {cell} n’est pas finie. Importez-la de nouveau ensuite.',
  'figures-fault-twice': 'Ligne {line} : {cell} contredit une autre valeur pour la même période.',
  'figures-fault-unit': 'Ligne {line} : {cell} est en pour cent, ce chiffre ne l’est pas.',
  'figures-fault-counts':
    'Ligne {line} : {cell} ne correspond pas à la valeur ou n’est pas un nombre entier.',
  'figures-more': { one: 'Et {count} de plus.', many: 'Et {count} de plus.', other: 'Et {count} de plus.' },
  'figures-next': 'Montrer ce qui changerait',
  'figures-empty': 'Pas d’import : {file} n’a pas de lignes sous ses en-têtes.',
  'figures-too-large':
    'Pas d’import : {file} est trop grand pour un tableau de chiffres. Au plus 20 Mo, 50 000 lignes, 60 colonnes.',
  'figures-no-text':
    'Pas d’import : {file} n’est pas du texte. Enregistrez le tableau en CSV et choisissez ce fichier.',
  'as-imported': 'Dans votre fichier : « {label} »',
  'preview-account': 'Compte : {account}',
  'report-title': 'Rapport de performance d’Amazon dans {file}',
  'report-intro': 'Le rapport ne dit pas à qui il est. Choisissez le compte de chaque marketplace.',
  'report-account': '{marketplace} : compte',
  'report-window': {
    one: '{name} : porte sur {count} jour, ce que la page d’Amazon ne montre pas.',
    many: '{name} : porte sur {count} jours, ce que la page d’Amazon ne montre pas.',
    other: '{name} : porte sur {count} jours, ce que la page d’Amazon ne montre pas.',
  },
  'figures-no-account':
    'Il n’y a pas encore de compte. Ouvrez une fois Account Health, pour que Benchline sache à qui sont ces chiffres, puis importez de nouveau le fichier.',
  'report-twice':
    'Choisissez un autre compte : deux places de marché du rapport ne peuvent pas être un seul compte.',
  'report-future': '{name} : ses jours ne sont pas encore passés.',
  'report-contradiction': '{name} : contredit ses propres nombres, ou ne peut être vrai.',
};
