import { forms } from '../forms';
import type { Translation } from '../messages';
import type { reviewEn } from './review-en';

/** What the weekly review says, in Spanish. */
export const reviewEs: Translation<typeof reviewEn> = {
  'review-title': 'Resumen semanal',
  'review-week': 'Semana',
  'review-account': 'Cuenta',
  'review-all': 'Todas las cuentas',
  'review-print': 'Imprimir o guardar como PDF',
  'review-days': 'del {from} al {to}',
  'review-made': 'Hecho el {made}.',
  'review-made-then': 'Hecho el {made}, con lo que se sabía al final del {day}.',
  'review-nothing-then': 'En esa fecha aún no se sabía nada.',
  'review-quiet': forms(
    'Una semana tranquila: {count} cifra leída, sin cambio más allá del azar, y ningún objetivo está incumplido ni cerca.',
    'Una semana tranquila: de {count} cifras leídas, ninguna cambió más allá del azar, y ningún objetivo está incumplido ni cerca.',
  ),
  'review-young': forms(
    'De {count} cifra hay muy poco para decir si cambió.',
    'De {count} cifras hay muy poco para decir si cambiaron.',
  ),
  'review-nothing-read':
    'En este tiempo no se leyó ninguna página de esta cuenta: todas las cifras de abajo son anteriores.',
  'review-unread': forms(
    '{count} cifra no se leyó en este tiempo: {names}',
    '{count} cifras no se leyeron en este tiempo: {names}',
  ),
  'review-changed': 'Qué cambió más allá del azar',
  'review-no-change': 'Nada.',
  'review-based': forms(
    'Base: {basis}; {count} lectura, del {from} al {to}.',
    'Base: {basis}; {count} lecturas, del {from} al {to}.',
  ),
  'review-new': 'Nuevo: el {day} aún no se podía decir.',
  'review-already': 'Ya era así el {day}.',
  'review-settled-worsening': 'El {day} estaba peor que antes, más allá del azar. Ya no se puede decir.',
  'review-settled-improving': 'El {day} estaba mejor que antes, más allá del azar. Ya no se puede decir.',
  'review-targets': 'Objetivos incumplidos o cerca de estarlo',
  'review-no-target': 'Ninguno.',
  'review-newly-missed': 'Nuevo: el {day} el objetivo se cumplía.',
  'review-kept-again': 'Se cumple de nuevo: el {day} el objetivo no se cumplía.',
  'review-tried': 'Qué se probó y qué vino después',
  'review-none-tried': 'En las últimas doce semanas no se anotó nada como empezado.',
  'review-outcome-new': 'Nuevo esta semana',
  'review-more-steps': forms(
    '{count} paso más está en el historial.',
    '{count} pasos más están en el historial.',
  ),
  'review-next': 'Próximos pasos',
  'review-none-next': 'Ningún consejo encaja: nada llama la atención.',
  'review-came': 'Recibidos',
  'review-answered': 'Respondidos',
  'review-in-time': 'En 24 h',
  'review-open': 'Abiertos al final del {day}',
  'review-open-late': 'De ellos, con más de 24 h',
  'review-inbox': 'Bandeja leída por última vez: {day}',
  'review-stale': '{day} ({age})',
  'review-unseen': forms(
    '{count} más necesita respuesta según las tarjetas de Amazon; ninguna lista leída lo tenía.',
    '{count} más necesitan respuesta según las tarjetas de Amazon; ninguna lista leída los tenía.',
  ),
  'review-messages-today': 'De los mensajes cuenta lo que se sabe de ellos hoy.',
  'review-figures': 'Todas las cifras',
  'review-figure': 'Métrica',
  'review-verdict': 'Dónde está',
  'review-read': 'Leída',
};
