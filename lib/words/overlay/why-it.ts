import { forms } from '../forms';
import type { Translation } from '../messages';
import type { whyEn } from './why-en';

/** What tips say of the reason and of the check, in Italian. */
export const whyIt: Translation<typeof whyEn> = {
  'why.untracked': 'Pacchi senza tracking valido: {share}.',
  'why.weekend':
    '{part} di {whole} risposte in ritardo riguardavano messaggi arrivati tra venerdì sera e domenica notte.',
  'why.late': 'Hanno richiesto più di 24 ore: {share} delle risposte.',
  'why.part': '{whole}: la parte maggiore è {name}, {share}.',
  'why.at-risk': forms(
    '{count} offerta rischia di essere chiusa.',
    '{count} offerte rischiano di essere chiuse.',
    '{count} di offerte rischiano di essere chiuse.',
  ),
  'why.beside': '{name} è a {value}; l’obiettivo è {bound}.',
  'why.read-on': 'Letto il giorno {date}.',
  'why.missed': 'Il valore è {value}; l’obiettivo è {bound}.',
  'why.near': 'Il valore è {value}, vicino all’obiettivo: {bound}.',
  'why.behind': 'Il valore è {value}; quello del venditore medio è {average}.',
  'why.trend': '{text}.',
  'why.tried': 'Data di inizio: {date}; finora nessun effetto chiaro.',
  'why.yours': 'Consiglio personale',
  'source.amazon': 'Guida di Amazon per i venditori, {page}',
  'source.sellers': 'Guide di venditori',
  'source.seller': 'Guida di un venditore',
  'check.under': '{figure} dovrebbe essere sotto {value}, a partire dal giorno {date}.',
  'check.over': '{figure} dovrebbe essere sopra {value}, a partire dal giorno {date}.',
};
