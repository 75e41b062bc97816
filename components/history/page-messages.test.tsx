// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { answeredAfter } from '../../lib/messages/testing/contacts';
import { messagesView } from '../../lib/summary/messages/messages-view';
import { readerOf } from '../../lib/summary/reader';
import { Messages, type MessagesState } from './page-messages';

const reader = readerOf('en', new Date('2026-11-21T12:00:00.000Z'), 'UTC');
const contacts = Array.from({ length: 30 }, (_, index) =>
  answeredAfter(`2026-11-${String(5 + (index % 14)).padStart(2, '0')}T19:00:00.000Z`, 100 + index, {
    theme: 'delivery',
  }),
);

const show = async (state: MessagesState): Promise<HTMLElement> => {
  const root = document.createElement('div');
  await act(() => render(<Messages state={state} say={reader.say} />, root));
  return root;
};
const ready = (some: typeof contacts): MessagesState => ({
  kind: 'ready',
  stores: [
    messagesView({ id: 'a', title: 'Acme, all marketplaces', host: null, hidden: new Set() }, some, reader),
  ],
});

describe('Messages', () => {
  beforeAll(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 320 });
  });

  it('names its store, and has a table for each drawing', async () => {
    const root = await show(ready(contacts));
    expect(root.querySelector('article h3')?.textContent).toBe('Acme, all marketplaces');
    expect(Array.from(root.querySelectorAll('caption'), ({ textContent }) => textContent)).toEqual([
      'By week of the answer',
      'Messages by theme',
      'Messages in',
      'Answers',
    ]);
  });

  it('has a row an hour and a column a weekday, named in full, with figures in the cells', async () => {
    const heat = (await show(ready(contacts))).querySelector('table.heat');
    expect(heat?.querySelectorAll('tbody tr')).toHaveLength(24);
    expect(Array.from(heat?.querySelectorAll('thead th') ?? [], th => th.getAttribute('abbr'))).toEqual([
      null,
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    const evening = heat?.querySelectorAll('tbody tr')[19];
    expect(evening?.querySelector('th')?.textContent).toBe('19:00');
    expect([...(evening?.querySelectorAll('td') ?? [])].every(td => Number(td.textContent) > 0)).toBe(true);
  });

  it('draws the weeks as wide as its place, and names the drawing', async () => {
    const chart = (await show(ready(contacts))).querySelector('svg.chart');
    expect(chart?.getAttribute('viewBox')).toBe('0 0 320 160');
    expect(chart?.getAttribute('aria-label')).toMatch(/^Medians of 3 weeks/u);
  });

  it('says what is too little, and draws nothing of it', async () => {
    const root = await show(ready(contacts.slice(0, 3)));
    expect(root.textContent).toContain('3 answers in the last four weeks');
    expect(root.querySelector('.heat')).toBeNull();
  });

  it.each([
    [{ kind: 'loading' }, 'Reading the messages'],
    [{ kind: 'failed' }, 'could not be read'],
    [{ kind: 'ready', stores: [] }, 'Nothing yet. Open the inbox'],
  ] as const)('says %j in words', async (state, text) => {
    expect((await show(state)).textContent).toContain(text);
  });
});
