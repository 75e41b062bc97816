import type { Translation } from '../messages';
import type { moveEn } from './move-en';

/** What the history page says about moving data in and out, in Spanish. */
export const moveEs: Translation<typeof moveEn> = {
  'importing-part': 'Leyendo {file}: {percent} …',
  'import-stop': 'Detener',
  'import-cancelled': 'No se ha importado ni cambiado nada.',
  'import-nothing': 'Todo lo que hay en {file} ya está aquí.',
  'import-nothing-else': 'Todo lo demás que hay en {file} ya está aquí.',
  'file-unreadable':
    'No se ha importado nada y nada ha cambiado: el archivo se movió o cambió durante la lectura. Elígelo de nuevo.',
  'preview-title': 'Lo que cambiaría {file}',
  'preview-accounts': 'Cuentas: {count} nuevas, {updated} cambiadas',
  'preview-readings': 'Lecturas: {count} nuevas, {updated} cambiadas, {known} ya estaban',
  'preview-cases': 'Mensajes de compradores: {count} nuevos, {updated} cambiados',
  'preview-actions': 'Lo que se hizo: {count} nuevas, {updated} cambiadas',
  'preview-rules': 'Reglas enseñadas: {count} nuevas, {known} ya estaban',
  'preview-templates': 'Plantillas: {count} nuevas, {known} ya estaban',
  'preview-tips': 'Consejos: {hidden} ocultos más, {own} propios nuevos o cambiados',
  'preview-messages': 'Opciones de los mensajes de compradores, sin avisos: aquí no hay ninguna',
  'preview-undo': 'Es un solo paso, que puedes deshacer durante dos semanas.',
  'preview-yes': 'Importar ahora',
  'preview-no': 'No importar',
  'undo-import': 'Deshacer la última importación',
  'undo-hint': '{file}, importado: {day}. Lo leído desde entonces se queda.',
  undone: 'Se ha deshecho la importación de {file}.',
  'undo-kept': 'Cambiados desde entonces y sin tocar: {count}',
  'undo-changed': 'No se ha deshecho y nada ha cambiado: desde la importación se unieron o quitaron cuentas.',
  'undo-not':
    'No se ha deshecho y nada ha cambiado. Cierra esta página, ábrela de nuevo y vuelve a intentarlo.',
  'undo-partly':
    'Las lecturas, los mensajes y los pasos de {file} ya no están, pero no todas sus reglas, plantillas, consejos, métricas, objetivos y opciones: revísalos en las opciones.',
};
