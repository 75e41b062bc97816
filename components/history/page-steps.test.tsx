// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { journalLabels } from '../../lib/answer/journal-view';
import { readerOf } from '../../lib/summary/reader';
import { NOW } from '../../lib/summary/testing/listed';
import type { ActionView, TipView } from '../../lib/view';
import { Steps, type StepActions, type StepsState } from './page-steps';
import { Tips } from './page-tips';

const { say, words } = readerOf('en', NOW, 'UTC');
const journal = { title: words.say('journal.title'), entries: [], labels: journalLabels(words) };
const entry: ActionView = {
  id: 'aaaaaaaa',
  day: '3 Nov',
  title: 'A rota for weekends',
  note: '<img src=x onerror=alert(1)>\nsecond line',
  outcome: 'Too early',
  tone: 'quiet',
};
const quiet: StepsState = { outcome: null, removed: null };

const actions = (): StepActions => ({
  start: vi.fn<StepActions['start']>(),
  hide: vi.fn<StepActions['hide']>(),
  note: vi.fn<StepActions['note']>(async () => true),
  remove: vi.fn<StepActions['remove']>(),
  undo: vi.fn<StepActions['undo']>(),
  mark: vi.fn<StepActions['mark']>(async () => true),
});

const mount = (element: Parameters<typeof render>[0]) => {
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(element, root));
  const press = (name: string) =>
    act(async () =>
      Array.from(root.querySelectorAll('button'))
        .find(each => each.textContent === name)
        ?.click(),
    );
  const send = () => act(async () => root.querySelector('form')?.requestSubmit());
  return { root, press, send };
};

const today = (): string => '2026-11-21';

const steps = (given: Partial<StepActions> = {}, state = quiet, entries = [entry]) => {
  const all = { ...actions(), ...given };
  return {
    ...mount(<Steps journal={{ ...journal, entries }} state={state} today={today} say={say} {...all} />),
    ...all,
  };
};

afterEach(() => document.body.replaceChildren());

describe('Steps', () => {
  it('shows a note as the seller’s plain words', () => {
    const { root } = steps();
    expect(root.querySelector('.own-words')?.textContent).toBe(entry.note);
    expect(root.querySelector('img')).toBeNull();
  });

  it('keeps a note by its button, and gives the focus to who opened it', async () => {
    const shown = steps();
    await shown.press('Edit note');
    const area = shown.root.querySelector('textarea');
    expect(document.activeElement).toBe(area);
    if (area) area.value = 'new words ';
    await shown.send();
    expect(shown.note).toHaveBeenCalledExactlyOnceWith('aaaaaaaa', 'new words');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Edit note'));
  });

  it('leaves the words where they could not be kept', async () => {
    const shown = steps({ note: vi.fn<StepActions['note']>(async () => false) });
    await shown.press('Edit note');
    const area = shown.root.querySelector('textarea');
    if (area) area.value = 'precious';
    await shown.send();
    expect(shown.root.querySelector('textarea')?.value).toBe('precious');
  });

  it('changes nothing on cancel', async () => {
    const shown = steps();
    await shown.press('Edit note');
    await shown.press('Cancel');
    expect(shown.note).not.toHaveBeenCalled();
    expect(shown.root.querySelector('textarea')).toBeNull();
  });

  it('marks a step of the seller’s own, of today unless another day is chosen', async () => {
    const shown = steps({}, quiet, []);
    expect(shown.root.textContent).toContain('Nothing yet.');
    await shown.press('Mark a step of your own');
    const title = shown.root.querySelector<HTMLInputElement>('input[name=title]');
    const day = shown.root.querySelector<HTMLInputElement>('input[name=day]');
    if (title) title.value = ' New packer ';
    expect([day?.value, day?.max]).toEqual(['2026-11-21', '2026-11-21']);
    await shown.send();
    expect(shown.mark).toHaveBeenCalledExactlyOnceWith({ title: 'New packer', day: '2026-11-21', note: '' });
    expect(shown.root.querySelector('form')).toBeNull();
  });

  it('brings back what was removed', async () => {
    const shown = steps({}, { outcome: null, removed: 'A rota' }, []);
    await shown.press('Undo');
    expect(shown.undo).toHaveBeenCalledOnce();
    await steps().press('Remove');
  });
});

describe('Tips', () => {
  const tip: TipView = {
    id: 'weekend-rota',
    title: 'A rota for weekends',
    reason: 'Most late answers are of weekends.',
    text: 'Somebody answers.',
    steps: ['Ask who can.', 'Write it down.'],
    link: { text: 'Messages', href: 'https://sellercentral.amazon.com/messaging/inbox' },
    check: 'Under 24 h from 19 Dec.',
    source: 'Amazon help',
  };

  it('are shown with reason, steps, page, check and source, and started or hidden by name', async () => {
    const all = actions();
    const { root, press } = mount(
      <Tips tips={[tip]} labels={journal.labels} start={all.start} hide={all.hide} say={say} />,
    );
    for (const text of [tip.title, tip.reason, tip.text, ...tip.steps, tip.check, tip.source])
      expect(root.textContent).toContain(text);
    expect(root.querySelector('a')?.rel).toBe('noreferrer');
    expect(root.querySelector('button')?.getAttribute('aria-label')).toBe(
      'Mark as started: A rota for weekends',
    );
    await press('Mark as started');
    await press('Hide');
    expect([all.start, all.hide].map(each => vi.mocked(each).mock.calls)).toEqual([[[tip]], [[tip]]]);
  });
});
