import { forms } from '../forms';
import type { Translation } from '../messages';
import type { templatesEn } from './templates-en';

/** What the options say about templates, in Spanish. */
export const templatesEs: Translation<typeof templatesEn> = {
  'templates-title': 'Plantillas',
  'templates-intro':
    'Textos tuyos para responder. En la bandeja de entrada están junto al campo de respuesta; un clic inserta uno en el cursor y no se envía nada. Lo que solo sabes tú va en huecos como {open}fecha{close}.',
  'templates-none': 'Aún no tienes ninguna.',
  'templates-loading': 'Leyendo las plantillas de este equipo…',
  'templates-unread':
    'Las plantillas no se han podido leer. Cierra esta página y ábrela de nuevo. No se ha cambiado nada.',
  'templates-not-changed':
    'Las plantillas no se han podido cambiar: quizá no hay espacio, o las escribió un Benchline más nuevo.',
  'templates-full': 'No hay espacio para más: se guardan {most} plantillas como mucho.',
  'template-add': 'Añadir una plantilla',
  edit: 'Editar',
  'template-removed': '«{name}» se ha eliminado.',
  'template-name': 'Nombre',
  'template-theme': 'Tema',
  'template-any-theme': 'Cualquiera',
  'template-language': 'Idioma',
  'template-text': 'Texto',
  'template-gaps': 'Por rellenar a mano: {gaps}',
  'template-saved': '«{name}» se ha guardado.',
  'template-faults':
    'Amazon no permite esto en un mensaje. Una respuesta así podría costarte el derecho a escribir libremente a los compradores.',
  'template-fault': '«{quote}»: {reason} ({certainty})',
  'template-anyway': 'Guardar de todos modos',
  'starters-offered':
    'Benchline trae unas pocas respuestas cortas. Se ofrecen en la bandeja de entrada hasta que decidas: añádelas a las tuyas en los idiomas que necesites y cámbialas a tu gusto, o elimínalas para siempre.',
  'starters-more': 'Las respuestas incluidas también se pueden añadir en otros idiomas.',
  'starters-language': 'Respuestas incluidas en',
  'starters-add': 'Añadir a las mías',
  'starters-remove': 'Eliminar para siempre las respuestas incluidas',
  'starters-added': forms(
    'Se ha añadido {count} plantilla.',
    'Se han añadido {count} plantillas.',
    'Se han añadido {count} de plantillas.',
  ),
  'starters-removed': 'Las respuestas incluidas se han eliminado. No se volverán a ofrecer.',
  'templates-export': 'Exportar plantillas',
  'templates-import': 'Importar plantillas',
  'templates-exported': forms(
    'Exportado: {count} plantilla en {file}',
    'Exportado: {count} plantillas en {file}',
    'Exportado: {count} de plantillas en {file}',
  ),
  'templates-imported': forms(
    '{count} plantilla añadida, {known} ya estaban y siguen igual.',
    '{count} plantillas añadidas, {known} ya estaban y siguen igual.',
    '{count} de plantillas añadidas, {known} ya estaban y siguen igual.',
  ),
  'templates-left': forms(
    'Se ha omitido {count} plantilla: no hay espacio para más.',
    'Se han omitido {count} plantillas: no hay espacio para más.',
    'Se han omitido {count} de plantillas: no hay espacio para más.',
  ),
};
