import { SCOPES, type Scope, type Window } from '../catalogue/metric';
import type { Kind } from '../history/schema';
import type { SeriesKey } from '../reading';

/** How far back the lines of the history page go, in days. */
export const RANGES = ['28', '90', '365', 'all'] as const;
export type Range = (typeof RANGES)[number];

/** What the address of the history page asks for; null where it leaves the choice to the page. */
export type Wish = {
  readonly account: string | null;
  readonly metric: string | null;
  readonly scope: Scope | null;
  readonly window: Window | null;
  readonly range: Range;
  /** `report`: the rows of Amazon's own report, which may have a series of readings beside them. */
  readonly kind: Kind | null;
};

const KINDS: readonly Kind[] = ['seen', 'report'];

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  known.find(entry => entry === text) ?? null;

const isWindow = (text: string): text is Window => /^(?:P\d+[DWMY]|lifetime)$/.test(text);

/** Reads `location.search`. Anything may stand there: what makes no sense counts as not said. */
export const readWish = (search: string): Wish => {
  const asked = new URLSearchParams(search);
  const window = asked.get('window');
  return {
    account: asked.get('account'),
    metric: asked.get('metric'),
    scope: oneOf(SCOPES, asked.get('scope')),
    window: window !== null && isWindow(window) ? window : null,
    range: oneOf(RANGES, asked.get('range')) ?? '90',
    kind: oneOf(KINDS, asked.get('kind')),
  };
};

/** The query that shows one series on the history page, with its question mark. */
export const searchFor = (
  account: string,
  { metric, scope, window }: SeriesKey,
  range: Range = '90',
  kind: Kind = 'seen',
): string => {
  const query = new URLSearchParams({ account, metric, scope, window, range });
  if (kind === 'report') query.set('kind', kind);
  return `?${query.toString()}`;
};

/** Does a wish name this series, as far as it says anything? */
export const isWished = (wish: Wish, account: string, key: SeriesKey, kind: Kind): boolean =>
  [
    [wish.account, account],
    [wish.metric, key.metric],
    [wish.scope, key.scope],
    [wish.window, key.window],
    [wish.kind, kind],
  ].every(([asked, given]) => asked === null || asked === given);
