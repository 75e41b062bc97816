import { lazy } from '../../../lazy';
import { begins, type Manners } from '../phrase';

/** How Spanish is polite, confirms and promises, in folded text. */
export const ES_MANNERS = lazy((): Manners => ({
  courtesy:
    /^(?:y |le |les |muchas |muchisimas |mil |de nuevo |[¡¿]+ ?)*(?:gracias|agradec\w*|hola|buenos dias|buenas (?:tardes|noches)|estimad[oa]s?|querid[oa]|que (?:tenga|pase|disfrute)|un (?:cordial )?saludo|saludos|atentamente|cordialmente|de nada|encantados|nos alegra\w*|feliz|buen|buenas noticias|el equipo|esperamos que (?:disfrute|le guste)|disfrute|ha sido un placer|un placer)(?!\p{L})/u,
  thanks: /(?<!\p{L})(?:gracias|agradec\p{L}*|de nada|un placer|nos alegra)(?!\p{L})/u,
  content:
    /\d|\?|(?<!\p{L})(?:hemos|reembols\p{L}*|enviaremos|haremos|pero|lamentablemente|si|podria|rogamos|por favor|diganos|disculp\p{L}*|mientras|hasta|revisaremos|comprobaremos|lo antes)(?!\p{L})/u,
  closing: /^(?:un )?(?:cordial saludo|saludo|saludos|saludos cordiales|atentamente|cordialmente)(?!\p{L})/u,
  confirmation:
    /^(?:(?:le |les |nos complace )?(?:confirmamos|informamos|comunicamos|confirmarle|informarle) que|hemos (?:recibido|enviado|procesado|despachado) (?:su|tu) (?:pedido|compra|paquete)|(?:su|el|tu) (?:pedido|paquete|articulo)(?: \S+){0,2}? (?:ha sido|fue|esta|se ha|ya ha sido)(?: \S+){0,2}? (?:enviado|recibido|confirmado|procesado|despachado|en (?:camino|preparacion|proceso)))(?!\p{L})/u,
  outOfStock: /agotad|sin existencias|no (?:esta )?disponible|no podemos (?:entregar|enviar)|fuera de stock/,
  cancel: /cancel|anul/,
  practice: {
    acknowledges: begins(
      'hola|buenos|buenas|estimad|querid|gracias|disculp|lo siento|lamentamos|sentimos|perdon|entendemos|comprend|claro|por supuesto|con gusto|lamentablemente',
    ),
    next: begins(
      'responda|diganos|le enviar|enviar|enviamos|reembols|hemos|podemos|puede|podra|rogamos|por favor|desea|quiere|si |sera|llegar|llega|resolver|comprob|revis|le reembolsamos|recoger|entrega prevista|quedo|no dude',
    ),
    promises: begins(
      '(?:le )?(?:enviar|reembolsar|har|sustituir|repondr)emos|sera (?:\\S+ )?(?:enviad|reembolsad|entregad)|retras|lo antes posible|cuanto antes|pronto|en breve|en camino',
    ),
    date: begins(
      '\\d{1,2} de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|\\d{1,2}[/.]\\d|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\\d+ ?(?:-|o|a) ?\\d+ (?:\\S+ )?(?:hora|dia|semana)|\\d+ (?:\\S+ )?(?:hora|dia|semana)|(?:en|dentro de|antes de) (?:\\S+ ){0,2}?(?:\\d|dia|semana)|proxima semana|esta semana|fin de semana',
    ),
  },
}));
