// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { emptyView } from '../../lib/summary/empty-view';
import { popupView } from '../../lib/summary/popup-view';
import { readerOf } from '../../lib/summary/reader';
import { account, listed, NOW, reading } from '../../lib/summary/testing/listed';
import { waitingWordsFor } from '../../lib/words/waiting/waiting-words';
import { Popup, type PopupState } from './page-popup';

const reader = readerOf('en', NOW, 'UTC');
const empty = emptyView('de', reader);

const show = (
  state: PopupState,
  flip: (on: boolean) => void = () => {},
  on: 'on' | 'off' = 'on',
): HTMLElement => {
  const root = document.createElement('div');
  render(
    <Popup
      state={state}
      on={on === 'on'}
      flip={flip}
      empty={empty}
      say={reader.say}
      queue={null}
      sayWaiting={waitingWordsFor('en')}
    />,
    root,
  );
  return root;
};

const ready = (count: number): PopupState => {
  const ids = Array.from({ length: count }, (_, index) => `id-${index}`);
  const accounts = ids.map(id => account(id, { store: `Store ${id}` }));
  const series = ids.map(id => listed(reading({ account: id })));
  return { kind: 'ready', view: popupView({ accounts, series, skipped: 0 }, reader) };
};

describe('Popup', () => {
  it.each([
    ['loading', 'Reading the history on this computer …'],
    ['off', 'History is off'],
    ['failed', 'The history could not be read'],
  ] as const)('has a sentence for %s', (kind, sentence) => {
    expect(show({ kind }).querySelector('main')?.textContent).toContain(sentence);
  });

  it('says which page to open first, at the likeliest marketplace', () => {
    const links = Array.from(
      show(ready(0)).querySelectorAll<HTMLAnchorElement>('.steps a'),
      link => link.href,
    );
    expect(links).toEqual([
      'https://sellercentral.amazon.de/performance/dashboard',
      'https://sellercentral.amazon.de/feedback-manager/index.html#/',
    ]);
  });

  it('shows a few accounts in full and folds many', () => {
    expect(show(ready(3)).querySelectorAll('section.account')).toHaveLength(3);
    const many = show(ready(20));
    expect(many.querySelectorAll('section.account')).toHaveLength(1);
    expect(many.querySelectorAll('details.account')).toHaveLength(19);
    expect(many.querySelectorAll('.row')).toHaveLength(20);
  });

  it('gives a row its name, value, age and gap, and a way to its history', () => {
    const row = show(ready(1)).querySelector('.row');
    expect(row?.textContent).toBe('Late Shipment Rate1.10%30 days · today▼ 2.9 pp below target 4%');
    expect(row?.querySelector('a')?.getAttribute('href')).toContain(
      '/history.html?account=id-0&metric=late-shipment-rate',
    );
  });

  it('writes what a page or a file said as text, never as markup', () => {
    const store = '<img src=x onerror=alert(1)>';
    const view = popupView(
      { accounts: [account('a', { store })], series: [listed(reading())], skipped: 0 },
      reader,
    );
    const root = show({ kind: 'ready', view });
    expect(root.querySelector('main img')).toBeNull();
    expect(root.textContent).toContain(store);
  });

  it('flips the switch, whose name does not change with its state', () => {
    const flip = vi.fn<(on: boolean) => void>();
    const [on, off] = [show(ready(1), flip), show(ready(1), flip, 'off')].map(root =>
      root.querySelector('[role=switch]'),
    );
    expect([on?.ariaChecked, off?.ariaChecked]).toEqual(['true', 'false']);
    expect(on?.textContent).toBe(off?.textContent);
    on?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(flip).toHaveBeenCalledExactlyOnceWith(false);
  });
});
