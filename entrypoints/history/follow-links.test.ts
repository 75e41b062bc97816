// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followLinks } from './follow-links';

const show = vi.fn<() => Promise<void>>(() => Promise.resolve());
followLinks(show);

const click = (selector: string, more: MouseEventInit = {}): boolean => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...more });
  document.querySelector(selector)?.dispatchEvent(event);
  return event.defaultPrevented;
};

document.body.innerHTML = `
  <nav class="series-list"><a id="series" href="?metric=contact-rate"><span id="within">Contact</span></a></nav>
  <a id="range" href="?range=all">All</a> <a id="away" href="https://example.org/">Away</a>
  <h2 id="series-title" tabindex="-1">Title</h2>`;
document.querySelector('#away')?.addEventListener('click', event => event.preventDefault());

describe('followLinks', () => {
  afterEach(() => show.mockClear());

  it('goes to a series without loading the page, and takes the focus to its heading', async () => {
    expect(click('#within')).toBe(true);
    expect(location.search).toBe('?metric=contact-rate');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('series-title'));
    expect(show).toHaveBeenCalledOnce();
  });

  it('leaves the focus where it is for the time shown', async () => {
    document.querySelector<HTMLElement>('#range')?.focus();
    click('#range');
    await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
    expect(document.activeElement?.id).toBe('range');
  });

  it('leaves other links, and clicks for a new tab, to the browser', () => {
    click('#away');
    expect(click('#series', { ctrlKey: true })).toBe(false);
    expect(click('#series', { button: 1 })).toBe(false);
    expect(show).not.toHaveBeenCalled();
  });

  it('follows back and forward', () => {
    dispatchEvent(new PopStateEvent('popstate'));
    expect(show).toHaveBeenCalledOnce();
  });
});
