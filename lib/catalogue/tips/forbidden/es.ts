import type { Speech } from './speech';

export const ES: Speech = {
  'an automatic reply':
    /(?:respuestas?|mensajes?|acuses?(?: de recibo)?) automátic|autorrespuest|auto-?respond|mensaje de ausencia|respond\w* (?:automáticamente|solo a)/i,
  'a robot that answers': /chat-?bot|\b(?:ro)?bots?\b|asistentes? virtual/i,
  'a survey': /encuesta|cuestionario/i,
  'a second review request':
    /(?:de nuevo|otra vez|segund[oa]|rec[uo]e?rd\w*).{0,40}(?:reseña|opini)|(?:reseña|opini)\w*.{0,40}(?:de nuevo|otra vez|record)/i,
  'a thank-you alone': /mensaje de seguimiento|(?:env[ií]|mand|escrib)\w*.{0,40}(?:agradec|las gracias)/i,
  'a gift or a discount': /cup[oó]n|descuento|regal[oa]|código promo|recompens|boletín|newsletter/i,
  'a wish for good reviews':
    /(?:reseñas?|opini\w+|valoraci\w+) (?:positiv|buen|mejor|de (?:5|cinco))|(?:buenas?|mejores) (?:reseñas?|opini|valoraci)/i,
  'a change of a review': /(?:modifi|cambi|elimin|borr|retir|quit)\w* .{0,20}(?:reseña|opini|valoraci)/i,
  'a word before feedback': /antes de .{0,20}(?:reseña|opini|valora)/i,
  'a cancellation asked of the buyer':
    /(?:pid|ped|solicit|di)\w* .{0,25}(?:comprador|cliente)\w* (?:que cancele|cancelar)/i,
  'a way out of Amazon': /(?:tu|propia) (?:propia )?(?:web|tienda|página web)|whats ?app/i,
  denied: /(?:^|[\s«])(?:no|nunca|jamás|ningun\w*|prescinde|en vez|comprueba si)(?=[\s.,]|$)/i,
};
