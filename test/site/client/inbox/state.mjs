// What the inbox knows, and what changes it. Answers are kept in the browser, as Amazon's server would keep them.

/** @typedef {{ by: 'buyer' | 'seller', at: number, text: string }} Message */
/** @typedef {{ id: string, country: string, name: string, order: string, subject: string, state: string, dated: string, messages: Message[] }} Case */

const given = JSON.parse(document.querySelector('#message-state')?.textContent ?? '{}');
const KEPT = 'site-inbox';

/** @type {Record<string, { state: string, messages: Message[] }>} */
const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}');

/** How the page is to be. @type {{ locale: string, layout: string, dates: string, reply: string, page: number, list: string, keys: string, fill: number, again: number, narrow: string }} */
export const way = given;

/** @type {{ cases: Case[], open: string }} */
export const state = {
  open: given.open,
  cases: given.cases.map((/** @type {any} */ one) => ({
    ...one,
    messages: one.messages.map((/** @type {any} */ { by, ago, text }) => ({
      by,
      text,
      at: given.madeAt - ago * 60_000,
    })),
    ...kept[one.id],
  })),
};

/** @type {(() => void)[]} */
const listeners = [];

/** Calls back at each change. @param {() => void} draw */
export const onChange = draw => void listeners.push(draw);

/** Something changed. */
export const changed = () => {
  for (const draw of listeners) draw();
};

/** Another state of a case, and perhaps one message more. @param {Case} one @param {string} next @param {Message} [message] */
export const change = (one, next, message) => {
  one.state = next;
  if (message) one.messages = [...one.messages, message];
  kept[one.id] = { state: one.state, messages: one.messages };
  localStorage.setItem(KEPT, JSON.stringify(kept));
  changed();
};

const FILTERS = {
  all: () => true,
  responseNeeded: (/** @type {Case} */ { state: now }) => now === 'waiting',
  sent: (/** @type {Case} */ { messages }) => messages.at(-1)?.by === 'seller',
  resolved: (/** @type {Case} */ { state: now }) => now === 'resolved',
  reportedUnresolved: (/** @type {Case} */ { state: now }) => now === 'unresolved',
};

/** @typedef {keyof typeof FILTERS} Filter */

/** Which filter the address asks for, in either spelling. @returns {Filter} */
export const filter = () => {
  const asked = (new URL(location.href).searchParams.get('fi') ?? 'all').replaceAll('_', '').toLowerCase();
  const names = /** @type {Filter[]} */ (Object.keys(FILTERS));
  return names.find(name => name.toLowerCase() === asked) ?? 'all';
};

/** The cases under the present filter, newest first. */
export const listed = () =>
  state.cases
    .filter(FILTERS[filter()])
    .toSorted((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
