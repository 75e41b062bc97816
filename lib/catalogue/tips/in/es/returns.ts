import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in Spanish. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Autoriza al momento lo que cumple',
    text: 'Activa la autorización automática de las solicitudes que cumplen la política de Amazon. Nadie espera y ninguna se rechaza por error.',
    steps: [],
  },
  'returns-within-48-hours': {
    title: 'Responde a devoluciones en 48 horas',
    text: 'Mira cada día las solicitudes de devolución abiertas: autoriza, reembolsa o cierra cada una en las 48 horas desde su llegada.',
    steps: [],
  },
  'right-close-codes': {
    title: 'Cierra con el código correcto',
    text: 'Cuando un asunto se resuelve sin devolución, cierra la solicitud con el código que lo dice. Otro código cuenta como rechazo.',
    steps: [],
  },
};
