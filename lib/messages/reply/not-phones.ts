import { beginning } from './phrase';

/** Figures of a shape that no telephone number has, or that their neighbours name. Blanked before numbers are looked for. */
const SHAPES: readonly RegExp[] = [
  /\d{18,}|(?:\+\d{0,3}){3,}/g,
  /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g,
  /(?:[$€£¥]|usd|eur|gbp|jpy|chf) ?\d[\d.,' ]{0,14}\d|\d[\d.,' ]{0,14}\d ?(?:[$€£¥円%]|euros?(?!\p{L})|eur(?!\p{L})|usd|gbp|dollars?|pounds?)/gu,
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}(?:19|20)\d{2}(?!\d)/g,
  /(?<![\d.:])(?:[01]?\d|2[0-4])[:.][0-5]\d(?: ?(?:-|–|to|bis|a|~) ?(?:[01]?\d|2[0-4])[:.][0-5]\d)?(?![.:]?\d)/g,
  /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,4})?(?![a-z0-9])/g,
  /(?<![a-z0-9])(?=[a-z0-9]*[a-z])(?=[a-z0-9]*\d)[a-z0-9]{6,40}(?![a-z0-9])/g,
  /\d+(?:[.,]\d+)? ?(?:x|×|\*) ?\d+(?:[.,]\d+)?(?: ?(?:x|×|\*) ?\d+(?:[.,]\d+)?)?/g,
  /\d+(?:[.,]\d+)? ?(?:mm|cm|kg|ml|mah|ghz|mhz|kwh|watt|volt|wh|gb|tb|lumen|pcs|km)(?!\p{L})/gu,
];

/** What is not a telephone number, by the word before it. */
const NAMED = beginning(
  [
    'order|tracking|parcel|shipment|consignment|serial|model|item|article|part|invoice|reference|ref|ean|upc|gtin|isbn|sku|asin|fnsku|iban|bic|vat|eori|tax|customer|case|claim|ticket|rma|return|lot|batch|imei|firmware|version|code|id|barcode|zip|lucid|weee|patent|transaction|siren|siret|hs',
    'bestell\\w*|sendung\\w*|paket(?:nummer|schein)\\w*|seriennummer|modell\\w*|artikel\\w*|teile\\w*|rechnung\\w*|referenz|ust\\S*|steuer\\w*|kunden(?:nummer|nr)\\w*|vorgang\\w*|fall\\w*|charge\\w*|tracking\\w*|auftrag\\w*|plz|verfolgung\\w*|identcode|handelsregister|hrb|konto\\w*|garantienummer',
    'commande|suivi|colis|serie|modele|reference|facture|tva|dossier|client n|lot',
    'ordine|tracciamento|spedizione|serie|modello|articolo|fattura|partita|riferimento|pratica|pacco|lotto|codice|lettera di vettura',
    'pedido|seguimiento|envio|serie|modelo|articulo|factura|nif|cif|referencia|paquete|lote|localizador|expediente|codigo',
  ].join('|'),
);
const NAMED_SIGNS =
  /(?:伝票|追跡|注文|問い?合わ?せ|管理|型番|シリアル|製造|品番|登録|請求|送り状|荷物|受付|会員)(?:番号)?(?:は|:|：|が|の)?/u;
/** As far before a figure as its name stands. */
const NEAR = 34;
const FIGURE = /\+?\(?\d[\d ()./–-]{4,40}\d/g;
/** A word that says that a telephone is meant after all. */
export const PHONE_WORD =
  /(?<!\p{L})(?:phone|telephone|tel|call|ring|mobile|cell|whats ?app|text|sms|hotline|dial|fax|anruf\w*|rufen|telefon\w*|rufnummer|mobil\w*|handy|festnetz|erreich\w*|durchwahl|appel\w*|joindre|joignable|portable|telephon\w*|chiam\w*|cellulare|telefonic\w*|telefono|llam\w*|movil|numero de contacto|localizarme)(?!\p{L})|電話|携帯|tel[.:]?|ご連絡先|お問い?合わ?せ窓口|フリーダイヤル/u;

const lastIndexOf = (text: string, source: string): number => {
  const all = Array.from(text.matchAll(new RegExp(source, 'gu')));
  return all.at(-1)?.index ?? -1;
};

/** The nearer of the two words before a figure says what it is. */
const isNamed = (text: string, at: number): boolean => {
  const [near = ''] = text
    .slice(Math.max(0, at - NEAR), at)
    .split(/[.!?\n。]\s?(?=\D*$)/)
    .slice(-1);
  const named = Math.max(lastIndexOf(near, NAMED), lastIndexOf(near, NAMED_SIGNS.source));
  return named >= 0 && named > lastIndexOf(near, PHONE_WORD.source);
};

/** A reply has fewer numbers: the first so many are looked at. */
const MOST_FIGURES = 24;

const blank = (figure: string): string => '|'.repeat(figure.length);

/** A folded text of the same length in which order ids, prices, dates, times, sizes and named numbers are blank. */
export const withoutOtherFigures = (text: string): string => {
  const shaped = SHAPES.reduce((rest, shape) => rest.replace(shape, blank), text);
  let figures = 0;
  return shaped.replace(FIGURE, (figure, at: number) => {
    figures += 1;
    return figures > MOST_FIGURES || isNamed(text, at) ? blank(figure) : figure;
  });
};
