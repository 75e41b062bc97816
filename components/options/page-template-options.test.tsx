// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { THEMES } from '../../lib/messages/case';
import { template } from '../../lib/messages/templates/testing/template';
import { readerOf } from '../../lib/summary/reader';
import {
  languageChoices,
  starterChoices,
  templateEntries,
  themeChoices,
} from '../../lib/summary/template-entries';
import { NOW } from '../../lib/summary/testing/listed';
import { TemplateOptions, type ReadyTemplates, type TemplateActions } from './page-template-options';

const reader = readerOf('en', NOW, 'UTC');
const templates = [
  template({ id: 'two', name: '<b>Mine</b>', theme: null, text: '<i>{date}</i>' }),
  template(),
];
const ready: ReadyTemplates = {
  kind: 'ready',
  entries: templateEntries(templates, reader),
  starters: 'offered',
  removed: null,
  themes: themeChoices(THEMES, reader),
  languages: languageChoices(templates, reader),
  starterLanguages: starterChoices(reader),
  ownLanguage: 'en',
};
const save = vi.fn<TemplateActions['save']>();
const other = { remove: vi.fn<(id: string) => void>(), undo: vi.fn<() => void>() };
const starters = { addStarters: vi.fn<(tag: string) => void>(), removeStarters: vi.fn<() => void>() };
const files = { exportTemplates: vi.fn<() => void>(), importTemplates: vi.fn<(file: File) => void>() };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  save.mockReset().mockResolvedValue({ kind: 'saved' });
  for (const each of [...Object.values(other), ...Object.values(starters)]) each.mockReset();
});

const show = (changes: Partial<ReadyTemplates> = {}) =>
  act(() =>
    render(
      <TemplateOptions
        state={{ ...ready, ...changes }}
        outcome={null}
        say={reader.say}
        save={save}
        {...other}
        {...starters}
        {...files}
      />,
      root,
    ),
  );
const press = async (words: string): Promise<void> => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`no button ${words}`);
  await act(async () => button.click());
};
const write = (name: string, value: string): void => {
  const field = root.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!field) throw new Error(`no field ${name}`);
  field.value = value;
};
const submit = () =>
  act(async () => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));

describe('TemplateOptions', () => {
  it('lists templates as text, with what they are for and what is to be filled', async () => {
    await show();
    expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      '<b>Mine</b>',
      'Late parcel',
    ]);
    expect(root.textContent).toContain('Any · English');
    expect(root.textContent).toContain('To be filled by hand: date');
    expect(root.querySelector('i')).toBeNull();
  });

  it('saves a new one', async () => {
    await show({ entries: [] });
    await press('Add a template');
    write('name', ' Late ');
    write('theme', 'delivery');
    write('language', 'de');
    write('text', 'Bis {Datum}.\n');
    await submit();
    expect(save.mock.calls).toEqual([
      [{ id: '', name: 'Late', theme: 'delivery', language: 'de', text: 'Bis {Datum}.' }, 'checked'],
    ]);
    expect(root.querySelector('form')).toBeNull();
  });

  it('saves no empty one', async () => {
    await show({ entries: [] });
    await press('Add a template');
    write('name', ' ');
    await submit();
    expect(save).not.toHaveBeenCalled();
  });

  it('warns of what Amazon does not allow, and saves it only all the same', async () => {
    save.mockResolvedValueOnce({
      kind: 'faults',
      faults: [{ quote: 'www.example.com', reason: 'No links.', certainty: 'Amazon’s rule' }],
    });
    await show();
    await press('Edit');
    write('text', 'See www.example.com');
    await submit();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('“www.example.com”: No links.');
    await press('Save all the same');
    expect(save.mock.calls.map(([{ id, text }, way]) => [id, text, way])).toEqual([
      ['two', 'See www.example.com', 'checked'],
      ['two', 'See www.example.com', 'all-the-same'],
    ]);
  });

  it('takes the warning back as soon as the text is changed', async () => {
    save.mockResolvedValueOnce({ kind: 'faults', faults: [{ quote: 'a', reason: 'b', certainty: 'c' }] });
    await show();
    await press('Edit');
    await submit();
    await act(
      async () => void root.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true })),
    );
    expect(root.querySelector('[role=alert]')?.textContent).toBe('');
  });

  it('removes, and brings back', async () => {
    await show();
    await press('Remove');
    expect(other.remove).toHaveBeenCalledWith('two');
    await show({ removed: 'Mine' });
    await press('Undo');
    expect(other.undo).toHaveBeenCalledOnce();
  });

  it('offers the starter set until it is removed', async () => {
    await show();
    await press('Add as mine');
    expect(starters.addStarters).toHaveBeenCalledWith('en');
    await press('Remove the starter set for good');
    expect(starters.removeStarters).toHaveBeenCalledOnce();
    await show({ starters: 'removed' });
    expect(root.textContent).not.toContain('starter set');
  });
});
