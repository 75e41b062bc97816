import { lazy } from '../../../lazy';
import { any, saying, upTo, without, word, type Speech } from '../phrase';
import { DE_MANNERS } from '../manners/de';

const REVIEW = any(
  '\\w*bewertung(?:en)?',
  '\\w*rezension(?:en)?',
  'feedbacks?',
  'beurteilung(?:en)?',
  '(?:[1-5]|ein|zwei|drei|vier|funf)[- ]?sternen?',
);
const POSITIVE = any(
  'positiv\\w*',
  'gut(?:e|en)',
  'toll\\w*',
  '(?:5|funf)[- ]?sterne\\w*',
  'nett\\w*',
  'super',
  'beste\\w*',
);
const GIFT = any(
  '\\w*gutschein\\w*',
  'geschenk\\w*',
  'rabatt\\w*',
  'gratis\\w*',
  'kostenlos\\w*',
  'umsonst',
  'erstatt\\w*',
  'ruckerstatt\\w*',
  'bonus',
  'belohn\\w*',
  'praemie',
  'pramie\\w*',
  'geld',
  '\\d+ ?(?:€|euro|%)',
  'cashback',
);
const WRITE = any(
  '(?:ab|ver|hinter|uber)?(?:geb|lass|fass)\\w*',
  'geb\\w*',
  'schreib\\w*',
  'hinterlass\\w*',
  'hinterlegt?',
  'abgegeben',
  'geschrieben',
  'verfass\\w*',
  'bewerte\\w*',
  'teil\\w*',
  'schenk\\w*',
  'veroffentlich\\w*',
);
const CHANGE = any(
  '(?:zu )?(?:ander(?:n|t|ung)|geander|abander|loesch|losch|geloscht|entfern|herausnehm|herauszunehm|herausgenommen|wegnehm|runternehm|runterzunehm|anpass|angepasst|passen|uberarbeit|korrigier|zuruckzieh|zuruckzuzieh|zuruckgezog|zurucknehm|zuruckzunehm|revidier|uberdenk|aktualisier|verbesser|abzuander|anzupass)\\w*',
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
  'signal',
  'threema',
);
const WEB = any(
  'unser\\w* (?:eigene\\w* )?(?:\\w+ )?(?:\\w*web ?shop|\\w*online ?-?shop|webseite|website|homepage|internetseite|shop)',
  'unsere seite',
);
const NOT = word(
  'nie|niemals|nicht|kein\\w*|ohne|verboten|untersagt|durfen wir (?:leider )?(?:nicht|keine)|verbietet|gegen',
);
const { says, likely, even } = saying(NOT);
const IF_WRITTEN = any(
  `(?:wenn|falls|sobald|nachdem) sie[^.]{0,70}${REVIEW}[^.]{0,30}`,
  `(?:fur|als dank fur|als dankeschon fur) (?:ihre|eine|jede|die|das|ihr|eure|deine) ${upTo(3)}${REVIEW}(?! zu[mr]? )`,
  `im (?:gegenzug|austausch|tausch) (?:fur|gegen)[^.]{0,40}${REVIEW}`,
  `gegen eine ${upTo(2)}${REVIEW}`,
);
const REQUEST = word(
  'bitte\\w*|konn(?:t)?en sie|wurden sie|wurden wir uns freuen|freuen wir uns|wir freuen uns|dankbar|waren sie so|mochten sie|konntest du|wurdest du|kannst du|bitten',
);
const THANKS_FOR = /dank\w* fur (?:ihre|die|eine|das|deine|ihr)/;
const REDEEMED = /eingelost|verwendet haben|genutzt|abgezogen|angewendet|eingegeben haben/;
const KEEPING =
  /(?:nie|niemals|nicht|keinesfalls)[^.,]{0,30}(?:bitten|darum)|(?:bitten|fordern) (?:wir )?(?:sie )?(?:nie|nicht)|ob (?:sie|wir)|nicht[^.]{0,20}stornier|stornier\w*[^.]{0,40} nicht|mochten sie|wenn sie|falls sie/;

export const DE = lazy((): Speech => ({
  marks:
    /(?<!\p{L})(?:der|die|das|und|ist|sie|ihr|ihre|ihnen|wir|uns|nicht|mit|fur|bitte|wird|wurde|den|dem|ein|eine|haben|auf|vielen|dank|danke|hallo|guten)(?!\p{L})/gu,
  condition: /(?<!\p{L})(?:falls|wenn|sollten|sollte|sofern)(?!\p{L})[^,;:]{0,90}[,;:]|zoger\w* sie nicht/gu,
  phrases: {
    'review-incentive': [
      without(
        says(word(GIFT), word(IF_WRITTEN)),
        /dank\w* fur (?:ihre|die|das|ihr) (?:\S+ )?(?:bewertung|feedback|rezension)[^.]{0,6},? (?:wir haben|die erstattung|wir erstatten)/,
      ),
      says(
        word(GIFT),
        word(
          `${REVIEW}[^.]{0,40}(?:erhalten sie|bekommen sie|gibt es|senden wir ihnen|schenken wir|schicken wir)`,
        ),
      ),
    ],
    'review-change': [
      says(
        word(`(?:\\w*anderung|anpassung|loschung|entfernung|korrektur|uberarbeitung) ${upTo(3)}${REVIEW}`),
        REQUEST,
      ),
      says(word(GIFT), word(`(?:wenn|sobald|nachdem|falls) sie ${upTo(3)}${REVIEW} ${upTo(4)}${CHANGE}`)),
      says(word(`${REVIEW} (?:\\S+ ){0,6}?(?:${CHANGE})`), REQUEST),
      says(word(`${CHANGE} sie ${upTo(5)}${REVIEW}|andern sie[^.]{0,30}(?:5|funf) sterne`), REQUEST),
      says(word(`(?:bitte|bitten)[^.]{0,60}${REVIEW} ${upTo(6)}(?:zu )?${CHANGE}`)),
    ],
    'review-positive-only': [
      without(
        says(
          word(
            `(?:wurde|ware|wurden|hilft|helfen)[^.]{0,40}(?:${POSITIVE} ${upTo(1)}${REVIEW}|(?:5|funf)[- ]sterne[- ]?\\w*)|(?:${POSITIVE} ${upTo(1)}${REVIEW}|(?:5|funf)[- ]sterne[- ]?\\w*) (?:wurde|ware|hilft)`,
          ),
        ),
        word('ehrlich\\w*'),
      ),
      without(
        says(
          word(POSITIVE),
          word(REVIEW),
          word(`freuen|wurden|bitte|${WRITE}`),
          word(`(?:uber|um|mit|eine|uns|durch) ${upTo(4)}${POSITIVE}`),
        ),
        THANKS_FOR,
        word('ehrlich\\w*|schlecht\\w*|negativ\\w*|bereits'),
      ),
      without(
        says(
          word(
            '(?:wenn|falls|sofern|sollten|sind) (?:sie|ihnen|alles|das|der|die|es)(?:(?! nicht | kein)[^.]){0,50} (?:zufrieden|gefall\\w*|gefallt|glucklich|begeistert|in ordnung)',
          ),
          word(REVIEW),
          word(`freuen|wurden|bitte\\w*|${WRITE}`),
        ),
        word('oder nicht|unzufrieden|egal'),
      ),
    ],
    'contact-before-feedback': [
      says(
        word(
          'kontaktier\\w*|meld\\w*|wend\\w*|schreib\\w* (?:sie )?uns|sprech\\w*|sagen sie uns|geben sie uns|kommen sie',
        ),
        word(
          `(?:bevor|ehe) (?:sie|du)[^.]{0,50}(?:${REVIEW}|bewerten)|vor (?:einer|der|ihrer) ${upTo(3)}${REVIEW}|(?:statt|anstatt|anstelle)[^.]{0,50}${REVIEW}|vor dem bewerten`,
        ),
      ),
      even(
        word(
          `(?:geben|schreiben|hinterlassen) sie (?:bitte )?keine ${upTo(2)}${REVIEW}[^.]{0,30}(?:bevor|ohne|ehe)`,
        ),
      ),
    ],
    'review-again': [
      says(word(`${REVIEW}[^.]{0,20} (?:zu )?erinner\\w*`)),
      says(word(`erinner\\w*[^.]{0,80}${REVIEW}|${REVIEW}serinnerung`)),
      even(
        word(`(?:noch keine|noch nicht|bisher keine|bislang keine) ${upTo(5)}(?:${REVIEW}|bewertet)`),
        word('sie|du|haben|hast'),
      ),
      says(
        word(`(?:noch einmal|nochmals?|erneut|wiederholt) ${upTo(5)}(?:um )?${upTo(3)}${REVIEW}`),
        word('bitte\\w*|bitten'),
      ),
      says(word(`warten (?:noch )?(?:immer )?(?:noch )?auf ihre ${REVIEW}`)),
    ],
    'off-amazon': [
      without(
        says(
          word(
            `(?:bestell|kauf|besuch|bezahl|schau|registrier|find|seh)\\w* [^.]{0,60}(?:in|auf|uber|bei) ${WEB}|(?:in|auf|uber|besuchen sie) ${WEB}[^.]{0,60}(?:bestell|kauf|gunstiger|billiger|besuch|find|registrier)\\w*|besuchen sie (?:gern |doch |auch )?${WEB}`,
          ),
        ),
        /amazon[- ]?shop/,
      ),
      says(
        word(
          '(?:bestell|kauf|bezahl|uberweis|zahl)\\w* [^.]{0,30}direkt (?:bei|an|uber|auf) (?:uns|mich|unser\\w*)|direkt bei uns (?:bestell|kauf)\\w*',
        ),
      ),
      says(
        word(`(?:folg|find|schreib|kontaktier|erreich|meld|ruf|send|schick|geht)\\w* [^.]{0,40}${SOCIAL}`),
        word('uns|mir|ihnen|unserem|sie|es|am'),
      ),
      says(
        word(
          '(?:zahl|bezahl|uberweis|send)\\w*[^.]{0,50}(?:pay ?pal|western union|unser konto)|(?:pay ?pal|unser konto)[^.]{0,30}(?:zahl|bezahl|uberweis)\\w*',
        ),
      ),
      likely(
        word('(?:au(?:ss|s)erhalb(?: von)?|an|ohne) amazon(?: vorbei)?'),
        word('(?:be)?zahl\\w*|bestell\\w*|kauf\\w*|klar\\w*|regel\\w*|gunstiger'),
      ),
      likely(
        word(
          'rufen sie uns|ruf uns|(?:schreiben|senden) sie uns (?:bitte )?eine e-?mail|per e-?mail (?:an|bei) uns|mailen sie',
        ),
      ),
    ],
    marketing: [
      says(
        word(
          '(?:(?:blick|augen) (?:auf|in)|entdecken sie|schauen sie[^.]{0,20}|stobern sie[^.]{0,20}) ?(?:auch )?(?:in |auf )?unser\\w* (?:neu\\w*|ander\\w*|weiter\\w*) \\w+',
        ),
      ),
      without(
        says(
          word('\\w*gutschein\\w*|rabatt\\w*|\\w*code|spar\\w*|\\d+ ?%|nachlass|vergunstigung'),
          word(
            '(?:nachste[nrs]?|kunftige\\w*|weitere[nrs]?|folgende\\w*) (?:bestellung\\w*|einkauf|kauf|mal)',
          ),
        ),
        REDEEMED,
      ),
      without(
        says(
          word('(?:gutschein|rabatt|aktions|promo)[- ]?code'),
          word('mit|nutzen|verwenden|geben|sichern|hier'),
        ),
        REDEEMED,
        /amazon/,
      ),
      says(
        word(
          '(?:schau|entdeck|stober|seh|probier|besuch|interessier|empfehl)\\w* [^.]{0,40}(?:anderen|weiteren|neuen|neueste\\w*|ubrigen|gesamtes|ganzes) (?:produkt\\w*|artikel\\w*|sortiment|kollektion|angebot\\w*|modell\\w*|serie)',
        ),
      ),
      says(
        word(
          'neue kollektion|newsletter|black friday|sonderangebot\\w*|(?:exklusiv|speziell)\\w* angebot\\w*|sommerschlussverkauf|winterschlussverkauf|rabattaktion',
        ),
      ),
    ],
    'ask-cancel': [
      without(
        even(
          word(
            '(?:waren sie so (?:freundlich|nett|gut|lieb)|durfen wir sie bitten|mussten sie)[^.]{0,60}stornier\\w*',
          ),
        ),
        KEEPING,
      ),
      without(
        even(
          word(
            '(?:bitte )?stornieren sie|bitte (?:\\S+ ){0,5}?(?:selbst )?(?:zu )?stornier\\w*|(?:konn(?:t)?en|wurden) sie [^.]{0,60}stornier\\w*|bitten (?:wir )?sie[^.]{0,60}(?:zu )?stornier\\w*|bitten[^.]{0,50}stornier\\w*',
          ),
          word('bitte\\w*|konn(?:t)?en|wurden|bitten'),
        ),
        KEEPING,
      ),
      without(
        even(
          word('(?:beantrag|veranlass|einleit|leit|stell|send)\\w* [^.]{0,40}(?:stornierung\\w*|storno\\w*)'),
          word('bitte|konnten sie|wurden sie|bitten'),
        ),
        KEEPING,
      ),
    ],
  },
  ...DE_MANNERS(),
}));
