import { lazy } from '../../../lazy';
import { any, saying, upTo, without, word, type Speech } from '../phrase';
import { IT_MANNERS } from '../manners/it';

const REVIEW = any(
  'recension[ei]',
  'feedback',
  'valutazion[ei]',
  'giudizi[oi]?',
  '(?<!cambiare )(?<!di )opinion[ei]',
  'comment[oi]',
  '(?:[1-5]|una|due|tre|quattro|cinque) stell[ae]',
);
const POSITIVE = any(
  'positiv[aoie]',
  'buon[ao]?',
  '(?:5|cinque) stelle',
  'ottim[ao]',
  'bell[ao]',
  'eccellente',
);
const GIFT = any(
  'buon[oi](?: (?:sconto|regalo|acquisto))?',
  'regal\\w*',
  'coupon',
  'scont\\w*',
  'gratis',
  'gratuit\\w*',
  'omaggi\\w*',
  'rimbors\\w*',
  'premi[oi]?',
  'denaro',
  '\\d+ ?(?:€|euro|%)',
);
const WRITE = any(
  'lasci\\w*',
  'scriv\\w*',
  'scritt\\w*',
  'pubblic\\w*',
  'd(?:a|ia|are|arci|esse|ando|ato|ara)',
  'inser\\w*',
  'rilasci\\w*',
  'valut(?:i|are|arci|ate)',
  'invi\\w*',
  'condivid\\w*',
  'mett\\w*',
);
const CHANGE = any(
  'modific\\w*',
  'cambi\\w*',
  'rimuov\\w*',
  'rimoss\\w*',
  'elimin\\w*',
  'cancell\\w*',
  'aggiorn\\w*',
  'correg\\w*',
  'rived\\w*',
  'ritir\\w*',
  'togli\\w*',
  'migliorar\\w*',
  'riconsider\\w*',
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
  '(?:(?:n|s)ul |dal |il |visiti il |sul |nel |alla? |sulla |la )?nostr[oa] (?:sito(?: (?:web|internet|ufficiale))?|negozio(?: online)?|shop(?: online)?|e-?shop|pagina(?: web)?)';
const NOT = word('non|mai|vietat\\w*|senza|contro le|ne');
const { says, likely, even } = saying(NOT);
const REQUEST = word(
  'per favore|per cortesia|preghiamo|prego|potrebbe|puo|potresti|puoi|chiediamo|le chiedo|gentilmente|cortesemente|saremmo grati|vorremmo|apprezzeremmo|invitiamo|sarebbe possibile|le dispiacerebbe',
);
const THANKS_FOR = /grazie (?:mille )?per (?:la|il|aver|l')/;
const KEEPING =
  /non (?:le )?chied|mai chied|non (?:annull|cancell)|se (?:desidera|vuole|preferisce)[^.]{0,30}(?:annull|cancell)|dirci se|se dobbiamo/;

export const IT = lazy((): Speech => ({
  marks:
    /(?<!\p{L})(?:il|lo|la|le|gli|di|che|per|con|del|della|suo|sua|non|grazie|buongiorno|salve|ciao|e|abbiamo|puo|nel|sul|un|una|ci|si|sono|dal)(?!\p{L})/gu,
  condition: /(?<!\p{L})(?:se|qualora|in caso)(?!\p{L})[^,;:]{0,90}[,;:]|non esit\w+/gu,
  phrases: {
    'review-incentive': [
      says(
        word(GIFT),
        word(`in (?:cambio|segno di ringraziamento|ringraziamento) (?:di|della|per) ${upTo(4)}${REVIEW}`),
      ),
      says(
        word(GIFT),
        word(
          `(?:se|non appena|appena|quando|dopo che|una volta che) ${upTo(4)}(?:${WRITE}|${CHANGE}) ${upTo(5)}${REVIEW}`,
        ),
      ),
      {
        all: [word(GIFT), word(`non appena ${upTo(4)}(?:${WRITE}|${CHANGE}) ${upTo(5)}${REVIEW}`)],
        unless: [],
        certainty: 'amazon',
      },
      says(
        word(GIFT),
        word(`(?:${WRITE}|${CHANGE}) ${upTo(5)}${REVIEW}`),
        word(
          'in cambio|ricever\\w*|e le (?:invieremo|regaliamo|mandiamo)|per (?:ricevere|ottenere|avere)|screenshot',
        ),
      ),
      says(
        word(`per (?:ogni|una|la sua) ${upTo(2)}${REVIEW}`),
        word('regal\\w*|omaggi\\w*|buoni?|gratis'),
        word('ricev\\w*|offriamo|regaliamo|inviamo|le diamo'),
      ),
    ],
    'review-change': [
      {
        all: [
          word(GIFT),
          word(
            `(?:se|non appena|appena|quando|dopo che|una volta che) ${upTo(4)}${CHANGE} ${upTo(4)}${REVIEW}`,
          ),
        ],
        unless: [word('mai|vietat\\w*')],
        certainty: 'amazon',
      },
      says(word(`${CHANGE} (?:la |il |questa |questo |un |una )?${upTo(4)}${REVIEW}`), REQUEST),
      says(word('(?:modific|cambi|port)\\w* (?:\\S+ ){0,4}?(?:in|a) (?:5|cinque) stelle')),
    ],
    'review-positive-only': [
      without(
        says(
          word(
            `(?:${REVIEW} ${upTo(2)}${POSITIVE}|${POSITIVE} ${REVIEW}|(?:5|cinque) stelle) (?:ci |sarebbe |ci farebbe )(?:farebbe|aiuterebbe|renderebbe|gradit\\w*|felici|piacere)`,
          ),
        ),
        THANKS_FOR,
      ),
      without(
        says(
          word(
            `(?:${WRITE}|apprezzeremmo|gradiremmo) ${upTo(5)}(?:${REVIEW} ${upTo(2)}${POSITIVE}|${POSITIVE} ${REVIEW}|(?:5|cinque) stelle)`,
          ),
        ),
        THANKS_FOR,
        word('onest[ao]|sincer[ao]'),
      ),
      without(
        says(
          word(
            'se (?:e|tutto|il|le|la|ne|lei|il prodotto)(?:(?! non )[^.]){0,50} (?:soddisfatt\\w*|content\\w*|piac\\w*|felice|trovat\\w* bene|bene)',
          ),
          word(WRITE),
          word(REVIEW),
        ),
        word('o no|o meno'),
      ),
    ],
    'contact-before-feedback': [
      says(
        word('contatt\\w*|scriv\\w*|rivolg\\w*|ci dica|parl\\w*|avvis\\w*|ci faccia sapere'),
        word(`(?:prima di|invece di|anziche|piuttosto che) ${upTo(5)}${REVIEW}`),
      ),
      even(
        word(
          `non (?:${WRITE}) ${upTo(4)}${REVIEW}[^.]{0,30}(?:prima di|senza) (?:aver|contatt|scriv|parl)\\w*`,
        ),
      ),
    ],
    'review-again': [
      says(word(`(?:promemoria|ricord\\w*)[^.]{0,80}${REVIEW}`)),
      even(
        word(
          `non (?:ci )?(?:ha|hai|abbiamo) ancora ${upTo(2)}(?:lasciat\\w*|scritt\\w*|dat\\w*|pubblicat\\w*|ricevut\\w*|rilasciat\\w*|inserit\\w*) ${upTo(4)}${REVIEW}`,
        ),
      ),
      says(
        word(`(?:di nuovo|nuovamente|ancora una volta|un'altra volta)[^.]{0,50}${REVIEW}`),
        word(`${WRITE}|chied\\w*`),
        word('preghiamo|chied\\w*|potrebbe|per favore'),
      ),
      says(word(`aspettiamo ancora la sua ${REVIEW}`)),
    ],
    'off-amazon': [
      without(
        says(
          word(WEB),
          word('ordin(?:i|a|are|ando)|acquist(?:i|a|are|ando)|compri|comprare|prezzi|meno|conviene'),
        ),
        /amazon/,
      ),
      without(
        says(word(`(?:ordin|acquist|compr|visit|pag|vad|and|registr|trov|guard)\\w*(?: \\S+){0,5}? ${WEB}`)),
        /amazon/,
      ),
      says(
        word(
          '(?:ordin|acquist|compr|pag)\\w*(?: \\S+){0,3}? direttamente (?:da|con|a|presso) (?:noi|nostr\\w*)',
        ),
      ),
      says(
        word(
          `(?:seg|contatt|scriv|trov|raggiung|invi|mand|chiam|aggiung)\\w*(?: \\S+){0,6}? (?:su|via|tramite|con|per) (?:\\S+ )?${SOCIAL}`,
        ),
      ),
      says(
        word(
          '(?:pag|vers|invi|bonific)\\w*(?: \\S+){0,6}? (?:con|tramite|via|su) (?:pay ?pal|bonifico|western union)',
        ),
      ),
      likely(
        word('(?:fuori da|al di fuori di|senza passare (?:da|per)) amazon'),
        word('pag\\w*|ordin\\w*|compr\\w*|acquist\\w*|meno'),
      ),
      likely(
        word(
          "ci (?:chiami|telefoni)|ci chiami|chiamateci|ci (?:mandi|invii) un'? ?(?:e-?mail|mail)|ci scriva (?:per|via) (?:e-?mail|mail)",
        ),
      ),
    ],
    marketing: [
      says(
        word(
          "(?:scopr|guard|dia un'occhiata a)\\w*(?: \\S+){0,2}? (?:nostr[ie]) (?:nuov[ie]|altr[ie]|ultim[ie]) \\w+",
        ),
      ),
      without(
        says(
          word('scont\\w*|codice|buono|coupon|\\d+ ?%|promozion\\w*'),
          word('(?:prossim[oi]|futur[oi]|successiv[oi]|second[oi]) (?:ordin[ei]|acquist[oi]|volta)'),
        ),
        /(?:ha|e stato) (?:gia )?(?:usato|utilizzato|applicato|scalato)/,
      ),
      without(
        says(
          word('codice (?:sconto|promozionale|promo|coupon)'),
          word('con|usi|utilizz\\w*|inserisc\\w*|ecco'),
        ),
        /(?:ha|e stato) (?:gia )?(?:usato|utilizzato|applicato|inserito)/,
        /amazon/,
      ),
      says(
        word(
          "(?:scopr|guard|visit|prov|dia un'occhiata|interess|consult)\\w*(?: \\S+){0,5}? (?:altri(?: nostri)?|nuov[aie]|tutti i nostri|nostri (?:altri|nuovi)) (?:prodotti|articoli|collezion[ei]|modelli|gamma|offert[ae]|arrivi)",
        ),
      ),
      says(word('nuova collezione|newsletter|black friday|offert[ae] (?:special[ei]|esclusiv[ae])|saldi')),
    ],
    'ask-cancel': [
      without(
        even(
          word(
            '(?:sarebbe|sareste)(?: \\S+){0,3}? (?:gentile|gentili|possibile)[^.]{0,40}(?:annull|cancell)\\w*',
          ),
        ),
        KEEPING,
      ),
      without(
        even(
          word(
            '(?:preghiamo|prego|chiediamo|chiedo|invitiamo|potrebbe|puo|potresti|puoi|per favore|cortesemente|gentilmente|deve|dovrebbe)(?: \\S+){0,5}? (?:annull|cancell)(?:are|arlo|i|a)',
          ),
        ),
        KEEPING,
        word(REVIEW),
      ),
      without(even(word("(?:annulli|cancelli) (?:l'|il suo |il |pure l'|questo )?ordine")), KEEPING),
      without(
        even(
          word(
            "(?:richied|effettu|invi|proced|fa)\\w*(?: \\S+){0,3}? (?:l'|all'|con l'|una richiesta di )?(?:annullamento|cancellazione)",
          ),
          word('preghiamo|potrebbe|puo|per favore|chiediamo|cortesemente'),
        ),
        KEEPING,
      ),
    ],
  },
  ...IT_MANNERS(),
}));
