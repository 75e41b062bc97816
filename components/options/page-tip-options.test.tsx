// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../lib/summary/reader';
import { NOW } from '../../lib/summary/testing/listed';
import { TipOptions, type ReadyTips, type TipActions } from './page-tip-options';

const { say } = readerOf('en', NOW, 'UTC');
const tip = {
  id: 'own-0123456789abcdef',
  metric: 'contact-rate',
  title: 'Call <b>us</b>',
  text: 'A line\nand another',
  changedAt: NOW.toISOString(),
};
const ready: ReadyTips = {
  kind: 'ready',
  hidden: [{ id: 'weekend-rota', title: 'A rota for weekends' }],
  own: [
    {
      tip,
      metric: 'Buyer Contact Rate',
      remarks: [{ quote: 'Call us', reason: 'leads away', certainty: 'A' }],
    },
  ],
  metrics: [
    { value: 'order-defect-rate', text: 'Order Defect Rate' },
    { value: 'contact-rate', text: 'Buyer Contact Rate' },
  ],
  removed: null,
};

const show = (state: ReadyTips, given: Partial<TipActions> = {}) => {
  const root = document.createElement('div');
  document.body.append(root);
  const actions = {
    show: vi.fn<TipActions['show']>(),
    save: vi.fn<TipActions['save']>(async () => true),
    remove: vi.fn<TipActions['remove']>(),
    undo: vi.fn<TipActions['undo']>(),
    ...given,
  };
  void act(() => render(<TipOptions state={state} outcome={null} say={say} {...actions} />, root));
  const press = async (name: string): Promise<void> => {
    const button = Array.from(root.querySelectorAll('button')).find(each => each.textContent === name);
    await act(async () => button?.click());
  };
  return { root, press, ...actions };
};

describe('TipOptions', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows a hidden tip again, by a button that names it', async () => {
    const shown = show(ready);
    expect(shown.root.querySelector('.line button')?.getAttribute('aria-label')).toContain('rota');
    await shown.press('Show again');
    expect(shown.show).toHaveBeenCalledExactlyOnceWith(ready.hidden[0]);
  });

  it('shows the seller’s words as they are, with a remark that forbids nothing', () => {
    const { root } = show(ready);
    expect(root.querySelector('h4')?.textContent).toBe('Call <b>us</b>');
    expect(root.querySelector('.sure')?.textContent).toContain('“Call us”: leads away (A)');
  });

  it('edits an own tip under its own id', async () => {
    const shown = show(ready);
    await shown.press('Edit');
    const form = shown.root.querySelector('form');
    expect(form?.querySelector('select')?.value).toBe('contact-rate');
    await act(async () => form?.requestSubmit());
    const { id, metric, title, text } = tip;
    expect(shown.save).toHaveBeenCalledExactlyOnceWith({ id, metric, title, text });
    expect(shown.root.querySelector('form')).toBeNull();
  });

  it('keeps what was written where it could not be kept', async () => {
    const shown = show({ ...ready, own: [] }, { save: vi.fn<TipActions['save']>(async () => false) });
    await shown.press('Write a tip');
    const title = shown.root.querySelector<HTMLInputElement>('input[name=title]');
    if (title) title.value = 'Mine';
    await act(async () => shown.root.querySelector('form')?.requestSubmit());
    expect(shown.root.querySelector<HTMLInputElement>('input[name=title]')?.value).toBe('Mine');
  });

  it('brings back what was removed', async () => {
    const shown = show({ ...ready, removed: 'Mine' });
    expect(shown.root.querySelector('[role=status]')?.textContent).toContain('“Mine” was removed.');
    await shown.press('Undo');
    expect(shown.undo).toHaveBeenCalledOnce();
  });
});
