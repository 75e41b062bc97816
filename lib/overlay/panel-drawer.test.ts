// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Beside, JournalView, PageAnswer, PanelView } from '../view';
import { carryOver } from './carry-over';
import { createPanelDrawer } from './panel-drawer';
import type { Act, Deed } from './panel-desk';
import { JOURNAL, TIP, WORDS } from './testing/panel-fake';

const shape = { width: 340, height: 110, line: '', last: null, marks: [], text: 'no line' };
const panel = (journal: JournalView): PanelView => ({
  title: 'Response time',
  value: '30 h',
  verdict: '',
  tone: 'quiet',
  chart: shape,
  rows: [],
  tableHead: [],
  table: [],
  notes: [],
  tips: [TIP],
  journal,
  foot: '',
});
const beside = (journal: JournalView): Beside => ({
  metric: 'contact-response-time',
  scope: 'all',
  window: 'P4W',
  chip: { sign: '●', text: '', tone: 'quiet', name: '', spark: shape },
  panel: panel(journal),
});
const answer: PageAnswer = {
  language: 'en',
  dir: 'ltr',
  kept: 'kept',
  beside: [],
  panel: WORDS,
  status: {
    title: '',
    lines: [],
    tone: 'quiet',
    labels: { open: '', close: 'Close', thisPage: '', everywhere: '', history: 'History', tip: '' },
  },
};

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

describe('a panel in which something is done', () => {
  let mount: HTMLElement;
  let root: ShadowRoot;
  beforeEach(() => {
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    root = host.attachShadow({ mode: 'open' });
    mount = document.createElement('div');
    root.append(mount);
  });

  /** Opens a panel whose journal is empty until something is kept. */
  const open = (keeps: (deed: Deed) => string | null) => {
    const deeds: Deed[] = [];
    const act: Act = async deed => {
      deeds.push(deed);
      const id = keeps(deed);
      const focused = id === null ? '' : carryOver(mount, draw(beside(JOURNAL), answer));
      if (focused !== '') root.getElementById(focused)?.focus();
      return id;
    };
    const { draw } = createPanelDrawer({
      act,
      root,
      drafts: new Map(),
      onHistory: () => {},
      onClose: () => {},
    });
    carryOver(mount, draw(beside({ ...JOURNAL, entries: [] }), answer));
    return deeds;
  };
  const press = (name: string): void =>
    Array.from(root.querySelectorAll('button'))
      .find(each => (each.getAttribute('aria-label') ?? each.textContent).startsWith(name))
      ?.click();
  const said = (): string => root.querySelector('.said')?.textContent ?? '';

  it('shows what was started, with its note to write and a way back', async () => {
    const deeds = open(() => 'a1b2c3d4');
    press('Started');
    await settled();
    expect(said()).toBe('Started. Undo');
    expect(root.activeElement?.id).toBe('note-a1b2c3d4');
    expect(root.querySelector<HTMLDetailsElement>('#entry-a1b2c3d4')?.open).toBe(true);
    press('Undo');
    await settled();
    expect(said()).toBe('Removed.');
    expect(deeds.map(({ kind }) => kind)).toEqual(['start', 'remove']);
  });

  it('folds a note away that was saved, and stays where one was', async () => {
    open(() => 'a1b2c3d4');
    press('Started');
    await settled();
    root.getElementById('save-a1b2c3d4')?.focus();
    press('Save');
    await settled();
    expect(said()).toBe('Saved.');
    expect(root.querySelector<HTMLDetailsElement>('#entry-a1b2c3d4')?.open).toBe(false);
    expect(root.activeElement?.localName).toBe('summary');
  });

  it('says that something could not be kept, and changes nothing', async () => {
    open(() => null);
    press('Hide');
    await settled();
    expect(said()).toBe('Failed.');
    expect(root.querySelectorAll('.how')).toHaveLength(1);
  });

  it.each([
    [null, 'Failed.', 'new carrier'],
    ['a1b2c3d4', 'Started. Undo', ''],
  ])(
    'a step of one’s own that comes back as %s: says %j, and still has %j typed',
    async (id, words, left) => {
      const deeds = open(() => id);
      const field = root.querySelector<HTMLInputElement>('#own-step');
      const form = root.querySelector('form');
      if (!field || !form) throw new Error('no field');
      field.value = 'new carrier';
      field.dispatchEvent(new Event('input'));
      form.requestSubmit();
      await settled();
      const typed = root.querySelector<HTMLInputElement>('#own-step')?.value;
      expect([deeds.length, said(), typed]).toEqual([1, words, left]);
    },
  );

  it('does one thing at a time', async () => {
    const deeds = open(() => 'a1b2c3d4');
    press('Started');
    press('Started');
    press('Hide');
    await settled();
    expect(deeds).toHaveLength(1);
  });

  it('keeps unfolded what is unfolded', async () => {
    open(() => '');
    root.querySelector('.how')?.setAttribute('open', '');
    press('Hide');
    await settled();
    expect(root.querySelector<HTMLDetailsElement>('.how')?.open).toBe(true);
    expect(root.querySelectorAll('[role=dialog]')).toHaveLength(1);
  });
});
