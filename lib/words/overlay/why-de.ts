import type { Translation } from '../messages';
import type { whyEn } from './why-en';

/** What tips say of the reason and of the check, in German. */
export const whyDe: Translation<typeof whyEn> = {
  'why.untracked': '{share} der Pakete hatten keine gültige Sendungsverfolgung.',
  'why.weekend':
    '{part} von {whole} späten Antworten galten Nachrichten, die zwischen Freitagabend und Sonntagnacht kamen.',
  'why.late': '{share} Ihrer Antworten brauchten mehr als 24 Stunden.',
  'why.part': '{whole}: Der größte Teil ist {name}, {share}.',
  'why.at-risk': {
    one: '{count} Angebot könnte geschlossen werden.',
    other: '{count} Angebote könnten geschlossen werden.',
  },
  'why.beside': '{name} liegt bei {value}; das Ziel ist {bound}.',
  'why.read-on': 'Gelesen am {date}.',
  'why.missed': 'Der Wert liegt bei {value}; das Ziel ist {bound}.',
  'why.near': 'Der Wert liegt bei {value}, nahe am Ziel: {bound}.',
  'why.behind': 'Der Wert liegt bei {value}, der des durchschnittlichen Händlers bei {average}.',
  'why.trend': '{text}.',
  'why.tried': 'Am {date} begonnen; seither keine klare Wirkung.',
  'why.yours': 'Eigener Tipp',
  'source.amazon': 'Amazons Verkäuferhilfe, {page}',
  'source.sellers': 'Ratgeber von Händlern',
  'source.seller': 'Ratgeber eines Händlers',
  'check.under': '{figure} sollte ab {date} unter {value} liegen.',
  'check.over': '{figure} sollte ab {date} über {value} liegen.',
};
