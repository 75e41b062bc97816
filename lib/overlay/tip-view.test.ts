// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { TipView } from '../view';
import { fakeDesk, JOURNAL, TIP } from './testing/panel-fake';
import { tipView } from './tip-view';

const textOf = (element: Element, selector: string): readonly string[] =>
  Array.from(element.querySelectorAll(selector), each => each.textContent);

const linkedTo = (href: string): number => {
  const tip: TipView = { ...TIP, link: { text: 'there', href } };
  return tipView(tip, JOURNAL, fakeDesk()).querySelectorAll('a').length;
};

describe('a tip in the panel', () => {
  it('says what and why at once, and how one level deeper', () => {
    const view = tipView(TIP, JOURNAL, fakeDesk());
    expect(textOf(view, ':scope > h3, :scope > p:not(.deeds)')).toEqual([TIP.title, TIP.reason]);
    expect(textOf(view, 'details > p')).toEqual([TIP.text, 'Messages ↗', TIP.check, TIP.source]);
    expect(textOf(view, 'details li')).toEqual(TIP.steps);
    expect(view.querySelector('details')?.open).toBe(false);
  });

  it('without a reason says its text at once, and what it lacks not at all', () => {
    const bare: TipView = { ...TIP, reason: '', steps: [], link: null, check: '' };
    const view = tipView(bare, JOURNAL, fakeDesk());
    expect(textOf(view, 'p:not(.deeds)')).toEqual([TIP.text, TIP.source]);
    expect(view.querySelector('ol')).toBeNull();
  });

  it('has buttons that name it, and says what is pressed', () => {
    const desk = fakeDesk();
    const buttons = tipView(TIP, JOURNAL, desk).querySelectorAll('button');
    expect(Array.from(buttons, each => each.getAttribute('aria-label'))).toEqual([
      'Started: Cover the weekend',
      'Hide: Cover the weekend',
    ]);
    buttons.forEach(each => each.click());
    const tip = { id: TIP.id, title: TIP.title };
    expect(desk.deeds).toEqual([
      { kind: 'start', tip },
      { kind: 'hide', tip },
    ]);
  });

  it('has none where nothing can be kept', () => {
    expect(tipView(TIP, undefined, fakeDesk()).querySelector('button')).toBeNull();
  });

  it('links to nothing but the host that the seller is on', () => {
    expect(linkedTo(`${location.origin}/performance/dashboard`)).toBe(1);
    const others = [
      'https://sellercentral.amazon.com.example/x',
      'javascript:alert(1)', // oxlint-disable-line no-script-url -- must not become a link
      '//example.com/x',
      'data:text/html,x',
      '/performance/dashboard',
      '',
    ];
    expect(others.map(linkedTo)).toEqual(others.map(() => 0));
  });
});
