import type { Translation } from '../messages';
import type { evidenceEn } from './evidence-en';

/** What the pages say about the evidence log, in French. */
export const evidenceFr: Translation<typeof evidenceEn> = {
  'evidence-title': 'Justificatif',
  'evidence-intro':
    'Ce que Seller Central a affiché sur cet ordinateur, tel qu’il a été lu. Chaque entrée porte l’empreinte de la précédente, pour qu’une modification ultérieure se remarque.',
  'evidence-account': 'Compte',
  'evidence-from': 'Du',
  'evidence-to': 'Au',
  'evidence-save': 'Enregistrer en JSON',
  'evidence-saved': 'Enregistré : {file}',
  'evidence-print': 'Imprimer',
  'evidence-cancel': 'Annuler',
  'evidence-working': 'Lecture du journal : {percent}',
  'evidence-stopped': 'Arrêté. Rien n’a été enregistré.',
  'evidence-none':
    'Le journal n’a aucune entrée de cette période. Il commence à la première page lue depuis que Benchline sait le tenir.',
  'evidence-off': 'Le journal n’a pas pu être lu.',
  'evidence-sheet': 'Ce que Seller Central a affiché : {account}',
  'evidence-all-days': 'Tous les jours',
  'evidence-days': 'Du {from} au {to}',
  'evidence-since': 'À partir du {from}',
  'evidence-until': 'Jusqu’au {to}',
  'evidence-made': 'Établi le {at}. Les heures sont celles de {zone}.',
  'evidence-log': 'Journal {chain}',
  'evidence-last-hash': 'Dernière empreinte du journal, après l’entrée {n}',
  'evidence-whole': 'Intact : les entrées {from} à {to} se suivent et aucune n’a été modifiée.',
  'evidence-altered':
    'Pas intact : l’empreinte de l’entrée {n} ne correspond pas. Cette entrée ou la précédente a été modifiée.',
  'evidence-reordered': 'Pas intact : l’entrée {n} n’est pas à sa place.',
  'evidence-duplicated': 'Pas intact : l’entrée {n} figure deux fois.',
  'evidence-missing': 'Pas intact : les entrées {from} à {to} manquent.',
  'evidence-truncated': 'Pas intact : la fin est coupée. Les entrées {from} à {to} manquent.',
  'evidence-start': 'Pas intact : le début n’est pas celui que le journal indique.',
  'evidence-end': 'Pas intact : la fin n’est pas celle que le journal indique.',
  'evidence-before': {
    one: 'Commence après {count} entrée qui n’est pas ici. Son empreinte la représente : {hash}',
    many: 'Commence après {count} entrées qui ne sont pas ici. Une empreinte les représente : {hash}',
    other: 'Commence après {count} entrées qui ne sont pas ici. Une empreinte les représente : {hash}',
  },
  'evidence-later': {
    one: '{count} entrée ultérieure mène à la dernière empreinte ; seule son empreinte est dans le fichier.',
    many: '{count} entrées ultérieures mènent à la dernière empreinte ; seules leurs empreintes sont dans le fichier.',
    other:
      '{count} entrées ultérieures mènent à la dernière empreinte ; seules leurs empreintes sont dans le fichier.',
  },
  'evidence-clock': {
    one: 'L’horloge de l’ordinateur a été retardée {count} fois entre-temps.',
    many: 'L’horloge de l’ordinateur a été retardée {count} fois entre-temps.',
    other: 'L’horloge de l’ordinateur a été retardée {count} fois entre-temps.',
  },
  'evidence-after-break': 'Ce journal a été recommencé, car le précédent était endommagé.',
  'evidence-first': {
    one: '{count} valeur est listée ; le fichier JSON les a toutes : {all}.',
    many: 'Les {count} premières valeurs sont listées ; le fichier JSON les a toutes : {all}.',
    other: 'Les {count} premières valeurs sont listées ; le fichier JSON les a toutes : {all}.',
  },
  'evidence-number': 'N°',
  'evidence-page': 'Page',
  'evidence-name': 'Nom sur la page',
  'evidence-still': 'Avant, jusqu’au',
  'evidence-check': 'Comment le vérifier',
  'evidence-check-text':
    'Ouvrez le fichier enregistré dans « Vérifier un justificatif » de n’importe quel Benchline. Sans Benchline, quelques lignes de programme suffisent : le calcul est décrit dans docs/evidence.md du projet.',
  'evidence-proof': 'Ce qu’il prouve, et ce qu’il ne prouve pas',
  'evidence-proof-text':
    'Qu’aucune entrée n’a été modifiée, omise ou déplacée depuis que quelqu’un d’autre connaît la dernière empreinte. Il ne prouve pas qui était à l’ordinateur : celui qui le détient pourrait créer un journal entier. Confiez donc la dernière empreinte de temps en temps : imprimez cette page ou envoyez-la à quelqu’un qui la garde avec sa date.',
  'verify-title': 'Vérifier un justificatif',
  'verify-intro':
    'Choisissez un fichier enregistré comme justificatif. Il est lu sur cet ordinateur et ne va nulle part.',
  'verify-choose': 'Choisir un fichier',
  'verify-working': 'Vérification de {file} : {percent}',
  'verify-too-large': '{file} dépasse 100 Mo et n’a pas été lu.',
  'verify-unreadable':
    '{file} n’a pas pu être lu. Peut-être a-t-il été modifié entre-temps : choisissez-le à nouveau.',
  'verify-refused': '{file} n’est pas un justificatif valable. {field} : {reason}',
  'verify-empty': '{file} ne contient aucun journal.',
  'verify-rewritten':
    'Un autre programme a réécrit le fichier. Ce sont les entrées qui sont vérifiées, pas la façon dont elles sont écrites.',
  'verify-noted': 'Une empreinte notée auparavant, à rechercher',
  'verify-noted-found':
    'Trouvée après l’entrée {n}, lue le {at}. Jusque-là, c’est bien le journal dont l’empreinte a été notée.',
  'verify-noted-end':
    'Trouvée après l’entrée {n}. Jusque-là, c’est bien le journal dont l’empreinte a été notée.',
  'verify-noted-missing':
    'Pas trouvée. C’est un autre journal, ou une partie qui ne va pas jusque-là ; ou il a été refait depuis.',
  'verify-noted-form': 'Une empreinte a 64 signes : 0 à 9 et a à f.',
  'preview-logs':
    'Journaux justificatifs : {count} nouveaux, gardés à côté des vôtres ; ils restent si l’importation est annulée',
  'imported-logs': {
    one: '{count} journal justificatif repris.',
    many: '{count} journaux justificatifs repris.',
    other: '{count} journaux justificatifs repris.',
  },
  'broken-logs': {
    one: '{count} journal justificatif a été laissé de côté, car il n’est pas intact.',
    many: '{count} journaux justificatifs ont été laissés de côté, car ils ne sont pas intacts.',
    other: '{count} journaux justificatifs ont été laissés de côté, car ils ne sont pas intacts.',
  },
};
