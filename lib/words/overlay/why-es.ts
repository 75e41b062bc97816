import { forms } from '../forms';
import type { Translation } from '../messages';
import type { whyEn } from './why-en';

/** What tips say of the reason and of the check, in Spanish. */
export const whyEs: Translation<typeof whyEn> = {
  'why.untracked': 'El {share} de los paquetes no tenía un seguimiento válido.',
  'why.weekend':
    '{part} de {whole} respuestas tardías fueron a mensajes llegados entre el viernes por la tarde y la noche del domingo.',
  'why.late': 'Tardaron más de 24 horas: {share} de tus respuestas.',
  'why.part': '{whole}: la mayor parte es {name}, {share}.',
  'why.at-risk': forms(
    '{count} oferta corre el riesgo de cierre.',
    '{count} ofertas corren el riesgo de cierre.',
    '{count} de ofertas corren el riesgo de cierre.',
  ),
  'why.beside': '{name} está en {value}; el objetivo es {bound}.',
  'why.read-on': 'Leído el {date}.',
  'why.missed': 'Está en {value}; el objetivo es {bound}.',
  'why.near': 'Está en {value}, cerca del objetivo: {bound}.',
  'why.behind': 'Está en {value}; el vendedor medio, en {average}.',
  'why.trend': '{text}.',
  'why.tried': 'Lo empezaste el {date}; sin efecto claro desde entonces.',
  'why.yours': 'Consejo propio',
  'source.amazon': 'Ayuda de Amazon para vendedores, {page}',
  'source.sellers': 'Guías de vendedores',
  'source.seller': 'Guía de un vendedor',
  'check.under': '{figure} debería estar por debajo de {value} a partir del {date}.',
  'check.over': '{figure} debería estar por encima de {value} a partir del {date}.',
};
