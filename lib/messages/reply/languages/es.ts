import { lazy } from '../../../lazy';
import { any, saying, upTo, without, word, type Speech } from '../phrase';
import { ES_MANNERS } from '../manners/es';

const REVIEW = any(
  'resenas?',
  '(?<!de )opinion(?:es)?',
  'valoracion(?:es)?',
  'comentarios?(?! del? )',
  'evaluacion(?:es)?',
  'calificacion(?:es)?',
  'feedback',
  '(?:[1-5]|una|dos|tres|cuatro|cinco) estrellas?',
);
const POSITIVE = any('positiv[ao]s?', 'buen[ao]?s?', '(?:5|cinco) estrellas', 'excelentes?', 'favorables?');
const GIFT = any(
  'tarjetas?(?: de)? regalo',
  'tarjetas?',
  'regal\\w*',
  'cupon(?:es)?',
  'descuentos?',
  'gratis',
  'gratuit\\w*',
  'reembols\\w*',
  'vales?',
  'obsequi\\w*',
  'dinero',
  'recompensa\\w*',
  '\\d+ ?(?:€|euros?|%)',
);
const WRITE = any(
  'dej\\w*',
  'escrib\\w*',
  'escrit\\w*',
  'publi[cq]\\w*',
  'd(?:e|a|ar|arnos|enos|iera|ado)',
  'valor\\w*',
  'calific\\w*',
  'pong\\w*',
  'poner\\w*',
  'compart\\w*',
  'otorg\\w*',
  'envi\\w*',
  'hag\\w*',
  'hacer\\w*',
);
const CHANGE = any(
  'cambi\\w*',
  'modifi\\w*',
  'elimin\\w*',
  'borr\\w*',
  'quit\\w*',
  'retir\\w*',
  'actualiz\\w*',
  'corrij\\w*',
  'corregi\\w*',
  'reconsider\\w*',
  'mejorar\\w*',
  'edit\\w*',
);
const SOCIAL = any(
  'whats ?app',
  'instagram',
  'facebook',
  'telegram',
  'tik ?tok',
  'messenger',
  'youtube',
  'skype',
);
const WEB =
  '(?:nuestra|mi) (?:propia )?(?:pagina(?: web)?|web|tienda(?: (?:online|en linea|web))?)|nuestro sitio(?: web)?';
const NOT = word('no|nunca|jamas|ni|prohib\\w*|sin(?= (?:que|tener))|tampoco');
const { says, likely, even } = saying(NOT);
const REQUEST = word(
  'por favor|podria|podrias|puede|puedes|rogamos|ruego|pedimos|pido|agradeceriamos|agradecemos|le agradeceria|solicitamos|gustaria|importaria|amable|seria posible|invitamos|quisieramos',
);
const THANKS_FOR = /gracias por (?:su|la|el|dejar|tu|haber)/;
const USED = /(?:que|ya) (?:se )?(?:uso|utilizo|aplico|desconto|ha usado|ha aplicado|canjeo)/;
const KEEPING =
  /(?:no|nunca) (?:le )?(?:pedi|pidi)|no (?:cancel|anul)|si (?:desea|quiere|prefiere)[^.]{0,30}(?:cancel|anul)|decirnos si|diganos si|que cancelemos|cancelemos/;

export const ES = lazy((): Speech => ({
  marks:
    /(?<!\p{L})(?:el|los|las|de|que|para|con|del|su|sus|por|gracias|hola|buenos|y|en|le|nos|hemos|puede|una|un|se|es|esta|pedido|al)(?!\p{L})/gu,
  condition: /(?<!\p{L})(?:si|en caso)(?!\p{L})[^,;:]{0,90}[,;:]|no dud\w+/gu,
  phrases: {
    'review-incentive': [
      says(
        word(GIFT),
        word(`(?:a cambio de|en agradecimiento por|como agradecimiento por) ${upTo(4)}${REVIEW}`),
      ),
      says(
        word(GIFT),
        word(
          `(?:si|en cuanto|cuando|una vez que|despues de que|tan pronto como) ${upTo(4)}(?:${WRITE}|${CHANGE}) ${upTo(5)}${REVIEW}`,
        ),
      ),
      says(
        word(GIFT),
        word(`(?:${WRITE}|${CHANGE}) ${upTo(5)}${REVIEW}`),
        word(
          'a cambio|recibira|y le (?:enviaremos|enviamos|regalamos|daremos)|para (?:recibir|obtener)|y recib\\w*|captura',
        ),
      ),
      says(
        word(`por (?:cada|una) ${upTo(2)}${REVIEW}`),
        word('regal\\w*|obsequi\\w*|vales?|gratis|cupon'),
        word('recib\\w*|ofrecemos|regalamos|enviamos|le damos'),
      ),
    ],
    'review-change': [
      says(
        word(GIFT),
        word(`(?:si|en cuanto|cuando|una vez que|despues de que) ${upTo(4)}${CHANGE} ${upTo(4)}${REVIEW}`),
      ),
      says(word(`${CHANGE} (?:su |la |el |esta |este |una |un )?${upTo(4)}${REVIEW}`), REQUEST),
      says(word('(?:cambi|modifi|sub)\\w* (?:\\S+ ){0,4}?a (?:5|cinco) estrellas')),
    ],
    'review-positive-only': [
      without(
        says(
          word(
            `(?:${REVIEW} ${upTo(2)}${POSITIVE}|${POSITIVE} ${REVIEW}|(?:5|cinco) estrellas) (?:nos )?(?:ayudaria|haria|seria|alegraria)`,
          ),
        ),
        THANKS_FOR,
      ),
      without(
        says(
          word(
            `(?:${WRITE}|agradeceriamos|apreciariamos) ${upTo(5)}(?:${REVIEW} ${upTo(2)}${POSITIVE}|${POSITIVE} ${REVIEW}|(?:5|cinco) estrellas)`,
          ),
        ),
        THANKS_FOR,
        word('honest[ao]|sincer[ao]'),
      ),
      without(
        says(
          word(
            'si (?:esta|todo|le|el|la|queda|quedo|ha|esta usted)(?:(?! no )[^.]){0,50} (?:satisfech\\w*|content\\w*|gust\\w*|feliz|bien|encant\\w*)',
          ),
          word(WRITE),
          word(REVIEW),
        ),
        word('o no'),
      ),
    ],
    'contact-before-feedback': [
      says(
        word('contact\\w*|escrib\\w*|comuni\\w*|digan(?:os|lo)|habl\\w*|avis\\w*|dirij\\w*|pongase'),
        word(`(?:antes de|en lugar de|en vez de|previo a) ${upTo(5)}${REVIEW}`),
      ),
      even(
        word(
          `no (?:${WRITE}) ${upTo(4)}${REVIEW}[^.]{0,30}(?:antes de|sin) (?:contact|escrib|habl|haber)\\w*`,
        ),
      ),
    ],
    'review-again': [
      says(word(`(?:recordatorio|recorda\\w*|recuerd\\w*)[^.]{0,80}${REVIEW}`)),
      even(
        word(
          `(?:aun|todavia) no (?:nos )?(?:ha|has|hemos) ${upTo(1)}(?:dejado|escrito|publicado|dado|recibido|hecho|puesto|valorado) ${upTo(4)}${REVIEW}`,
        ),
      ),
      even(
        word(
          `no (?:nos )?(?:ha|has) ${upTo(1)}(?:dejado|escrito|publicado|dado|hecho) (?:aun|todavia) ${upTo(4)}${REVIEW}`,
        ),
      ),
      says(
        word(`(?:de nuevo|nuevamente|otra vez|una vez mas)[^.]{0,50}${REVIEW}`),
        word(`${WRITE}|ped\\w*|pid\\w*`),
        word('pedimos|pedirle|rogamos|podria|por favor|solicit\\w*'),
      ),
      says(word(`seguimos esperando su ${REVIEW}`)),
    ],
    'off-amazon': [
      without(
        says(word(`en (?:${WEB})`), word('pid[ae]\\w*|compr[ae]\\w*|precios?|barat\\w*|encargu\\w*')),
        /amazon/,
      ),
      without(
        says(
          word(
            `(?:compr|ped|pid|visit|pag|vay|ir|entr|registr|encuentr|encarg|mir|consult)\\w*(?: \\S+){0,5}? (?:en |a |por |desde |de )?(?:${WEB})`,
          ),
        ),
        /amazon/,
      ),
      says(
        word(
          '(?:compr|pid|ped|pag|encarg)\\w*(?: \\S+){0,3}? directamente (?:a|con|en|desde) (?:nosotros|nuestr\\w*|nos)',
        ),
      ),
      says(
        word(
          `(?:sig|contact|escrib|encuentr|envi|mand|llam|agreg|anad|habl)\\w*(?: \\S+){0,6}? (?:en|por|via|al|a traves de|con) (?:\\S+ )?${SOCIAL}`,
        ),
      ),
      says(
        word(
          '(?:pag|transf|envi|abon)\\w*(?: \\S+){0,6}? (?:por|con|via|mediante|a) (?:pay ?pal|transferencia|bizum|western union)',
        ),
      ),
      likely(
        word('(?:fuera de|al margen de|sin pasar por) amazon'),
        word('pag\\w*|compr\\w*|ped\\w*|pid\\w*|barato'),
      ),
      likely(
        word(
          'llamenos|llameme|llamanos|(?:mandenos|envienos) un (?:e-?mail|correo)|escribanos (?:por|al) (?:e-?mail|correo)',
        ),
      ),
    ],
    marketing: [
      says(
        word(
          '(?:descubr|mir|conozc|eche un vistazo a)\\w*(?: \\S+){0,2}? nuestr[oa]s (?:nuev[oa]s|otr[oa]s|ultim[oa]s) \\w+',
        ),
      ),
      without(
        says(
          word('descuentos?|codigo|cupon|vale|\\d+ ?%|promocion\\w*'),
          word('(?:proxim[oa]s?|siguientes?|futur[oa]s?|segund[oa]) (?:pedidos?|compras?|vez)'),
        ),
        USED,
      ),
      without(
        says(
          word('(?:codigo|cupon) (?:de descuento|descuento|promocional|de promocion)'),
          word('con|us[ea]\\w*|utili[cz]\\w*|introduzca|aqui tiene'),
        ),
        USED,
        /amazon/,
      ),
      says(
        word(
          '(?:descubr|vea|mir|visit|prueb|eche un vistazo|interes|conozc|consult)\\w*(?: \\S+){0,5}? (?:otr[oa]s|nuev[oa]s?|demas|tod[oa]s (?:nuestr[oa]s|los)) (?:\\S+ )?(?:productos|articulos|coleccion(?:es)?|modelos|gama|ofertas?|novedades)',
        ),
      ),
      says(
        word(
          'nueva coleccion|newsletter|boletin|black friday|ofertas? (?:especial(?:es)?|exclusivas?)|rebajas',
        ),
      ),
    ],
    'ask-cancel': [
      without(
        even(
          word(
            '(?:por favor|rogamos|ruego|pedimos|pido|podria|podrias|puede|puedes|solicitamos|necesitamos|debe|deberia|amable)(?:,)?(?: \\S+){0,5}? (?:cancel|anul)(?:e|ar|arlo|a|es)',
          ),
        ),
        KEEPING,
        word(REVIEW),
      ),
      without(even(word('(?:cancele|anule|cancela) (?:el|su|tu|este) pedido')), KEEPING),
      without(
        even(
          word(
            '(?:solicit|ped|pid|realic|realiz|hag|tramit|proced)\\w*(?: \\S+){0,3}? (?:la |a la |una )?(?:cancelacion|anulacion)',
          ),
          word('por favor|podria|rogamos|pedimos|puede'),
        ),
        KEEPING,
      ),
    ],
  },
  ...ES_MANNERS(),
}));
