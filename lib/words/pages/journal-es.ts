import type { Translation } from '../messages';
import type { journalEn } from './journal-en';

export const journalEs: Translation<typeof journalEn> = {
  'tips-now': 'Qué puedes hacer',
  'tip-is-hidden': 'El consejo está oculto. En las opciones se puede volver a mostrar.',
  'tip-started': 'Anotado como empezado hoy.',
  'step-what': 'Qué se hizo',
  'step-day': 'El',
  'step-note-edit': 'Editar la nota',
  'step-note-add': 'Añadir una nota',
  'step-marked': 'Anotado: «{title}», {day}.',
  'step-noted': 'La nota está guardada.',
  'step-not-kept': 'No se ha podido guardar y nada ha cambiado: quizá falte espacio.',
  'steps-full': 'Esta cuenta tiene tantos pasos como se pueden guardar. Elimina antes alguno.',
  'steps-none':
    'Nada todavía. Lo que empieces o anotes será una línea en el gráfico y, con el tiempo, verás cómo evolucionaron las cifras después.',
  'row-step-early': 'Medida del {day}: demasiado pronto',
  'row-step-unread': 'Medida del {day}: sin lectura desde entonces',
  'row-step-few': 'Medida del {day}: aún muy poco para decirlo',
  'row-step-helped': 'Medida del {day}: ha ayudado',
  'row-step-worse': 'Medida del {day}: peor desde entonces',
  'row-step-no-clear-effect': 'Medida del {day}: sin efecto claro',
  'named-removed': '«{title}» se ha eliminado.',
  'tips-title': 'Consejos',
  'tips-intro':
    'Benchline muestra como mucho dos consejos junto a una cifra. Aquí están los que has ocultado, y puedes escribir los tuyos.',
  'tips-loading': 'Leyendo los consejos en este equipo …',
  'tips-unread':
    'No se han podido leer los consejos. Cierra esta página y vuelve a abrirla. No se ha cambiado nada.',
  'tips-not-changed':
    'No se han podido cambiar los consejos: quizá falte espacio o los escribió un Benchline más nuevo.',
  'tips-full': 'No hay sitio para más: se guardan como mucho {most} consejos propios.',
  'tips-hidden': 'Consejos ocultos',
  'tips-hidden-none': 'No has ocultado ninguno.',
  'tips-own': 'Tus propios consejos',
  'tips-own-none': 'Aún no has escrito ninguno.',
  'tip-show': 'Volver a mostrar',
  'tip-shown': '«{title}» se muestra de nuevo donde encaja.',
  'tip-unknown': 'Un consejo de otra versión: {id}',
  'tip-add': 'Escribir un consejo',
  'tip-metric': 'Métrica',
  'tip-title': 'Título',
  'tip-text': 'Qué hacer',
  'tip-saved': '«{title}» se ha guardado.',
  'tip-remark': 'Guardado y mostrado tal cual. Pero en un mensaje a un comprador Amazon no permite:',
};
