import { forms } from '../forms';
import type { Translation } from '../messages';
import type { en } from './en';
import { journalEs } from './journal-es';
import { overviewEs } from './overview-es';
import { ownMetricsEs } from './own-metrics-es';
import { ownTargetsEs } from './own-targets-es';
import { messagesEs } from './messages-es';
import { figuresEs } from './figures-es';
import { csvEs } from './csv-es';
import { moveEs } from './move-es';
import { refusalEs } from './refusal-es';
import { evidenceEs } from './evidence-es';
import { reviewEs } from './review-es';
import { keepingEs } from './keeping-es';
import { settingsEs } from './settings-es';
import { templatesEs } from './templates-es';
import { plotEs } from './plot-es';

/** What the popup and the history page say, in Spanish. Amazon's Spanish names of its two pages are not known: they stay English. */
export const es: Translation<typeof en> = {
  ...journalEs,
  ...overviewEs,
  ...ownMetricsEs,
  ...ownTargetsEs,
  ...messagesEs,
  ...templatesEs,
  ...plotEs,
  ...figuresEs,
  ...csvEs,
  ...moveEs,
  ...refusalEs,
  ...evidenceEs,
  ...reviewEs,
  ...keepingEs,
  ...settingsEs,
  loading: 'Leyendo el historial de este equipo…',
  today: 'hoy',
  yesterday: 'ayer',
  'days-old': forms('hace {count} día', 'hace {count} días', 'hace {count} de días'),
  'default-account': 'Cuenta predeterminada de {host}',
  'page-stale': '{page}: {age}, ábrela',
  'page-unread': '{page}: aún sin abrir',
  'page-fresh': '{page} · {age}',
  'line-none': 'Ningún valor en este tiempo.',
  'line-one': '{value} el {day}, el único valor en este tiempo.',
  'line-many': 'De {before} ({since}) a {value} ({day}); mínimo {low}, máximo {high}.',
  switch: 'Activo en Seller Central',
  'off-note':
    'Benchline está desactivado. No se lee ninguna página ni se dibuja nada; el historial se queda.',
  history: 'Historial',
  options: 'Opciones',
  'options-title': 'Opciones de Benchline',
  'no-accounts': 'Aún no hay nada: una cuenta se guarda con su primera lectura.',
  'whole-store': '{store}, todas las tiendas de Amazon',
  'accounts-text':
    'La cabecera de Seller Central dice de qué cuenta es una página. Puedes dar a una cuenta un nombre tuyo, y hacer una sola de dos que son la misma.',
  'seen-as': 'En Seller Central: {account}, vista por última vez en {host}',
  'merged-accounts': 'Cuentas unidas: {accounts}',
  'own-name': 'Tu nombre para ella',
  'save-name': 'Guardar nombre',
  'merge-into': 'Unir con',
  'choose-account': 'Elegir una cuenta',
  'merge-ask': 'Unir…',
  'merge-sure':
    'Todas las lecturas de {from} pasan a {into}, y también lo que sus páginas muestren desde ahora. No se puede deshacer: si dudas, exporta antes el historial.',
  'merge-now': 'Unir ahora',
  'merge-not': 'No unir',
  'account-named': 'Guardado. La cuenta se muestra como {account}.',
  'account-merged': '{from} ahora forma parte de {into}.',
  'account-unchanged': 'No se ha cambiado nada: el historial no se ha podido escribir.',
  accounts: 'Cuentas',
  'empty-title': 'Aún no hay lecturas',
  'empty-text':
    'Abre primero Account Health en Seller Central y después Feedback Manager. Benchline lee las páginas que abres y guarda sus cifras en este equipo.',
  'first-step': 'Abrir Account Health',
  'second-step': 'Abrir Feedback Manager',
  'links-go-to': 'Los enlaces van a {host}. En otra tienda, abre allí las mismas páginas.',
  'history-off-title': 'El historial está desactivado',
  'history-off':
    'Este navegador no ofrece aquí un lugar donde guardar cifras, como en una ventana privada o con un perfil dañado. En Seller Central se siguen dibujando las diferencias de hoy.',
  'failed-title': 'El historial no se ha podido leer',
  failed: 'Cierra esta página y ábrela de nuevo. Si no ayuda, reinicia el navegador. No se ha cambiado nada.',
  'history-title': 'Historial de Benchline',
  'choose-metric': 'Elegir una métrica',
  'no-such-metric': 'Aún no hay lecturas de esta métrica.',
  ranges: 'Tiempo mostrado',
  'range-90': '90 días',
  'range-365': '1 año',
  'range-all': 'Todo',
  date: 'Leído el',
  value: 'Valor',
  counts: 'Recuento',
  period: 'Periodo',
  'report-P1M': 'mensual, del informe de Amazon',
  'report-P1W': 'semanal, del informe de Amazon',
  'report-P1D': 'diario, del informe de Amazon',
  'report-P4W': 'cuatro semanas hasta cada semana, del panel de Amazon',
  average: 'Media',
  top: 'Mejores',
  target: 'Objetivo',
  'as-named': 'En la página: «{label}»',
  export: 'Exportar JSON',
  import: 'Importar JSON',
  transfer: 'Exportar e importar',
  stays:
    'Todo lo de aquí se queda en este equipo. Una exportación no contiene nombres, mensajes ni números de pedido de compradores.',
  exported: forms(
    'Exportado: {count} lectura en {file}',
    'Exportado: {count} lecturas en {file}',
    'Exportado: {count} de lecturas en {file}',
  ),
  'export-failed': 'No se ha podido exportar: el historial no se ha podido leer.',
  importing: 'Leyendo {file}…',
  imported: forms(
    'Importado: {count} lectura añadida, {known} ya estaban.',
    'Importado: {count} lecturas añadidas, {known} ya estaban.',
    'Importado: {count} de lecturas añadidas, {known} ya estaban.',
  ),
  extended: forms('Se ha completado {count}.', 'Se han completado {count}.'),
  'imported-cases': forms(
    '{count} mensaje de comprador añadido, {updated} puestos al día.',
    '{count} mensajes de compradores añadidos, {updated} puestos al día.',
    '{count} de mensajes de compradores añadidos, {updated} puestos al día.',
  ),
  'imported-actions': 'Lo que se hizo: {count} nuevas, {updated} cambiadas.',
  refused: 'No se ha importado ni cambiado nada. {field}: {reason}.',
  'import-failed': 'No se ha importado ni cambiado nada: el archivo no se ha podido leer o no hay espacio.',
  'rules-title': 'Lo que has mostrado',
  'rules-loading': 'Leyendo las reglas de este equipo…',
  'rules-failed':
    'Las reglas no se han podido leer. Cierra esta página y ábrela de nuevo. No se ha cambiado nada.',
  'rules-not-changed': 'Las reglas no se han podido cambiar: quizá no hay espacio.',
  'rules-none':
    'Aún no hay nada. Cuando Benchline no encuentra una cifra en una página, su estado allí te deja mostrar dónde está.',
  'rules-intro':
    'Cifras que has mostrado a Benchline en una página. Una regla vale en su idioma, en todos los sitios que muestran las mismas cuentas.',
  'rules-export': 'Exportar reglas',
  'rules-import': 'Importar reglas',
  'rules-exported': forms(
    'Exportado: {count} regla en {file}',
    'Exportado: {count} reglas en {file}',
    'Exportado: {count} de reglas en {file}',
  ),
  'rules-imported': forms(
    '{count} regla añadida, {known} ya estaban y siguen igual.',
    '{count} reglas añadidas, {known} ya estaban y siguen igual.',
    '{count} de reglas añadidas, {known} ya estaban y siguen igual.',
  ),
  'rules-left': forms(
    'Se ha omitido {count}: no hay espacio para más, o no se conoce su página.',
    'Se han omitido {count}: no hay espacio para más, o no se conocen sus páginas.',
  ),
  'rule-matched': 'Encontrada por última vez: {day}',
  'rule-missed': 'Sin encontrar desde: {day}',
  'rule-unseen': 'Sin ver desde que la mostraste: {day}',
  'rule-metric-gone': 'Una métrica propia que no está en uso',
  'rule-resting':
    'En pausa: la métrica se quitó o no está en este equipo. Se vuelve a leer cuando la recuperas.',
  'rule-replaces': 'Vale en lugar de lo que Benchline lee allí por sí mismo.',
  'rule-test': 'Abrir su página',
  'rule-test-hint': 'Para probar la regla: lo que encuentra allí se dice aquí y en el estado de la página.',
  'rule-rename': 'Cambiar nombre',
  'rule-name': 'Nombre de la regla',
  save: 'Guardar',
  cancel: 'Cancelar',
  remove: 'Eliminar',
  'rule-removed': '«{name}» se ha eliminado.',
  undo: 'Deshacer',

  'language-title': 'Idioma',
  'language-intro':
    'En qué idioma habla Benchline, junto a las cifras de Amazon y en sus propias páginas. Vale al momento.',
  'language-auto': 'El de la página o el del navegador',
  'language-not-saved': 'El idioma no se ha podido guardar: quizá no hay espacio.',
};
