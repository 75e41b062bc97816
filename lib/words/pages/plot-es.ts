import { forms } from '../forms';
import type { Translation } from '../messages';
import type { plotEn } from './plot-en';

/** What the history page says at the chart of one metric, in Spanish. */
export const plotEs: Translation<typeof plotEn> = {
  'plot-zoom': 'Zoom',
  'plot-in': 'Acercar',
  'plot-out': 'Alejar',
  'plot-earlier': 'Antes',
  'plot-later': 'Después',
  'plot-reset': 'Restablecer zoom',
  'plot-shown': 'Se muestra: {from} – {to}',
  'plot-keys':
    'Arrastra sobre el gráfico para acercar. En el gráfico, + y − acercan y alejan, ← y → desplazan, Inicio restablece; la rueda también acerca, fuera del gráfico con Ctrl.',
  'plot-band': 'Sombreado: dónde puede estar la tasa real, hasta donde lo permite este número de pedidos.',
  'plot-imported': 'Anillos: valores de un archivo.',
  'plot-renamed': 'en la página se llama ahora «{label}»',
  'plot-companions': 'En el mismo gráfico',
  'plot-add': 'Añadir {name}',
  'plot-drop': 'Quitar {name}',
  'plot-values': 'Los valores del gráfico',
  'plot-rows': forms(
    '{count} valor en el periodo mostrado',
    '{count} valores en el periodo mostrado, los más recientes primero',
  ),
  'plot-some-rows': 'Los {some} valores más recientes de {count} en el periodo mostrado',
  'plot-all-rows': 'Mostrar los {count}',
  'plot-series': 'Serie',
  'plot-source': 'Origen',
  'plot-label': 'Nombre en la página',
  'plot-from-page': 'la página',
  'plot-from-report': 'informe de Amazon',
  'plot-from-file': 'un archivo',
  'plot-from-rule': 'enseñado por ti',
  'plot-from-messages': 'tus mensajes',
};
