import { forms } from '../forms';
import type { Translation } from '../messages';
import type { whyEn } from './why-en';

/** What tips say of the reason and of the check, in French. */
export const whyFr: Translation<typeof whyEn> = {
  'why.untracked': '{share} des colis n’avaient pas de suivi valide.',
  'why.weekend':
    '{part} des {whole} réponses tardives concernaient des messages arrivés entre le vendredi soir et la fin du dimanche.',
  'why.late': '{share} de vos réponses ont pris plus de 24 heures.',
  'why.part': '{whole} : la part la plus grande est {name}, {share}.',
  'why.at-risk': forms(
    '{count} offre risque d’être fermée.',
    '{count} offres risquent d’être fermées.',
    '{count} d’offres risquent d’être fermées.',
  ),
  'why.beside': '{name} est à {value} ; l’objectif est {bound}.',
  'why.read-on': 'Lu le {date}.',
  'why.missed': 'La valeur est de {value} ; l’objectif est {bound}.',
  'why.near': 'La valeur est de {value}, proche de l’objectif : {bound}.',
  'why.behind': 'La valeur est de {value} ; celle du vendeur moyen est de {average}.',
  'why.trend': '{text}.',
  'why.tried': 'Commencé le {date} ; pas d’effet clair depuis.',
  'why.yours': 'Votre propre conseil',
  'source.amazon': 'Aide vendeur d’Amazon, {page}',
  'source.sellers': 'Guides de vendeurs',
  'source.seller': 'Guide d’un vendeur',
  'check.under': 'À partir du {date}, {figure} devrait être sous {value}.',
  'check.over': 'À partir du {date}, {figure} devrait être au-dessus de {value}.',
};
