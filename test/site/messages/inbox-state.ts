import type { Visit } from '../visit';
import { casesOf, type SiteCase } from './cases';

const LAYOUTS = ['own', 'table', 'list', 'kat'] as const;
const DATES = ['mixed', 'day', 'day-time', 'ago', 'timer'] as const;
const REPLIES = ['textarea', 'kat', 'editable'] as const;

/** Everything that the inbox's own script is told. Times are ms since 1970. */
export type InboxState = {
  readonly locale: string;
  readonly madeAt: number;
  readonly layout: (typeof LAYOUTS)[number];
  readonly dates: (typeof DATES)[number];
  readonly reply: (typeof REPLIES)[number];
  /** Rows of a page of the infinite list; 0: all at once. */
  readonly page: number;
  /** `virtual`: only what is near the view is in the page. */
  readonly list: 'whole' | 'virtual';
  /** How rows are drawn anew: `keyed` moves their elements, `unkeyed` writes another case into the same ones. */
  readonly keys: 'keyed' | 'unkeyed';
  /** ms until the list is there; ms between two re-renderings of everything, or 0. */
  readonly fill: number;
  readonly again: number;
  /** Id of the conversation that is open at the beginning; '' for none. */
  readonly open: string;
  /** Where the window is narrow: only one of the two panes, or both. */
  readonly narrow: 'conversation' | 'list';
  readonly cases: readonly SiteCase[];
};

const pick = <T extends string>(allowed: readonly [T, ...T[]], value: string | null): T =>
  allowed.find(name => name === value) ?? allowed[0];

const count = (value: string | null): number => Math.max(0, Math.trunc(Number(value ?? 0)) || 0);

/** Another account has other cases: one less, of other orders. */
const elsewhere = (one: SiteCase): SiteCase => {
  const order = `9${one.order.slice(1)}`;
  return { ...one, id: `${one.id}.2`, order, subject: one.subject.replace(one.order, order) };
};

/**
 * Parameters of the stand-in's inbox, besides those of `visitOf`: `layout` (own, table, list, kat), `dates` (mixed, day, day-time,
 * ago, timer), `reply` (textarea, kat, editable), `rows` (how many cases), `page` (rows of a page of an infinite list), `virtual`,
 * `unkeyed`, `fill` (ms until the list is there), `again` (ms between re-renderings), `open` (which case is open, from 0; `none`),
 * `narrow` (`list`: the list is there in narrow windows too).
 */
export const inboxState = ({ url: { searchParams: asked }, locale, today, account }: Visit): InboxState => {
  const all = casesOf(asked.has('rows') ? count(asked.get('rows')) : undefined);
  const cases = account.country === 'DE' ? all.slice(1).map(elsewhere) : all;
  const open = asked.get('open') ?? '11';
  return {
    locale,
    madeAt: today.getTime(),
    layout: pick(LAYOUTS, asked.get('layout')),
    dates: pick(DATES, asked.get('dates')),
    reply: pick(REPLIES, asked.get('reply')),
    page: count(asked.get('page')),
    list: asked.has('virtual') ? 'virtual' : 'whole',
    keys: asked.has('unkeyed') ? 'unkeyed' : 'keyed',
    fill: count(asked.get('fill')),
    again: count(asked.get('again')),
    open: open === 'none' ? '' : (cases[count(open)]?.id ?? cases.at(-1)?.id ?? ''),
    narrow: asked.get('narrow') === 'list' ? 'list' : 'conversation',
    cases,
  };
};
