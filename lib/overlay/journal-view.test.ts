// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ActionView, JournalView } from '../view';
import { journalView } from './journal-view';
import type { Desk } from './panel-desk';
import { fakeDesk, JOURNAL } from './testing/panel-fake';

const [ENTRY] = JOURNAL.entries;
const withEntries = (...entries: readonly Partial<ActionView>[]): JournalView => ({
  ...JOURNAL,
  entries: entries.flatMap(part => (ENTRY ? [{ ...ENTRY, ...part }] : [])),
});

const drawn = (view: JournalView, desk: Desk = fakeDesk()): HTMLElement => {
  const section = journalView(view, desk);
  document.body.replaceChildren(section);
  return section;
};

const buttonIn = (section: Element, at: number): HTMLButtonElement =>
  section.querySelectorAll('button')[at] ?? document.createElement('button');

const HOSTILE = '<img src=x onerror="document.title=1"> \u202e\u2066 "\'>';

describe('the journal in the panel', () => {
  it('is no more than a step of one’s own, folded away, before something was done', () => {
    const section = drawn(withEntries());
    expect(section.textContent).toBe('Mark a stepStarted');
    expect(section.querySelector('details')?.open).toBe(false);
  });

  it('marks a step of one’s own, by its title', () => {
    const desk = fakeDesk();
    const section = drawn(withEntries(), desk);
    const [field, form] = [section.querySelector('input'), section.querySelector('form')];
    if (!field || !form) throw new Error('no field');
    form.requestSubmit();
    field.value = ' <b>new carrier</b> ';
    form.requestSubmit();
    const tip = { id: null, title: '<b>new carrier</b>' };
    expect(desk.deeds).toEqual([{ kind: 'start', tip, draft: 'own-step of this' }]);
  });

  it('says when, what, what came of it, and the note', () => {
    const text = drawn(JOURNAL).textContent;
    for (const part of ['Cover the weekend', '12 October', 'Too early to say', 'Ana on Saturdays'])
      expect(text).toContain(part);
  });

  it('shows a note as it is, whatever it says', () => {
    const section = drawn(withEntries({ note: HOSTILE, title: HOSTILE }));
    expect(section.querySelector('img')).toBeNull();
    expect(section.querySelector('.note')?.textContent).toBe(HOSTILE);
    expect(section.querySelector('textarea')?.value).toBe(HOSTILE);
  });

  it('saves what was typed, and keeps it till then', () => {
    const desk = fakeDesk();
    const section = drawn(JOURNAL, desk);
    const field = section.querySelector('textarea');
    if (field) field.value = 'Ben on Sundays';
    field?.dispatchEvent(new Event('input'));
    const again = drawn(JOURNAL, desk);
    expect(again.querySelector('textarea')?.value).toBe('Ben on Sundays');
    expect(again.querySelector('details')?.open).toBe(true);
    buttonIn(again, 0).click();
    expect(desk.deeds).toEqual([{ kind: 'note', id: 'a1b2c3d4', note: 'Ben on Sundays', draft: 'a1b2c3d4' }]);
  });

  it('removes at the second press only, and forgets the first when the button is left', () => {
    const desk = fakeDesk();
    const remove = buttonIn(drawn(JOURNAL, desk), 1);
    remove.click();
    expect(remove.getAttribute('aria-label')).toBe('Sure? Cover the weekend');
    remove.dispatchEvent(new Event('blur'));
    expect(remove.textContent).toBe('Remove');
    remove.click();
    expect(desk.deeds).toEqual([]);
    remove.click();
    expect(desk.deeds).toEqual([{ kind: 'remove', id: 'a1b2c3d4' }]);
  });

  it('shows the newest few and leaves the rest to the history page', () => {
    const many = withEntries(...Array.from({ length: 7 }, (_, at) => ({ id: `abcdef0${at}` })));
    const section = drawn(many);
    expect(section.querySelectorAll('li')).toHaveLength(4);
    expect(section.querySelector(':scope > button')?.textContent).toBe('History');
  });
});
