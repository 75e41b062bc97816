// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Field, Span } from './field';
import { findField } from './find-field';

const signal = new AbortController().signal;
const events: string[] = [];

/** jsdom types nothing by itself: this is the way for browsers that refuse `execCommand`. */
const fieldOf = (html: string, reply = 'reply-box, textarea, [contenteditable]'): Field => {
  document.body.innerHTML = html;
  const element = document.querySelector(reply);
  const field = element && findField(element, each => each.shadowRoot, signal);
  if (!field) throw new Error('no field');
  for (const type of ['beforeinput', 'input'])
    field.element.addEventListener(type, event =>
      events.push(`${event.type} ${(event as InputEvent).inputType}`),
    );
  return field;
};
const component = (): Field => {
  document.body.innerHTML = '<reply-box></reply-box>';
  const host = document.querySelector('reply-box');
  host?.attachShadow({ mode: 'open' }).append(document.createElement('textarea'));
  const field = host && findField(host, each => each.shadowRoot, signal);
  if (!field) throw new Error('no field');
  return field;
};

beforeEach(() => {
  // jsdom has no layout to scroll in.
  Element.prototype.scrollIntoView = () => {};
  events.length = 0;
});

const KINDS: readonly (readonly [string, () => Field])[] = [
  ['a text area', () => fieldOf('<textarea></textarea>')],
  ['a text area in a wrapper', () => fieldOf('<div><textarea></textarea></div>', 'div')],
  ['a text area in a component', component],
  ['an editable region', () => fieldOf('<div contenteditable></div>')],
];

describe.each(KINDS)('%s', (_, make) => {
  const caret: Span = { from: 0, to: 0 };

  it('takes a text at the caret, and tells of it', () => {
    const field = make();
    field.insert('Hello you', caret);
    field.insert('dear ', { from: 6, to: 6 });
    expect(field.text()).toBe('Hello dear you');
    field.insert('Good day', { from: 0, to: 5 });
    expect(field.text()).toBe('Good day dear you');
  });

  it('keeps lines', () => {
    const field = make();
    field.insert('one\n\ntwo', caret);
    expect(field.text()).toBe('one\n\ntwo');
  });

  it('selects a part, and knows it for its caret', () => {
    const field = make();
    field.insert('see www.example.com', caret);
    field.select({ from: 4, to: 19 });
    expect(field.caret()).toEqual({ from: 4, to: 19 });
  });
});

describe('a field', () => {
  it('that the seller has never entered takes a text at its end', () => {
    expect(fieldOf('<textarea>Hello </textarea>').caret()).toEqual({ from: 6, to: 6 });
    expect(fieldOf('<div contenteditable>Hello </div>').caret()).toEqual({ from: 6, to: 6 });
  });

  it('tells frameworks as typing does, and lets them refuse', () => {
    const field = fieldOf('<textarea></textarea>');
    field.insert('a', { from: 0, to: 0 });
    expect(events).toEqual(['beforeinput insertText', 'input insertText']);
    field.element.addEventListener('beforeinput', event => event.preventDefault());
    field.insert('b', { from: 1, to: 1 });
    expect(field.text()).toBe('a');
  });

  it('knows how much it can hold', () => {
    const field = fieldOf('<textarea maxlength="10">12345</textarea>');
    expect(field.roomAt({ from: 5, to: 5 })).toBe(5);
    expect(field.roomAt({ from: 0, to: 5 })).toBe(10);
    expect(fieldOf('<textarea></textarea>').roomAt({ from: 0, to: 0 })).toBe(Infinity);
  });

  it('is none where nothing can be written in', () => {
    document.body.innerHTML = '<div contenteditable="false">Sent</div>';
    const reply = document.querySelector('div');
    expect(reply && findField(reply, () => null, signal)).toBeNull();
  });
});
