import type { Translation } from '../messages';
import type { keepingEn } from './keeping-en';

/** What the pages say where something cannot be kept or read, in Spanish. */
export const keepingEs: Translation<typeof keepingEn> = {
  'no-room-title': 'No queda espacio',
  'no-room':
    'Desde {when} no se ha podido guardar lo leído: el disco está lleno, o el espacio que permite el navegador. Todo lo anterior sigue ahí. Libera espacio en el disco, guarda el historial en un archivo o reduce el historial antiguo. El aviso desaparece en cuanto se pueda guardar algo de nuevo.',
  'no-room-unsure':
    'Desde {when} no se ha podido guardar lo leído y el navegador no dice por qué; casi siempre el disco está lleno. Todo lo anterior sigue ahí. Libera espacio en el disco, reinicia el navegador y guarda el historial en un archivo. El aviso desaparece en cuanto se pueda guardar algo de nuevo.',
  'import-unwritten-disk-full':
    'No se ha importado ni cambiado nada: falta espacio. Libera espacio en el disco o reduce el historial antiguo en las opciones e impórtalo de nuevo.',
  'import-unwritten-closed':
    'No se ha importado ni cambiado nada: otra parte de Benchline ha cerrado el historial. Inténtalo de nuevo.',
  'import-unwritten-failed':
    'No se ha importado ni cambiado nada: no se pudo escribir el historial. Inténtalo de nuevo; si no sirve, libera espacio en el disco y reinicia el navegador.',
  'import-partly':
    'Las lecturas, los mensajes y los pasos del archivo están guardados, pero no todas sus reglas, plantillas, consejos, métricas y opciones: quizá falte espacio. Libera espacio e impórtalo otra vez; nada se toma dos veces.',
  'no-room-unchanged':
    'No se ha cambiado nada: falta espacio para escribirlo. Libera espacio en el disco e inténtalo de nuevo.',
  damaged: 'Dañado y omitido: {what}. Todo lo demás está.',
  'damaged-export': 'Dañado y ausente del archivo: {what}. Todo lo demás está en él.',
  'damaged-accounts': 'cuentas ({count})',
  'damaged-series': 'series enteras de lecturas ({count})',
  'damaged-readings': 'lecturas ({count})',
  'damaged-cases': 'mensajes de compradores ({count})',
  'damaged-inboxes': 'lecturas de listas de mensajes ({count})',
  'damaged-actions': 'lo que hiciste ({count})',
  'damaged-logs': 'registros de pruebas ({count})',
  'damaged-entries': 'entradas de pruebas ({count})',
  'cut-title': 'Recortar el registro de pruebas antiguo',
  'cut-text':
    'El registro de pruebas se conserva entero por defecto. Si lo pides, se eliminan sus entradas de hace más de dos años. Lo que queda se puede seguir comprobando: un punto de control dice cuántas se eliminaron y el hash de la última.',
  'cut-none': 'No hay pruebas de hace más de dos años.',
  'cut-sure':
    'Entradas de pruebas que se eliminarían para siempre: {count}, hasta el {day}. Lo que muestran ya no se podrá probar desde aquí. Un archivo guardado antes conserva la prueba: guarda primero las pruebas de cada cuenta o exporta el historial.',
  'cut-now': 'Recortar ahora',
  'cut-done': 'Entradas de pruebas eliminadas: {count}, hasta el {day}.',
  'evidence-by-file':
    'Este registro llegó en un archivo: lo escribió otra instalación de Benchline, y aquí no se le añade nada.',
  'file-too-large':
    'No se ha importado ni cambiado nada: {file} ocupa más de {most} MB, así que no es un archivo que Benchline lea.',
  'file-packed':
    'No se ha importado ni cambiado nada: {file} está comprimido (un zip, por ejemplo). Descomprímelo y elige el archivo que contiene.',
};
