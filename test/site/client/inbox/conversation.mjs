import { make } from './element.mjs';
import { flag } from './flag.mjs';
import { replyPart } from './reply.mjs';
import { state } from './state.mjs';
import { dayAndTime } from './times.mjs';

/** @param {import('./state.mjs').Case} one @param {import('./state.mjs').Message} message */
const bubble = (one, { by, at, text }) =>
  make(
    'div',
    { class: `bubble by-${by}` },
    ...text.split('\n').map(line => make('p', {}, line)),
    make('span', { class: 'bubble-time' }, dayAndTime(at, one.country)),
  );

/** @param {import('./state.mjs').Case} one */
const head = one =>
  make(
    'header',
    { class: 'message-head' },
    make('h2', {}, flag(one.country), ' ', one.name),
    make('p', {}, one.subject),
  );

export const conversation = make('section', { class: 'message-conversation card' });
export const orderPane = make('aside', { class: 'message-order card' });

let shown = '';

/** The open conversation; drawn anew only when it changes, as what is typed would be lost. */
export const drawConversation = () => {
  const one = state.cases.find(({ id }) => id === state.open);
  const now = one ? `${one.id} ${one.state} ${one.messages.length}` : '-';
  if (now === shown) return;
  shown = now;
  conversation.hidden = !one;
  orderPane.hidden = !one;
  if (!one) return;
  conversation.replaceChildren(
    head(one),
    make('div', { class: 'bubbles' }, ...one.messages.map(message => bubble(one, message))),
    replyPart(one),
  );
  orderPane.replaceChildren(
    make('h2', {}, 'Order'),
    make('p', {}, make('a', { href: '#' }, one.order)),
    make('p', {}, 'Quantity: 1'),
  );
};
