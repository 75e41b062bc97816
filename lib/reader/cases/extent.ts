import type { InboxFilter, InboxList, InboxRead } from '../../inbox';
import { parentOf } from '../composed';
import type { Box } from '../box';
import type { Ground } from './ground';
import type { InboxView } from './inbox-view';

type Extent = InboxList['extent'];

const isBusy = (el: Element): boolean =>
  el.getAttribute('aria-busy') === 'true' ||
  /spinner|loading|skeleton|progress/.test(el.localName) ||
  /(^|[\s_-])(spinner|loading|skeleton|loader)/i.test(el.getAttribute('class') ?? '');

/** Something of the list is still on its way. */
const isLoading = (rooms: readonly ParentNode[], isShown: InboxView['isShown']): boolean =>
  rooms.some(room =>
    [
      ...room.querySelectorAll(
        '[aria-busy], [class*="pin"], [class*="oad"], [class*="keleton"], kat-spinner, kat-progress, progress',
      ),
    ].some(el => isBusy(el) && isShown(el)),
  );

/** The size that the list states: `aria-setsize` of its entries, or `aria-rowcount` of its grid. */
const statedSize = (rows: readonly Element[]): number | null => {
  const [first] = rows;
  const size = Number(first?.getAttribute('aria-setsize') ?? NaN);
  if (size > 0) return size;
  for (let at = first ? parentOf(first) : null; at; at = parentOf(at)) {
    const count = Number(at.getAttribute('aria-rowcount') ?? NaN);
    if (count > 0) return count - headRows(at);
  }
  return null;
};

const headRows = (grid: Element): number =>
  grid.querySelectorAll('thead tr, [role="columnheader"]').length > 0 ? 1 : 0;

const PAGER = /^\D{0,20}(\d+)\s?[-–—]\s?(\d+)\D{1,20}(\d+)\D{0,20}$/;

/** "1–5 of 5" behind the last row. */
const isLastPage = ({ pieces }: Ground, rows: readonly Box[]): boolean => {
  const end = Math.max(0, ...rows.map(({ to }) => to));
  return pieces.slice(end, end + 12).some(({ text, said }) => {
    const [, from, to, of] = (said ? null : PAGER.exec(text)) ?? [];
    return from === '1' && to === of && Number(to) === rows.length;
  });
};

/** A filter beside that of the rail, or words that are searched for: "Filters (2)". */
const isNarrowed = ({ pieces }: Ground, rooms: readonly ParentNode[]): boolean =>
  pieces.some(({ text }) => /^\p{L}[\p{L}\s]{2,20}[(（][1-9]\d?[)）]$/u.test(text)) ||
  rooms.some(room =>
    [
      ...room.querySelectorAll<HTMLInputElement>(
        'input[type="search"], input[type="text"], kat-input, kat-searchbox, [role="searchbox"]',
      ),
    ].some(el => ((el as { value?: unknown }).value ?? el.getAttribute('value') ?? '') !== ''),
  );

/** Amazon's words of an empty list (docs/field-notes.md, "Buyer-Seller Messages"); of other languages none is known. */
const EMPTY = /^no (new )?(messages|cases|conversations)\b/i;

const saysEmpty = ({ pieces }: Ground, isShown: InboxView['isShown']): boolean =>
  pieces.some(({ text, leaf }) => text.length < 90 && EMPTY.test(text) && isShown(leaf.box.el));

export type Listed = {
  readonly ground: Ground;
  readonly rooms: readonly ParentNode[];
  readonly boxes: readonly Box[];
  readonly filter: InboxFilter;
  readonly counts: InboxRead['counts'];
  /** Of the rows. */
  readonly orders: ReadonlySet<string>;
};

/** Whether the cards count as many as the list has; null where they say nothing of this filter. */
const agrees = ({ filter, counts, boxes }: Listed): boolean | null => {
  const count =
    filter === 'response-needed'
      ? counts.needed
      : filter === 'reported-unresolved'
        ? counts.unresolved
        : null;
  return count === null ? null : count === boxes.length;
};

/** An order that is no row's stands somewhere: it may be of a row that was not seen as one. */
const hasOther = ({ ground, orders }: Listed): boolean =>
  ground.pieces.some(({ order, leaf }) => order !== null && !orders.has(order) && !isBody(leaf.text));

/** Longer texts are what somebody wrote. */
const isBody = (text: string): boolean => text.length > 160;

/**
 * `full` only where something says so: as many rows as the card counts, a stated size, the last page, an empty state.
 * Without that there may be more below, whatever the list looks like. Null: there is no list.
 */
export const extentOf = (listed: Listed, isShown: InboxView['isShown']): Extent | null => {
  const { ground, rooms, boxes, filter } = listed;
  const counted = agrees(listed);
  const isQuiet = () => !isLoading(rooms, isShown) && !isNarrowed(ground, rooms);
  if (boxes.length === 0) {
    const isEmpty =
      filter !== 'unknown' && counted !== false && (counted === true || saysEmpty(ground, isShown));
    return isEmpty && isQuiet() ? 'full' : null;
  }
  if (counted !== null) return counted && !hasOther(listed) ? 'full' : 'part';
  const isWhole = statedSize(boxes.map(({ el }) => el)) === boxes.length || isLastPage(ground, boxes);
  return isWhole && isQuiet() ? 'full' : 'part';
};
