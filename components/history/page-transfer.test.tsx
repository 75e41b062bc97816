// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { previewWords } from '../../lib/summary/preview-words';
import { pageWordsFor } from '../../lib/words/pages/page-words';
import { Transfer, type TransferState } from './page-transfer';

const say = pageWordsFor('en');
const NOTHING: TransferState = { outcome: null, question: null, stop: null, undo: null };

const show = (changes: Partial<TransferState> = {}, importJson: (file: File) => void = () => {}) => {
  const root = document.createElement('div');
  const state = { ...NOTHING, ...changes };
  render(<Transfer state={state} exportJson={() => {}} importJson={importJson} say={say} />, root);
  return root;
};
const press = (root: HTMLElement, name: string): void =>
  Array.from(root.querySelectorAll('button'))
    .find(({ textContent }) => textContent === name)
    ?.click();

const readings = { added: 3, updated: 1, unchanged: 40 };
const change = {
  accounts: 1,
  changedAccounts: 0,
  readings,
  cases: null,
  actions: null,
  rules: null,
  templates: null,
  messages: false,
  tips: null,
  metrics: null,
  targets: null,
  logs: 0,
};

describe('Transfer', () => {
  it('says what came of an import where a screen reader listens', () => {
    const good = show({ outcome: { tone: 'good', text: 'Imported: 360 readings added.' } });
    expect(good.querySelector('output')?.textContent).toContain('360 readings added');
    const bad = show({ outcome: { tone: 'bad', text: 'Not imported' } });
    expect(bad.querySelector('[role=alert]')?.textContent).toBe('Not imported');
    expect(bad.querySelector('output')?.textContent).toBe('');
  });

  it.each(['good', 'bad'] as const)(
    'has the focus at a %s end where what was pressed is gone',
    async tone => {
      const root = document.body.appendChild(show());
      const after = (outcome: TransferState['outcome']): Promise<void> =>
        act(() =>
          render(
            <Transfer
              state={{ ...NOTHING, outcome }}
              exportJson={() => {}}
              importJson={() => {}}
              say={say}
            />,
            root,
          ),
        );
      await after({ tone: 'quiet', text: 'Reading …' });
      expect(document.activeElement).toBe(document.body);
      await after({ tone, text: 'The end' });
      expect(document.activeElement).toBe(root.querySelector('.transfer'));
      root.querySelector<HTMLElement>('button')?.focus();
      await after({ tone, text: 'Another end' });
      expect(document.activeElement).toBe(root.querySelector('button'));
      root.remove();
    },
  );

  it('can be folded out where a narrow window folds it', async () => {
    const root = show();
    await act(() => press(root, 'Export and import'));
    expect(root.querySelector('.fold')?.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('.transfer')?.classList.contains('unfolded')).toBe(true);
  });

  it('hands over the file that was chosen', () => {
    const importJson = vi.fn<(file: File) => void>();
    const input = show({}, importJson).querySelector<HTMLInputElement>('input[type=file]');
    const file = new File(['{}'], 'history.json');
    if (!input) throw new Error('there is no file input');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(importJson).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('asks before it imports, and says what would change', () => {
    const [accept, decline] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const root = show({ question: { ...previewWords('a.json', change, say), accept, decline } });
    expect(root.querySelector('.question')?.textContent).toContain(
      'Readings: 3 new, 1 changed, 40 already there',
    );
    press(root, 'Import now');
    press(root, 'Do not import');
    expect([accept.mock.calls.length, decline.mock.calls.length]).toEqual([1, 1]);
  });

  it('can be stopped while it goes on, and undone afterwards', () => {
    const [stop, run] = [vi.fn<() => void>(), vi.fn<() => void>()];
    press(show({ stop }), 'Stop');
    press(show({ undo: { hint: 'a.json, imported today', run } }), 'Undo the last import');
    expect([stop.mock.calls.length, run.mock.calls.length]).toEqual([1, 1]);
  });
});
