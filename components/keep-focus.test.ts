// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus';

const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const focused = (): string => document.activeElement?.id ?? '';

describe('keepFocus', () => {
  let end: AbortController;
  beforeEach(() => {
    end = new AbortController();
    document.body.innerHTML = `
      <main>
        <section class="part" id="tips">
          <div id="status"></div>
          <ul id="list"><li id="entry"><button id="edit"></button><button id="remove"></button></li></ul>
          <p id="adding"><button id="add"></button></p>
        </section>
        <section class="part" id="others"></section>
      </main>`;
    keepFocus(find('main'), '.part', end.signal);
  });
  afterEach(() => end.abort());

  it('goes to the first field of a form in the place of its button, and back to the button', async () => {
    find('#add').focus();
    find('#adding').outerHTML =
      '<form><button id="save"></button><input type="file"><input disabled><input id="name"></form>';
    await settle();
    expect(focused()).toBe('name');
    find('form').outerHTML = '<p><button id="add"></button></p>';
    await settle();
    expect(focused()).toBe('add');
  });

  it('goes to what came with a removal in the same part, not in another', async () => {
    find('#remove').focus();
    find('#others').innerHTML = '<button id="other"></button>';
    find('#entry').remove();
    find('#status').innerHTML = '<button id="undo"></button>';
    await settle();
    expect(focused()).toBe('undo');
  });

  it('waits for what comes a moment later', async () => {
    find('#remove').focus();
    find('#entry').remove();
    await settle();
    expect(focused()).toBe('');
    find('#status').innerHTML = '<button id="undo"></button>';
    await settle();
    expect(focused()).toBe('undo');
  });

  it('leaves a focus that something else took', async () => {
    find('#add').focus();
    find('#adding').outerHTML = '<form><input id="name"></form>';
    find('#edit').focus();
    await settle();
    expect(focused()).toBe('edit');
  });

  it.each([
    [
      'pressed somewhere else',
      () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    ],
    ['left the page', () => end.abort()],
  ])('does nothing where the seller %s meanwhile', async (_, leave) => {
    find('#add').focus();
    leave();
    find('#adding').outerHTML = '<form><input id="name"></form>';
    await settle();
    expect(focused()).toBe('');
  });
});
