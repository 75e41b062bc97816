import { fold } from './fold';

/** More than any subject that Amazon shows. UTF-16 units. */
const LONGEST = 300;

/** What stands between the reason and the buyer's name: general words of each language, in folded form. */
const CUSTOMER = [
  'from (?:an |the )?amazon[- ](?:customer|buyer)',
  'v(?:on|om) (?:de[rmn] )?amazon[- ]kund',
  "(?:du|d'un|de la|d'une) client(?:e)? (?:d')?amazon",
  'd(?:a|al|alla|el) cliente (?:di )?amazon',
  'del? (?:la )?cliente (?:de )?amazon',
  'd[oae] cliente (?:da )?amazon',
  'van (?:de )?amazon[- ]klant',
  'fran (?:en )?amazon[- ]kund',
  'od klient(?:a|ki) amazon',
].join('|');
const NAME = new RegExp(`(?<!\\p{L})(?:${CUSTOMER}).*`, 'su');
/** Japanese puts the customer first. */
const NAME_FIRST = /amazon(?:の)?(?:お客様|購入者).{0,60}?から(?:の)?/su;

const BRACKETS = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g;
const QUOTES =
  /"[^"]{0,200}"|“[^”]{0,200}”|„[^“”]{0,200}[“”]|«[^»]{0,200}»|「[^」]{0,200}」|『[^』]{0,200}』/g;
/** An order id, and the word for "order" before it. */
const ORDER_ID = /(?:\p{L}{1,20}[\s.:#°º]{0,3})?\d{3}-\d{7}-\d{7}/gu;

/**
 * The folded words of a subject that can say what it is about: without the buyer's name, order ids, brackets, and
 * quoted titles ("Return of the King" asks for no return).
 */
export const reasonOf = (subject: string): string =>
  fold(subject.slice(0, LONGEST).replace(QUOTES, ' '))
    .replace(BRACKETS, ' ')
    .replace(NAME, ' ')
    .replace(NAME_FIRST, ' ')
    .replace(ORDER_ID, ' ');
