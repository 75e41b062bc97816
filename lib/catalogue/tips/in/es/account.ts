import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in Spanish. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Empieza por la infracción más antigua',
    text: 'Una infracción pesa sobre la cuenta mientras está abierta, y la más antigua es la que más tiempo lleva.',
    steps: [
      'Abre la lista de problemas y ordénala por fecha.',
      'Apela el más antiguo con documentos o corrige su oferta.',
      'Después, pasa al siguiente.',
    ],
  },
  'read-notifications-daily': {
    title: 'Lee cada día las notificaciones',
    text: 'Casi todos los plazos empiezan con el aviso, no con su lectura.',
    steps: [
      'Encarga a una persona, y a una suplente, leer cada día laborable las notificaciones de rendimiento.',
      'Apunta cada plazo enseguida en un calendario común.',
      'Atiende primero lo que amenaza una oferta o la cuenta.',
    ],
  },
};
