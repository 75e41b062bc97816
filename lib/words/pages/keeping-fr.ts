import type { Translation } from '../messages';
import type { keepingEn } from './keeping-en';

/** What the pages say where something cannot be kept or read, in French. */
export const keepingFr: Translation<typeof keepingEn> = {
  'no-room-title': 'Il n’y a plus de place',
  'no-room':
    'Depuis {when}, ce qui a été lu n’a pas pu être conservé : le disque est plein, ou la place que le navigateur accorde. Tout ce qui était là avant y est encore. Libérez de la place sur le disque, enregistrez l’historique dans un fichier ou réduisez l’ancien historique. Ce message disparaît dès que quelque chose a pu être conservé.',
  'no-room-unsure':
    'Depuis {when}, ce qui a été lu n’a pas pu être conservé, et le navigateur ne dit pas pourquoi ; le plus souvent, le disque est plein. Tout ce qui était là avant y est encore. Libérez de la place sur le disque, redémarrez le navigateur et enregistrez l’historique dans un fichier. Ce message disparaît dès que quelque chose a pu être conservé.',
  'import-unwritten-disk-full':
    'Rien n’a été importé ni modifié : la place manque. Libérez de la place sur le disque ou réduisez l’ancien historique dans les options, puis importez de nouveau.',
  'import-unwritten-closed':
    'Rien n’a été importé ni modifié : une autre partie de Benchline a fermé l’historique. Réessayez.',
  'import-unwritten-failed':
    'Rien n’a été importé ni modifié : l’historique n’a pas pu être écrit. Réessayez ; si cela ne suffit pas, libérez de la place sur le disque et redémarrez le navigateur.',
  'import-partly':
    'Les lectures, messages et actions du fichier sont conservés, mais pas toutes ses règles, modèles, conseils, indicateurs et options : la place manque peut-être. Libérez de la place et importez encore une fois ; rien n’est repris en double.',
  'no-room-unchanged':
    'Rien n’a été modifié : la place manque pour l’écrire. Libérez de la place sur le disque et réessayez.',
  damaged: 'Endommagé et laissé de côté : {what}. Tout le reste est là.',
  'damaged-export': 'Endommagé et absent du fichier : {what}. Tout le reste y est.',
  'damaged-accounts': 'comptes ({count})',
  'damaged-series': 'séries entières de lectures ({count})',
  'damaged-readings': 'lectures ({count})',
  'damaged-cases': 'messages d’acheteurs ({count})',
  'damaged-inboxes': 'lectures de listes de messages ({count})',
  'damaged-actions': 'vos actions ({count})',
  'damaged-logs': 'journaux de preuves ({count})',
  'damaged-entries': 'entrées de preuves ({count})',
  'cut-title': 'Couper l’ancien journal de preuves',
  'cut-text':
    'Le journal de preuves reste entier par défaut. Sur demande, ses entrées de plus de deux ans sont supprimées. Ce qui reste peut toujours être vérifié : un point de repère indique combien ont été supprimées, et l’empreinte de la dernière.',
  'cut-none': 'Il n’y a pas de preuves de plus de deux ans.',
  'cut-sure':
    'Entrées de preuves qui disparaîtraient définitivement : {count}, jusqu’au {day}. Ce qu’elles montrent ne pourra plus être prouvé d’ici. Un fichier enregistré auparavant garde la preuve : enregistrez d’abord les preuves de chaque compte ou exportez l’historique.',
  'cut-now': 'Couper maintenant',
  'cut-done': 'Entrées de preuves supprimées : {count}, jusqu’au {day}.',
  'evidence-by-file':
    'Ce journal est venu d’un fichier : une autre installation de Benchline l’a écrit, et rien n’y est ajouté ici.',
  'file-too-large':
    'Rien n’a été importé ni modifié : {file} dépasse {most} Mo, ce n’est donc pas un fichier que Benchline lit.',
  'file-packed':
    'Rien n’a été importé ni modifié : {file} est compressé (un fichier zip, par exemple). Décompressez-le et choisissez le fichier qu’il contient.',
};
