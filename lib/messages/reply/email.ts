import { lazy } from '../../lazy';
import { isAmazon } from './host';
import type { Span } from './rule';

const NAME = '[\\p{L}0-9][\\p{L}0-9._%+-]{0,63}';
const DOMAIN = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,5}[a-z]{2,24}';
const PLAIN = `(?<![\\p{L}0-9._%+-])${NAME} ?@ ?(${DOMAIN})(?![a-z0-9-])`;
/** "name (at) domain (dot) com", "name at domain dot com", and so in other languages. Bracketed, one half may be plain. */
const AT = '(?:at|aet|arroba|arobase|chiocciola|klammeraffe|アットマーク|アット)';
const DOT = '(?:dot|punkt|punto|point|ドット)';
const HOST = '[a-z0-9][a-z0-9-]{1,62}';
const ENDING = '(?:co\\.uk|co\\.jp|com|net|org|info|biz|eu|de|fr|it|es|uk|jp|at|ch|nl|be|pl|se|io)';
const BRACKETED = `(?<![\\p{L}0-9._%+-])${NAME} ?[([{<] ?(?:${AT}|@) ?[)\\]}>] ?(${HOST}) ?(?:\\.|[([{<]? ?${DOT} ?[)\\]}>]?) ?(${ENDING})(?![a-z0-9-])`;
const SPOKEN = `(?<![\\p{L}0-9._%+-])${NAME} ${AT} (${HOST}) ${DOT} (${ENDING})(?![a-z0-9-])`;
const patterns = lazy(() => [PLAIN, BRACKETED, SPOKEN].map(source => new RegExp(source, 'gu')));

const domainOf = (match: RegExpMatchArray): string => match.slice(1).filter(Boolean).join('.');

/** E-mail addresses in a folded text, also spelled out. Amazon's own (its relay's) are no one's. */
export const emailsIn = (text: string): readonly Span[] =>
  patterns()
    .flatMap(pattern => Array.from(text.matchAll(pattern)))
    .filter(match => !isAmazon(domainOf(match)))
    .map(match => ({ from: match.index, to: match.index + match[0].length }));
