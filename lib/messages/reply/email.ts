import { isAmazon } from './host';
import type { Span } from './rule';

const NAME = '[\\p{L}0-9][\\p{L}0-9._%+-]{0,63}';
const DOMAIN = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,5}[a-z]{2,24}';
const PLAIN = new RegExp(`(?<![\\p{L}0-9._%+-])${NAME} ?@ ?(${DOMAIN})(?![a-z0-9-])`, 'gu');
/** "name (at) domain (dot) com", "name at domain dot com", and so in other languages. Bracketed, one half may be plain. */
const AT = '(?:at|aet|arroba|arobase|chiocciola|klammeraffe|アットマーク|アット)';
const DOT = '(?:dot|punkt|punto|point|ドット)';
const HOST = '[a-z0-9][a-z0-9-]{1,62}';
const ENDING = '(?:co\\.uk|co\\.jp|com|net|org|info|biz|eu|de|fr|it|es|uk|jp|at|ch|nl|be|pl|se|io)';
const BRACKETED = new RegExp(
  `(?<![\\p{L}0-9._%+-])${NAME} ?[([{<] ?(?:${AT}|@) ?[)\\]}>] ?(${HOST}) ?(?:\\.|[([{<]? ?${DOT} ?[)\\]}>]?) ?(${ENDING})(?![a-z0-9-])`,
  'gu',
);
const SPOKEN = new RegExp(
  `(?<![\\p{L}0-9._%+-])${NAME} ${AT} (${HOST}) ${DOT} (${ENDING})(?![a-z0-9-])`,
  'gu',
);

const domainOf = (match: RegExpMatchArray): string => match.slice(1).filter(Boolean).join('.');

/** E-mail addresses in a folded text, also spelled out. Amazon's own (its relay's) are no one's. */
export const emailsIn = (text: string): readonly Span[] =>
  [PLAIN, BRACKETED, SPOKEN]
    .flatMap(pattern => Array.from(text.matchAll(pattern)))
    .filter(match => !isAmazon(domainOf(match)))
    .map(match => ({ from: match.index, to: match.index + match[0].length }));
