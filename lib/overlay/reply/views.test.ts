// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReplyView, ReplyWords, TemplateOffer, TemplateView } from '../../inbox';
import { checkView } from './check-view';
import { findingsIn, toAnnounce, type ReplyState } from './reply-state';
import { stripView } from './strip-view';
import { templateView, type TemplateActions } from './template-view';

/** Each word says its own name; those with gaps keep them. */
const words = new Proxy({} as ReplyWords, {
  get: (_, name: string) =>
    ({
      gaps: 'Gaps: {count}',
      forbidden: 'Not allowed: {count}',
      missing: 'Missing: {count}',
      tooLong: 'Room for {count}',
    })[name] ?? name,
});
const named = (name: string, fits: TemplateView['fits'] = false): TemplateView => ({
  id: name,
  name,
  text: `<b>${name}</b> {date}`,
  gaps: ['date'],
  fits,
});
const offer = (templates: readonly TemplateView[] = []): TemplateOffer => ({
  language: 'en',
  dir: 'ltr',
  templates,
  words,
});
const mark = { from: 4, to: 9, rule: 'link', reason: 'No links.', certainty: 'sure' };
const view = (changes: Partial<ReplyView> = {}): ReplyView => ({
  language: 'en',
  dir: 'ltr',
  marks: [],
  missing: [],
  ...changes,
});
const state = (text: string, found: ReplyView | null): ReplyState => ({
  text,
  found: found && { view: found, text },
});
const actions = {
  onTemplates: vi.fn<() => void>(),
  onCheck: vi.fn<() => void>(),
  onNextGap: vi.fn<() => void>(),
};
const strip = (now: ReplyState) => stripView(findingsIn(now), offer(), actions);
const labels = (element: Element) =>
  [...element.querySelectorAll('.chip:not(.all) .words')].map(({ textContent }) => textContent);

const openCheck = (now: ReplyState, onSelect = vi.fn<(span: object) => void>()) => ({
  onSelect,
  sheet: checkView(now.text, findingsIn(now), offer(), {
    onSelect,
    onTemplates: actions.onTemplates,
    onClose: actions.onCheck,
  }),
});

const open = (templates: readonly TemplateView[], onPick = vi.fn<TemplateActions['onPick']>(() => null)) => {
  const sheet = templateView(offer(templates), {
    onPick,
    onEdit: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
  });
  document.body.replaceChildren(sheet);
  return { sheet, onPick };
};
const shown = (sheet: Element) =>
  [...sheet.querySelectorAll('.entry')]
    .filter(each => !each.closest('[hidden]'))
    .map(each => each.querySelector('b')?.textContent);

beforeEach(() => vi.resetAllMocks());

describe('the strip', () => {
  it('says nothing of a box in which nothing is written, or nothing is known', () => {
    expect(labels(strip(state('', view({ missing: [{ rule: 'date', text: 'A date' }] }))))).toEqual([
      'templates',
    ]);
    expect(labels(strip(state('Hello', null)))).toEqual(['templates']);
  });

  it('says what is forbidden before what is missing, and is small where all is well', () => {
    const missing = [{ rule: 'date', text: 'A date' }];
    expect(labels(strip(state('See a.com', view({ marks: [mark], missing }))))).toEqual([
      'templates',
      'Not allowed: 1',
    ]);
    expect(labels(strip(state('Hello', view({ missing }))))).toEqual(['templates', 'Missing: 1']);
    expect(strip(state('Hello', view())).querySelector('.is-small .words')?.textContent).toBe('clean');
  });

  it('counts gaps, and misses nothing until they are filled', () => {
    const missing = [{ rule: 'date', text: 'A date' }];
    const drawn = strip(state('By {date}, {name}', view({ missing })));
    expect(labels(drawn)).toEqual(['templates', 'Gaps: 2', 'clean']);
    drawn.querySelector<HTMLElement>('.gaps')?.click();
    expect(actions.onNextGap).toHaveBeenCalledOnce();
  });

  it('tells a screen reader what is forbidden, never that all is well', () => {
    const twice = view({ marks: [mark, { ...mark, from: 0, to: 3 }] });
    expect(toAnnounce(findingsIn(state('See a.com', twice)), words)).toBe('Not allowed: 2. No links.');
    expect(toAnnounce(findingsIn(state('Hello', view())), words)).toBe('');
  });
});

describe('the sheet of the check', () => {
  it('quotes what is forbidden as text, with reason and certainty, and selects it', () => {
    const { sheet, onSelect } = openCheck(state('See <i>x/ now', view({ marks: [{ ...mark, to: 8 }] })));
    const entry = sheet.querySelector<HTMLElement>('.entry');
    expect(entry?.textContent).toBe('<i>x');
    expect(sheet.textContent).toContain('No links.sure');
    entry?.click();
    expect(onSelect).toHaveBeenCalledWith(expect.objectContaining({ from: 4, to: 8 }));
  });

  it('lists what is missing and which gaps are left', () => {
    const missing = [{ rule: 'date', text: 'A date' }];
    expect(openCheck(state('Hello', view({ missing }))).sheet.textContent).toContain('missingHeadA date');
    const { sheet, onSelect } = openCheck(state('By {date}', view()));
    sheet.querySelector<HTMLElement>('.entry')?.click();
    expect(onSelect).toHaveBeenCalledWith({ name: 'date', from: 3, to: 9 });
  });
});

describe('the list of templates', () => {
  it('has those for the message first, and their words as text', () => {
    const { sheet, onPick } = open([named('Late', true), named('Other')]);
    expect([...sheet.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'fitting',
      'others',
    ]);
    expect(sheet.querySelector('.entry .source')?.textContent).toBe('<b>Late</b> {date}');
    sheet.querySelector<HTMLElement>('.entry')?.click();
    expect(onPick).toHaveBeenCalledWith(named('Late', true));
  });

  it('says where one does not fit into the box', () => {
    const { sheet } = open(
      [named('Late')],
      vi.fn<TemplateActions['onPick']>(() => ({ room: 12 })),
    );
    sheet.querySelector<HTMLElement>('.entry')?.click();
    expect(sheet.querySelector('[role=alert]')?.textContent).toBe('Room for 12');
  });

  it('is searched by name where it is long, whatever the accents', () => {
    const { sheet } = open(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(each => named(each)).concat(named('Vérifié')),
    );
    const search = sheet.querySelector('input');
    if (!search) throw new Error('no search');
    search.value = 'verif';
    search.dispatchEvent(new Event('input'));
    expect(shown(sheet)).toEqual(['Vérifié']);
    search.value = 'zzz';
    search.dispatchEvent(new Event('input'));
    expect(shown(sheet)).toEqual([]);
    expect([...sheet.querySelectorAll('p')].some(each => !each.hidden && each.textContent === 'none')).toBe(
      true,
    );
    expect(open([named('a')]).sheet.querySelector('input')).toBeNull();
  });

  it('is gone through by the arrow keys', () => {
    const { sheet } = open([named('a'), named('b')]);
    const [first, second] = sheet.querySelectorAll<HTMLElement>('.entry');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(second);
    second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(first);
  });
});
