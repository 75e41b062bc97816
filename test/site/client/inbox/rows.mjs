import { make } from './element.mjs';
import { flag } from './flag.mjs';
import { state, way } from './state.mjs';
import { saidTimes } from './times.mjs';

/** @typedef {import('./state.mjs').Case} Case */

const STATES = new Map(
  Object.entries({
    waiting: 'Response needed',
    answered: '',
    resolved: 'Resolved',
    unresolved: 'Reported unresolved',
    'none-needed': 'No response needed',
  }),
);

/** @param {Case} one */
const stateOf = one => STATES.get(one.state) ?? '';

/** @param {Case} one */
const icon = one =>
  make(
    'span',
    { class: `message-state is-${one.state}` },
    ...(stateOf(one)
      ? [make('i', { 'aria-hidden': 'true' }, one.state === 'waiting' ? '●' : '✓'), ` ${stateOf(one)}`]
      : []),
  );

/** @param {Case} one */
const times = one =>
  saidTimes(one).map((text, at) =>
    make('span', { class: at === 0 ? 'message-date' : 'message-timer' }, text),
  );

/** @param {Case} one */
const own = one => [
  make(
    'div',
    { class: 'message-line' },
    flag(one.country),
    make('b', { class: 'message-name' }, one.name),
    ...times(one),
  ),
  make('div', { class: 'message-subject' }, one.subject),
  icon(one),
];

/** @param {Case} one */
const table = one => [
  make('td', {}, flag(one.country)),
  make('td', {}, one.name),
  make(
    'td',
    {},
    make('a', { href: '#', click: (/** @type {Event} */ event) => event.preventDefault() }, one.subject),
  ),
  make('td', {}, ...times(one)),
  make('td', {}, icon(one)),
];

/** @param {Case} one */
const list = one => [
  make('span', { class: 'message-who' }, flag(one.country), ' ', one.name),
  make('span', { class: 'message-subject' }, one.subject),
  make('span', { class: 'message-when' }, ...times(one), icon(one)),
];

/** @param {string} text @param {string} part */
const label = (text, part) => make('kat-label', { text, class: part });

/** @param {Case} one */
const kat = one => [
  make('kat-table-cell', {}, flag(one.country)),
  make('kat-table-cell', {}, label(one.name, 'message-name')),
  make('kat-table-cell', {}, make('kat-link', { label: one.subject })),
  make('kat-table-cell', {}, ...saidTimes(one).map(text => label(text, 'message-date'))),
  make('kat-table-cell', {}, ...(stateOf(one) ? [make('kat-badge', { label: stateOf(one) })] : [])),
];

const LAYOUTS = {
  own: { frame: 'div', tag: 'div', given: { role: 'button', tabindex: 0 }, parts: own },
  table: { frame: 'tbody', tag: 'tr', given: { tabindex: 0 }, parts: table },
  list: { frame: 'ul', tag: 'li', given: { role: 'option', tabindex: -1 }, parts: list },
  kat: { frame: 'kat-table-body', tag: 'kat-table-row', given: { tabindex: 0 }, parts: kat },
};

/** How the rows of this page are built. */
export const layout = LAYOUTS[/** @type {keyof typeof LAYOUTS} */ (way.layout)] ?? LAYOUTS.own;

/** A new element for a row; `write` fills it. */
export const bareRow = () => make(layout.tag, { ...layout.given, class: 'message-row' });

/** Writes a case into a row's element, whatever stood there. @param {HTMLElement} row @param {Case} one */
export const write = (row, one) => {
  row.dataset['threadId'] = one.id;
  row.classList.toggle('is-open', state.open === one.id);
  row.classList.toggle('is-unread', one.state === 'waiting');
  row.replaceChildren(...layout.parts(one));
};
