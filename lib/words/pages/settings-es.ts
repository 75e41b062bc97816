import type { Translation } from '../messages';
import type { settingsEn } from './settings-en';

/** What the options say of settings, of what is stored, and of the first run, in Spanish. */
export const settingsEs: Translation<typeof settingsEn> = {
  'display-title': 'Qué se muestra',
  'display-intro': 'Cada cambio tiene efecto al momento, también en las páginas abiertas.',
  'display-not-saved': 'No se pudo guardar el cambio: puede que falte espacio.',
  'display-all': 'Activo en Seller Central',
  'display-all-text': 'Desactivado: no se lee ninguna página ni se muestra nada. El historial se conserva.',
  'display-pages': 'Páginas',
  'display-pages-text':
    'Una página desactivada no se lee, así que no se guarda nada de ella. Todas están activas hasta que desactivas alguna.',
  'display-page-home': 'Página de inicio',
  'display-page-performance-over-time': 'Rendimiento a lo largo del tiempo',
  'display-density': 'Tamaño de los indicadores',
  'display-density-text':
    'Lo máximo que se muestra junto a un número. Donde la página tiene menos sitio, se muestra menos. Los detalles se abren desde cualquiera.',
  'display-density-full': 'Línea, signo y texto',
  'display-density-short': 'Línea y signo',
  'display-density-dot': 'Un punto',
  'display-metrics': 'Métricas',
  'display-metrics-text':
    'Junto a una métrica sin marcar no se muestra nada, y la ventana la omite. Se sigue leyendo y guardando: la tienen el historial, la prueba y las exportaciones. De fábrica: todas.',
  'display-metrics-count': 'Se muestran {count} de {all}',
};
