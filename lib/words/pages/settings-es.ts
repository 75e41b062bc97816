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
  'stored-title': 'Qué guarda Benchline',
  'stored-intro':
    'Todo está en este navegador, en este ordenador. No se envía nada a ningún sitio. No hay nombres, mensajes, comentarios ni números de pedido de compradores. En letra pequeña: cómo se llama cada lugar por dentro.',
  'stored-accounts':
    'Cuentas: tienda, país y sitio como los muestra la cabecera de Seller Central, tu nombre para cada una y lo que se ha unido.',
  'stored-readings':
    'Lecturas: el valor de cada métrica con recuentos, objetivo, referencias y el día en que se vio, también de informes y archivos importados.',
  'stored-cases':
    'Mensajes de compradores: tema, país, estado, y cuándo llegó y se respondió cada uno. Un mensaje se reconoce por una huella que solo esta instalación puede formar; su clave se guarda aquí y no se puede extraer.',
  'stored-actions': 'Lo que has hecho, con tus notas, los consejos ocultos y los tuyos propios.',
  'stored-evidence':
    'El registro de pruebas: lo que mostró Seller Central, entrada por entrada, cada una con la huella de la anterior.',
  'stored-undo': 'Lo necesario para deshacer tu última importación.',
  'stored-settings':
    'Tus ajustes: lo elegido en esta página, lo de mensajes y avisos, y qué contenía cada columna de tus propios archivos; tus propias métricas y objetivos.',
  'stored-taught':
    'Lo que has enseñado: reglas, cuándo coincidió cada una por última vez, lo ofrecido y rechazado, y lo que no se pudo leer visita tras visita.',
  'stored-templates': 'Tus plantillas de respuesta.',
  'stored-told':
    'Qué avisos se mostraron, para que ninguno llegue dos veces, una marca que avisa de un cambio a las páginas abiertas y desde cuándo falta espacio.',
  'stored-usage': 'Espacio en uso: unos {size}.',
  'stored-usage-unknown': 'El navegador no dice cuánto espacio ocupa.',
  'stored-off': 'Aquí no se puede abrir el historial, así que sus registros no se cuentan.',
  'erase-title': 'Borrar todo',
  'erase-text':
    'Borra para siempre todo lo anterior, además del distintivo, las alarmas y los avisos. Después Benchline queda desactivado, para que las páginas abiertas no empiecen de nuevo. Los archivos exportados y lo que el propio navegador respalda o sincroniza son tuyos y quedan como están.',
  'erase-first': 'Para guardar una copia, exporta antes el historial.',
  'erase-word': 'BORRAR',
  'erase-type': 'Escribe {word} para confirmar',
  'erase-done': 'Se ha borrado todo. Benchline está desactivado; actívalo arriba para empezar de nuevo.',
  'erase-blocked':
    'Se ha borrado todo menos el historial. Se borrará en cuanto ninguna otra página de Benchline lo tenga abierto: cierra sus otras pestañas.',
  'erase-stopped':
    'No se pudo borrar todo. Inténtalo de nuevo; al quitar Benchline del navegador se borra también el resto.',
  'account-remove': 'Quitar …',
  'account-remove-sure':
    'Todo lo de {account} desaparece para siempre: lecturas, mensajes, lo que has hecho, pruebas y cuentas unidas a ella. La última importación ya no se podrá deshacer. Exporta antes el historial para guardar una copia. Si vuelves a abrir sus páginas, la cuenta empieza de nuevo.',
  'account-remove-now': 'Quitar para siempre',
  'account-removed': '{account} se ha quitado.',
  'account-keep': 'Conservarla',
  'welcome-title': 'Te damos la bienvenida a Benchline',
  'welcome-does': 'Qué hace',
  'welcome-does-1':
    'Lee las cifras de atención al cliente en las páginas de Seller Central que abres y guarda su historial en este navegador.',
  'welcome-does-2':
    'Junto a cada número muestra la tendencia, la distancia a la media y al objetivo, si un cambio es real y qué hacer a continuación.',
  'welcome-does-3':
    'El botón de la barra de herramientas muestra cuántos mensajes de compradores están cerca de sus 24 horas.',
  'welcome-never': 'Qué no hace nunca',
  'welcome-never-1':
    'No carga nada de Amazon, no pulsa nada y no envía nada: ni páginas ni cifras, a nadie. No hay que crear ninguna cuenta y no hay seguimiento.',
  'welcome-never-2': 'No guarda nombres, mensajes, comentarios ni números de pedido de compradores.',
  'welcome-never-3':
    'No adivina ninguna cifra: lo que no se puede leer sin duda no se guarda, y el estado de la página lo dice.',
  'welcome-open': 'Abre primero estas tres páginas',
  'welcome-later': 'Lo que veas allí a partir de ahora, Benchline lo guarda. Cada visita alarga la línea.',
  'welcome-grant':
    'Este navegador aún no ha permitido Benchline en Seller Central: hasta entonces no se puede leer nada.',
  'welcome-allow': 'Permitirlo',
  'off-newer-title': 'El historial es de una versión más nueva de Benchline',
  'off-newer':
    'Una versión más nueva lo ha usado aquí. No se ha perdido nada: actualiza Benchline o reinicia el navegador, lo que completa una actualización.',
  'off-blocked-title': 'Otra página sigue usando el historial',
  'off-blocked':
    'No se pudo abrir porque lo retiene una página de una versión anterior de Benchline. Cierra las demás pestañas de Benchline y vuelve a cargar esta página. No se ha perdido nada.',
  'off-upgrade-title': 'No se pudo actualizar el historial',
  'off-upgrade':
    'Esta versión lo guarda de otra forma, y el cambio no se completó: puede que el disco esté lleno. Todo sigue ahí como estaba. Libera espacio y vuelve a cargar esta página. Por seguridad, guárdalo tal como está.',
  rescue: 'Guardarlo tal como está',
  'rescue-none': 'No se pudo leer.',
  'thin-title': 'Reducir el historial antiguo',
  'thin-text':
    'De fábrica todo se guarda para siempre y nada se reduce por sí solo. Si lo pides, de lo leído hace más de dos años queda solo la última lectura de cada semana. Los informes de Amazon y el registro de pruebas quedan enteros.',
  'thin-look': 'Ver qué desaparecería',
  'thin-none': 'No hay nada que reducir.',
  'thin-sure':
    'Lecturas que desaparecerían para siempre: {count} de {all}. La última importación ya no se podrá deshacer. Exporta antes el historial para conservarlas.',
  'thin-now': 'Reducir ahora',
  'thin-not': 'Conservar todo',
  'thin-done': 'Lecturas eliminadas: {count}.',
};
