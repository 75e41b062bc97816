import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in Spanish. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Empieza por la infracción más antigua',
    text: 'Abre la lista de problemas, ordénala por fecha y resuelve el más antiguo: apela con documentos o corrige la oferta. Después, el siguiente.',
    steps: [],
  },
  'read-notifications-daily': {
    title: 'Lee cada día las notificaciones',
    text: 'Encarga a una persona mirar cada día laborable las notificaciones de rendimiento. Casi todos los plazos empiezan con el aviso, no al leerlo.',
    steps: [],
  },
};
