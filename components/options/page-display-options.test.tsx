// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../lib/settings';
import { displayView } from '../../lib/summary/display-choices';
import { readerOf } from '../../lib/summary/reader';
import { NOW } from '../../lib/summary/testing/listed';
import { DisplayOptions, type DisplayActions } from './page-display-options';

const reader = readerOf('en', NOW, 'UTC');

const show = (settings: Settings) => {
  const root = document.createElement('div');
  document.body.append(root);
  const actions = {
    setAll: vi.fn<DisplayActions['setAll']>(),
    setPage: vi.fn<DisplayActions['setPage']>(),
    setDensity: vi.fn<DisplayActions['setDensity']>(),
    setMetric: vi.fn<DisplayActions['setMetric']>(),
  };
  const state = { kind: 'ready', view: displayView(settings, reader) } as const;
  void act(() => render(<DisplayOptions state={state} outcome="" say={reader.say} {...actions} />, root));
  const box = (text: string): HTMLInputElement | undefined =>
    [...root.querySelectorAll('label')].find(({ textContent }) => textContent === text)?.control as
      HTMLInputElement | undefined;
  return { root, box, ...actions };
};

describe('what is drawn', () => {
  afterEach(() => document.body.replaceChildren());

  it('is everything by default', () => {
    const { root, box } = show(DEFAULTS);
    expect(root.querySelector('[role=switch]')?.ariaChecked).toBe('true');
    expect(root.querySelectorAll('[type=checkbox]:not(:checked)')).toHaveLength(0);
    expect(box('Line, sign and words')?.checked).toBe(true);
  });

  it('shows what was chosen', () => {
    const { root, box } = show({
      ...DEFAULTS,
      on: false,
      pages: { returns: false },
      density: 'dot',
      hidden: ['order-defect-rate'],
    });
    expect(root.querySelector('[role=switch]')?.ariaChecked).toBe('false');
    expect(box('Return requests')?.checked).toBe(false);
    expect(box('Order Defect Rate')?.checked).toBe(false);
    expect(box('A dot')?.checked).toBe(true);
    expect(root.querySelector('summary')?.textContent).toMatch(/^(\d+) of (?!\1)\d+ are drawn$/);
  });

  it('hands over each change', () => {
    const shown = show(DEFAULTS);
    shown.root.querySelector<HTMLElement>('[role=switch]')?.click();
    shown.box('Home page')?.click();
    shown.box('Line and sign')?.click();
    shown.box('Order Defect Rate')?.click();
    expect(shown.setAll).toHaveBeenCalledExactlyOnceWith(false);
    expect(shown.setPage).toHaveBeenCalledExactlyOnceWith('home', false);
    expect(shown.setDensity).toHaveBeenCalledExactlyOnceWith('short');
    expect(shown.setMetric).toHaveBeenCalledExactlyOnceWith('order-defect-rate', false);
  });
});
