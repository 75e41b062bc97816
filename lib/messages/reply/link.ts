import { isAmazon, isCarrier } from './host';
import type { Certainty, Reason, Span } from './rule';

type Link = Span & { readonly host: string };
export type FoundLink = Span & { readonly certainty: Certainty; readonly reason: Reason };

const TAIL = '[^\\s<>"\'「」『』（）\\u3000-\\u30ff\\u4e00-\\u9fff]{0,2000}';
const URL_LIKE = new RegExp(`(?<![a-z0-9])(?:https?:/{1,2}|www\\.)${TAIL}`, 'g');

/** Endings that are a word in no language that is checked, so that a full stop without a space makes no link. */
const PLAIN_ENDINGS =
  'com|net|org|info|biz|eu|shop|store|online|site|app|io|tv|co|de|fr|es|it|uk|jp|at|ch|nl|be|pl|se|ca|mx|ly|gl|me|link|page|club|top|xyz|cn';
/** Endings that are words: only with a path, or where the name is of several parts. */
const WORDLIKE = /\.(?:es|it|at|me|be|co|de|app|page|top|site|link|se|online|store|shop|info)$/;
const BARE = new RegExp(
  `(?<![a-z0-9@._/-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,4}(?:${PLAIN_ENDINGS})(?![a-z0-9@-]|\\.[a-z0-9])(?:[/?#:]${TAIL})?`,
  'g',
);
/** "acme dot com". */
const SPOKEN =
  /(?<![a-z0-9@])(?<!(?:at|arroba|chiocciola|arobase) )([a-z0-9][a-z0-9-]{2,40}) ?[([]? ?(?:dot|punkt|punto|point) ?[)\]]? ?(com|net|org|de|fr|it|es|eu|shop|co\.uk)(?![a-z0-9])/g;
const CLOSING = /[.,;:!?)\]}'’»]+$/;
/** "to complete your order": the exception in Amazon's rule. */
const FOR_ORDER =
  /(?:complet|finali[sz]|personali[sz]|customi[sz]|abschliess|abzuschliess|vervollstand|finaliser|completare|completar)\w* [^.]{0,30}(?:order|personali[sz]ation|bestellung|commande|ordine|pedido)|注文を完了/;

const hostOf = (link: string): string => {
  const [authority = ''] = link.replace(/^https?:\/*/, '').split(/[/?#\\]/);
  return authority.replace(/^.*@/, '').replace(/:\d*$/, '');
};

/** Names of software that look like domains. */
const SOFTWARE = new Set(['asp.net', 'ado.net', 'vb.net', 'paint.net', 'ml.net', 'socket.io']);

const isBareLink = (link: string): boolean => {
  const host = hostOf(link);
  if (SOFTWARE.has(host)) return false;
  const [name = ''] = host
    .split('.')
    .slice(0, -1)
    .toSorted((one, other) => other.length - one.length);
  if (!/[a-z]/.test(name) || name.length < 3) return false;
  if (!WORDLIKE.test(host)) return true;
  return link.includes('/') || host.split('.').length > 2 || name.length > 3;
};

const trimmed = (found: RegExpMatchArray): Link => {
  const from = found.index ?? 0;
  const link = found[0].replace(CLOSING, '');
  return { from, to: from + link.length, host: hostOf(link) };
};

const found = (text: string): readonly Link[] => {
  const whole = Array.from(text.matchAll(URL_LIKE), trimmed).filter(({ host }) => host.includes('.'));
  const bare = Array.from(text.matchAll(BARE))
    .filter(match => isBareLink(match[0]))
    .map(trimmed);
  const spoken = Array.from(text.matchAll(SPOKEN), match => ({
    ...trimmed(match),
    host: `${match[1] ?? ''}.${match[2] ?? ''}`,
  }));
  const apart = bare.filter(({ from }) => !whole.some(link => from >= link.from && from < link.to));
  return [...whole, ...apart, ...spoken].filter(({ host }) => !isAmazon(host));
};

const judged = (link: Link, text: string): FoundLink => {
  const { from, to, host } = link;
  if (isCarrier(host)) return { from, to, certainty: 'likely', reason: 'link-of-carrier' };
  const near = text.slice(Math.max(0, from - 120), to + 120);
  if (FOR_ORDER.test(near)) return { from, to, certainty: 'likely', reason: 'link-for-order' };
  return { from, to, certainty: 'amazon', reason: 'link' };
};

/**
 * Links out of Amazon in a folded text. Amazon allows only those needed to complete the order: a carrier's link, or one
 * said to be for that, is marked as likely.
 */
export const linksIn = (text: string): readonly FoundLink[] => found(text).map(link => judged(link, text));
