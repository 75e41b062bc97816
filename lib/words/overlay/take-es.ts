import { forms } from '../forms';
import type { Translation } from '../messages';
import type { takeEn } from './take-en';

/** Gap, what it would take and by when, in Spanish. */
export const takeEs: Translation<typeof takeEn> = {
  'verdict.near': 'Dentro del objetivo, pero cerca del límite',

  'row.back': 'para volver a {bound}',
  'clean.defects': forms(
    '{count} pedido más, sin defecto',
    '{count} pedidos más, sin defectos',
    '{count} de pedidos más, sin defectos',
  ),
  'clean.invoices': forms(
    '{count} factura más, a tiempo',
    '{count} facturas más, a tiempo',
    '{count} de facturas más, a tiempo',
  ),
  'clean.late': forms(
    '{count} pedido más, a tiempo',
    '{count} pedidos más, a tiempo',
    '{count} de pedidos más, a tiempo',
  ),
  'clean.cancelled': forms(
    '{count} pedido más, sin cancelar',
    '{count} pedidos más, sin cancelar',
    '{count} de pedidos más, sin cancelar',
  ),
  'clean.untracked': forms(
    '{count} paquete más, con seguimiento',
    '{count} paquetes más, con seguimiento',
    '{count} de paquetes más, con seguimiento',
  ),
  'clean.more': forms('{count} más, sin problemas', '{count} más, sin problemas'),
  'clean.share': '{share} más que ahora, todo sin problemas',
  'clean.share-between': 'de {low} a {high} más que ahora, todo sin problemas',
  'clean.never': 'no basta con añadir más sin problemas',
  'clean.while': 'mientras cuenten los de ahora',
  'clean.no-counts': 'Amazon no muestra cantidades aquí',

  'row.by': 'sin casos nuevos',
  'by.date': 'a más tardar el {date}',
  'by.window': 'para entonces ya no cuenta nada de lo de ahora, con los mismos pedidos',
  'by.report': 'según el informe de Amazon, con los mismos pedidos',

  'row.pace': 'para llegar a {goal}',
  'row.pace-average': 'para llegar a la media, {goal}',
  'row.pace-top': 'para llegar a los mejores, {goal}',
  'pace.within': 'responder en {time} de media',
  'pace.over': 'durante {window}, con los mismos mensajes',

  'note.rounded': 'La página redondea esta cifra: la real puede estar a un lado o al otro de {target}.',
  'note.average-better':
    'Estás donde estabas el {date}; entretanto, la media ha mejorado, de {before} a {now}.',
  'note.average-worse':
    'Estás donde estabas el {date}; entretanto, la media ha empeorado, de {before} a {now}.',

  'try.title': 'Y si',
  'try.orders': 'pedidos más',
  'try.bad': 'de ellos, con problemas',
  'try.hours': 'horas hasta responder',
  'try.fresh': 'de las respuestas, %',
  'try.kept': 'objetivo cumplido',
  'try.missed': 'objetivo incumplido',
  'try.impossible': 'no es posible',
  'row.forecast': 'a este ritmo',
  'forecast.lost': 'pasa de {target} hacia el {date}',
  'forecast.kept': 'vuelve al objetivo {target} hacia el {date}',
  'forecast.between': 'entre el {low} y el {high}',
  'forecast.from': 'como pronto el {low}, quizá nunca',
};
