// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../lib/summary/reader';
import { Thin } from './page-thin';

const { say } = readerOf('en', new Date(0), 'UTC');
const texts = {
  intro: say('thin-text'),
  look: say('thin-look'),
  now: say('thin-now'),
  stop: say('thin-not'),
};

const show = (asked: string | null) => {
  const root = document.createElement('div');
  document.body.append(root);
  const acts = { look: vi.fn<() => void>(), now: vi.fn<() => void>(), stop: vi.fn<() => void>() };
  void act(() => render(<Thin state={{ asked, outcome: null }} texts={texts} {...acts} />, root));
  const press = (name: string): void =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  return { root, press, ...acts };
};

describe('thinning the history', () => {
  afterEach(() => document.body.replaceChildren());

  it('looks first, and thins nothing by that', () => {
    const { press, look, now } = show(null);
    press('See what would go');
    expect(look).toHaveBeenCalledOnce();
    expect(now).not.toHaveBeenCalled();
  });

  it('thins once it was asked, with the focus on the way out', () => {
    const { press, now } = show('72 of 84');
    expect(document.activeElement?.textContent).toBe('Keep everything');
    press('Thin now');
    expect(now).toHaveBeenCalledOnce();
  });
});
