import { make } from './element.mjs';
import { bareRow, layout, write } from './rows.mjs';
import { changed, filter, listed, state, way } from './state.mjs';

// The list: whole, by pages as one scrolls, or only what is near the view; drawn anew in place at each change.

const ROW = 84;
const NEXT_PAGE = 250;
const MARGIN = 4;

let pages = 1;
let isThere = way.fill === 0;
if (!isThere)
  setTimeout(() => {
    isThere = true;
    changed();
  }, way.fill);

/** @type {Map<string, HTMLElement>} */
const byKey = new Map();
/** @type {HTMLElement[]} */
const slots = [];

/** @param {number} count */
const shownPart = count => {
  if (way.list === 'whole') return { from: 0, to: way.page > 0 ? Math.min(count, pages * way.page) : count };
  const from = Math.max(0, Math.floor(scroller.scrollTop / ROW) - MARGIN);
  return { from, to: Math.min(count, from + Math.ceil((scroller.clientHeight || 600) / ROW) + 2 * MARGIN) };
};

/** The element of a case: its own, or the one that stands in its place. @param {import('./state.mjs').Case} one @param {number} at */
const elementFor = (one, at) => {
  if (way.keys === 'unkeyed') return (slots[at] ??= bareRow());
  const known = byKey.get(one.id) ?? bareRow();
  byKey.set(one.id, known);
  return known;
};

const frame = make(layout.frame, layout.frame === 'ul' ? { role: 'listbox', 'aria-label': 'Messages' } : {});
const inner =
  layout.frame === 'tbody'
    ? make('table', { class: 'message-table' }, frame)
    : layout.frame === 'kat-table-body'
      ? make('kat-table', { class: 'message-kat' }, frame)
      : frame;
frame.classList.add('message-rows');
const note = make('div', { class: 'message-note' });
const scroller = make('div', { class: 'message-scroller' }, inner, note);
if (way.list === 'virtual' || way.page > 0) scroller.classList.add('scrolls');

/** @param {number} count @param {{ from: number, to: number }} part */
const spread = (count, { from, to }) => {
  inner.style.paddingTop = way.list === 'virtual' ? `${from * ROW}px` : '';
  inner.style.paddingBottom = way.list === 'virtual' ? `${(count - to) * ROW}px` : '';
};

const EMPTY = new Map(Object.entries({ responseNeeded: 'No messages currently need a response' }));

/** @param {number} count @param {number} to */
const said = (count, to) => {
  if (!isThere) return 'Loading…';
  if (count === 0) return EMPTY.get(filter()) ?? 'No messages';
  return way.list === 'whole' && to < count ? 'Loading more…' : '';
};

/** Draws the rows that are to be seen. */
export const drawRows = () => {
  const cases = isThere ? listed() : [];
  const part = shownPart(cases.length);
  const rows = cases.slice(part.from, part.to).map((one, at) => {
    const row = elementFor(one, at);
    write(row, one);
    return row;
  });
  spread(cases.length, part);
  if (rows.length !== frame.children.length || rows.some((row, at) => frame.children[at] !== row))
    frame.replaceChildren(...rows);
  note.textContent = said(cases.length, part.to);
};

let loading = 0;
scroller.addEventListener('scroll', () => {
  if (way.list === 'virtual') return drawRows();
  const isNearEnd = scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 2 * ROW;
  if (way.page === 0 || !isNearEnd || loading > 0 || pages * way.page >= listed().length) return;
  loading = window.setTimeout(() => {
    loading = 0;
    pages += 1;
    drawRows();
  }, NEXT_PAGE);
});

/** @param {Event} event */
const open = event => {
  const row = event.target instanceof Element ? event.target.closest('.message-row') : null;
  if (!(row instanceof HTMLElement)) return;
  state.open = row.dataset['threadId'] ?? '';
  changed();
};
frame.addEventListener('click', open);
frame.addEventListener('keydown', event => void (event.key === 'Enter' && open(event)));

export const list = make(
  'section',
  { class: 'message-list card' },
  make('p', { class: 'message-filters' }, make('a', { href: '#' }, 'Filters (0)')),
  scroller,
);
