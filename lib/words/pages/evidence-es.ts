import type { Translation } from '../messages';
import type { evidenceEn } from './evidence-en';

/** What the pages say about the evidence log, in Spanish. */
export const evidenceEs: Translation<typeof evidenceEn> = {
  'evidence-title': 'Prueba',
  'evidence-intro':
    'Lo que Seller Central mostró en este equipo, tal como se leyó. Cada entrada lleva la huella de la anterior, de modo que un cambio posterior se nota.',
  'evidence-account': 'Cuenta',
  'evidence-from': 'Desde',
  'evidence-to': 'Hasta',
  'evidence-save': 'Guardar como JSON',
  'evidence-saved': 'Guardado: {file}',
  'evidence-print': 'Imprimir',
  'evidence-cancel': 'Cancelar',
  'evidence-working': 'Leyendo el registro: {percent}',
  'evidence-stopped': 'Detenido. No se guardó nada.',
  'evidence-none':
    'El registro no tiene ninguna entrada de este tiempo. Empieza con la primera página leída desde que Benchline sabe llevarlo.',
  'evidence-off': 'No se pudo leer el registro.',
  'evidence-sheet': 'Lo que mostró Seller Central: {account}',
  'evidence-all-days': 'Todos los días',
  'evidence-days': 'Del {from} al {to}',
  'evidence-since': 'Desde el {from}',
  'evidence-until': 'Hasta el {to}',
  'evidence-made': 'Hecho el {at}. Las horas son las de {zone}.',
  'evidence-log': 'Registro {chain}',
  'evidence-last-hash': 'Última huella del registro, tras la entrada {n}',
  'evidence-whole': 'Íntegro: las entradas {from} a {to} se siguen y ninguna se cambió.',
  'evidence-altered':
    'No íntegro: la huella de la entrada {n} no encaja. Esa entrada o la anterior se cambió.',
  'evidence-reordered': 'No íntegro: la entrada {n} no está en su sitio.',
  'evidence-duplicated': 'No íntegro: la entrada {n} está dos veces.',
  'evidence-missing': 'No íntegro: faltan las entradas {from} a {to}.',
  'evidence-truncated': 'No íntegro: el final está cortado. Faltan las entradas {from} a {to}.',
  'evidence-start': 'No íntegro: el comienzo es otro que el que indica el registro.',
  'evidence-end': 'No íntegro: el final es otro que el que indica el registro.',
  'evidence-before': {
    one: 'Empieza tras {count} entrada que no está aquí. Su huella la representa: {hash}',
    many: 'Empieza tras {count} entradas que no están aquí. Una huella las representa: {hash}',
    other: 'Empieza tras {count} entradas que no están aquí. Una huella las representa: {hash}',
  },
  'evidence-later': {
    one: '{count} entrada posterior lleva a la última huella; en el archivo solo está su huella.',
    many: '{count} entradas posteriores llevan a la última huella; en el archivo solo están sus huellas.',
    other: '{count} entradas posteriores llevan a la última huella; en el archivo solo están sus huellas.',
  },
  'evidence-clock': {
    one: 'El reloj del ordenador se atrasó {count} vez entretanto.',
    many: 'El reloj del ordenador se atrasó {count} veces entretanto.',
    other: 'El reloj del ordenador se atrasó {count} veces entretanto.',
  },
  'evidence-after-break': 'Este registro se empezó de nuevo porque el anterior estaba dañado.',
  'evidence-first': {
    one: 'Se lista {count} valor; el archivo JSON los tiene todos: {all}.',
    many: 'Se listan los primeros {count} valores; el archivo JSON los tiene todos: {all}.',
    other: 'Se listan los primeros {count} valores; el archivo JSON los tiene todos: {all}.',
  },
  'evidence-number': 'N.º',
  'evidence-page': 'Página',
  'evidence-name': 'Nombre en la página',
  'evidence-still': 'Antes, hasta',
  'evidence-check': 'Cómo comprobarla',
  'evidence-check-text':
    'Abre el archivo guardado en «Comprobar una prueba» de cualquier Benchline. Sin Benchline bastan unas líneas de programa: el cálculo se describe en docs/evidence.md del proyecto.',
  'evidence-proof': 'Qué prueba y qué no',
  'evidence-proof-text':
    'Que ninguna entrada se cambió, omitió o movió desde que otra persona conoce la última huella. No prueba quién estaba ante el equipo: quien lo tiene podría hacer un registro nuevo entero. Entrega por eso la última huella de vez en cuando: imprime esta página o envíala a alguien que la guarde con su fecha.',
  'verify-title': 'Comprobar una prueba',
  'verify-intro': 'Elige un archivo guardado como prueba. Se lee en este equipo y no va a ninguna parte.',
  'verify-choose': 'Elegir archivo',
  'verify-working': 'Comprobando {file}: {percent}',
  'verify-too-large': '{file} ocupa más de 100 MB y no se leyó.',
  'verify-unreadable': 'No se pudo leer {file}. Quizá se cambió mientras tanto: elígelo otra vez.',
  'verify-refused': '{file} no es un archivo de prueba válido. {field}: {reason}',
  'verify-empty': '{file} no contiene ningún registro.',
  'verify-rewritten':
    'Otro programa ha escrito el archivo de nuevo. Se comprueban las entradas, no la forma en que están escritas.',
  'verify-noted': 'Una huella anotada antes, para buscarla',
  'verify-noted-found':
    'Encontrada tras la entrada {n}, leída el {at}. Hasta ahí es el registro cuya huella se anotó.',
  'verify-noted-end': 'Encontrada tras la entrada {n}. Hasta ahí es el registro cuya huella se anotó.',
  'verify-noted-missing':
    'No encontrada. Es otro registro, o una parte sin ese punto; o se hizo de nuevo desde entonces.',
  'verify-noted-form': 'Una huella tiene 64 signos: de 0 a 9 y de a a f.',
  'preview-logs':
    'Registros de prueba: {count} nuevos, guardados junto a los tuyos; se quedan si se deshace la importación',
  'imported-logs': {
    one: '{count} registro de prueba tomado.',
    many: '{count} registros de prueba tomados.',
    other: '{count} registros de prueba tomados.',
  },
  'broken-logs': {
    one: '{count} registro de prueba se omitió porque no está íntegro.',
    many: '{count} registros de prueba se omitieron porque no están íntegros.',
    other: '{count} registros de prueba se omitieron porque no están íntegros.',
  },
};
