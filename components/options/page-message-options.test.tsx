// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { MESSAGE_DEFAULTS } from '../../lib/messages/message-settings-schema';
import { waitingWordsFor } from '../../lib/words/waiting/waiting-words';
import { MessageOptions, type MessageOptionsState } from './page-message-options';

const ready = (notices: 'on' | 'off' | 'withdrawn', settings = MESSAGE_DEFAULTS): MessageOptionsState => ({
  kind: 'ready',
  settings,
  notices,
});

const show = (state: MessageOptionsState) => {
  const root = document.createElement('div');
  const actions = {
    setThreshold: vi.fn<(hours: number) => void>(),
    setNotices: vi.fn<(on: boolean) => void>(),
    setMarks: vi.fn<(marks: readonly number[]) => void>(),
    setQuiet: vi.fn<() => void>(),
  };
  render(<MessageOptions state={state} outcome="" say={waitingWordsFor('en')} {...actions} />, root);
  const input = (selector: string, value: string): void => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };
  return { root, input, ...actions };
};

describe('the options of messages', () => {
  it('take a threshold from 1 to 23, and nothing else', () => {
    const { input, setThreshold, root } = show(ready('off'));
    for (const value of ['0', '24', '', '2.5']) input('input[type=number]', value);
    expect(setThreshold).not.toHaveBeenCalled();
    expect(root.querySelector<HTMLInputElement>('input[type=number]')?.value).toBe('6');
    input('input[type=number]', '9');
    expect(setThreshold).toHaveBeenCalledExactlyOnceWith(9);
  });

  it('ask for notices in the very click that switches them on', () => {
    const { root, setNotices } = show(ready('off'));
    root.querySelector<HTMLElement>('[role=switch]')?.click();
    expect(setNotices).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('say that the browser no longer allows notices, and have them off', () => {
    const { root } = show(ready('withdrawn', { ...MESSAGE_DEFAULTS, notices: true }));
    expect(root.querySelector('[role=switch]')?.ariaChecked).toBe('false');
    expect(root.textContent).toContain('no longer allows notices');
  });

  it('offer marks, those of a file too', () => {
    const { root, setMarks } = show(ready('on', { ...MESSAGE_DEFAULTS, marks: [9, 2] }));
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map(box => `${box.parentElement?.textContent} ${box.checked}`)).toEqual([
      '12 h false',
      '9 h true',
      '6 h false',
      '4 h false',
      '2 h true',
      '1 h false',
    ]);
    // jsdom does not tell of the click on a box that is in no document.
    const [, nine] = boxes;
    if (nine) nine.checked = false;
    nine?.dispatchEvent(new Event('change'));
    expect(setMarks).toHaveBeenCalledExactlyOnceWith([2]);
  });

  it('have times for quiet hours once those are on', () => {
    expect(show(ready('on')).root.querySelectorAll('input[type=time]')).toHaveLength(0);
    const quiet = { on: true, from: '22:00', to: '07:00' };
    const { input, setQuiet } = show(ready('on', { ...MESSAGE_DEFAULTS, quiet }));
    input('input[type=time]', '21:30');
    expect(setQuiet).toHaveBeenCalledExactlyOnceWith({ ...quiet, from: '21:30' });
  });
});
