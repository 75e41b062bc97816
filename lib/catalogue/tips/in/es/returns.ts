import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in Spanish. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Autoriza al momento lo que cumple',
    text: 'Lo que la política de Amazon permite hay que autorizarlo de todos modos. La espera y un rechazo por error cuentan en tu contra.',
    steps: [
      'Activa la autorización automática de las solicitudes que cumplen la política.',
      'Autoriza las solicitudes abiertas que encajen.',
      'Decide las demás a mano el mismo día.',
    ],
  },
  'returns-within-48-hours': {
    title: 'Responde a devoluciones en 48 horas',
    text: 'Las solicitudes de devolución tienen su propio plazo: 48 horas desde su llegada, no 24.',
    steps: [
      'Mira cada día las solicitudes de devolución abiertas, las más antiguas primero.',
      'Autoriza, reembolsa o cierra cada una.',
      'Nombra a quien lo haga cuando no estés.',
    ],
  },
  'right-close-codes': {
    title: 'Cierra con el código correcto',
    text: 'Una solicitud cerrada con un código equivocado cuenta como rechazo, aunque se haya ayudado al comprador.',
    steps: [
      'Anota qué código corresponde a cada resultado.',
      'Si un asunto se resolvió sin devolución, elige el código que lo dice.',
      'Revisa los códigos de las últimas solicitudes cerradas.',
    ],
  },
};
