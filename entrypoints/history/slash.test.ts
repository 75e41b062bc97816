// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { followSlash } from './slash';

followSlash(() => document.querySelector<HTMLInputElement>('#filter'));

const press = (target: Element | null, init: KeyboardEventInit): boolean => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target?.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('the key "/"', () => {
  beforeEach(() => {
    document.body.innerHTML = '<input id="filter" /><textarea id="note"></textarea><a id="a" href="?">A</a>';
  });

  it('leads to the field', () => {
    expect(press(document.querySelector('#a'), { key: '/' })).toBe(true);
    expect(document.activeElement?.id).toBe('filter');
  });

  it('is a letter where one writes, and the browser’s with other keys', () => {
    expect(press(document.querySelector('#note'), { key: '/' })).toBe(false);
    expect(press(document.body, { key: '/', ctrlKey: true })).toBe(false);
    expect(press(document.body, { key: 'a' })).toBe(false);
  });

  it('does nothing where there is no field', () => {
    document.querySelector('#filter')?.remove();
    expect(press(document.body, { key: '/' })).toBe(false);
  });
});
