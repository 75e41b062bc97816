import { make } from './element.mjs';
import { change, way } from './state.mjs';

// The reply box: a text area, one in an open root, or an element that is edited.

class KatTextarea extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(
      make(
        'label',
        { style: 'display:block' },
        'Reply',
        make('textarea', {
          part: 'textarea',
          style: 'display:block;width:100%;height:90px;box-sizing:border-box;font:inherit',
        }),
      ),
    );
  }

  get value() {
    return this.shadowRoot?.querySelector('textarea')?.value ?? '';
  }
}
customElements.define('kat-textarea', KatTextarea);

const BOXES = new Map(
  Object.entries({
    textarea: () => make('textarea', { 'aria-label': 'Reply', class: 'message-reply' }),
    kat: () => make('kat-textarea', { class: 'message-reply' }),
    editable: () =>
      make('div', {
        contenteditable: 'true',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Reply',
        class: 'message-reply is-editable',
      }),
  }),
);

/** @param {HTMLElement} box */
const textIn = box => ('value' in box ? String(box.value) : box.innerText).trim();

/** Reply box and the two ways to end the clock. @param {import('./state.mjs').Case} one */
export const replyPart = one => {
  const box = (BOXES.get(way.reply) ?? BOXES.get('textarea'))?.() ?? make('textarea');
  const send = () => {
    const text = textIn(box);
    if (text)
      change(one, one.state === 'waiting' ? 'answered' : one.state, { by: 'seller', at: Date.now(), text });
  };
  return make(
    'div',
    { class: 'message-answer' },
    box,
    make('button', { type: 'button', class: 'message-send', click: send }, 'Send'),
    make(
      'button',
      { type: 'button', class: 'message-none', click: () => change(one, 'none-needed') },
      'Mark as no response needed',
    ),
  );
};
