// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { readerOf } from '../lib/summary/reader';
import { welcomeView } from '../lib/summary/welcome-view';
import { Welcome } from './page-welcome';

const show = (language: string, isAllowed: boolean) => {
  const reader = readerOf(language, new Date(0));
  const root = document.createElement('div');
  const allow = vi.fn<() => void>();
  const view = welcomeView(language, reader);
  render(<Welcome view={view} isAllowed={isAllowed} allow={allow} say={reader.say} />, root);
  return { root, allow };
};

describe('the first screen', () => {
  it('leads to the marketplace that speaks the language', () => {
    const { root } = show('de-DE', true);
    expect(
      Array.from(root.querySelectorAll('ol a'), link => new URL((link as HTMLAnchorElement).href).host),
    ).toEqual(Array.from({ length: 3 }, () => 'sellercentral.amazon.de'));
    expect(root.querySelector('button')).toBeNull();
  });

  it('asks to be allowed on Seller Central where the browser has not', () => {
    const { root, allow } = show('en-US', false);
    root.querySelector('button')?.click();
    expect(allow).toHaveBeenCalledOnce();
  });
});
