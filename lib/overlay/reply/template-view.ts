import type { TemplateOffer, TemplateView } from '../../inbox';
import { button, html } from '../element';
import { sheetFrame } from '../sheet-frame';
import { filled } from './reply-state';

export type TemplateActions = {
  /** Answers whether the template went in; `room`: how many characters the box has left, where it did not. */
  readonly onPick: (template: TemplateView) => { readonly room: number } | null;
  readonly onEdit: () => void;
  readonly onClose: () => void;
};

/** More than so many are searched by name. */
const FEW = 8;

const key = (name: string): string => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** The arrow keys go through the buttons of a list, as Tab does. */
const withArrows = (list: HTMLElement): HTMLElement => {
  list.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const all = [...list.querySelectorAll<HTMLElement>('input,.entry')].filter(
      each => !each.closest('[hidden]'),
    );
    const root = list.getRootNode() as Document | ShadowRoot;
    const at = all.findIndex(each => each === root.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
    event.preventDefault();
  });
  return list;
};

const entryView = (template: TemplateView, onPick: (template: TemplateView) => void): HTMLElement =>
  html(
    'li',
    {},
    button(
      { class: 'plain entry' },
      () => onPick(template),
      html('b', {}, template.name),
      html('span', { class: 'source', dir: 'auto' }, template.text.replaceAll(/\s+/gu, ' ').slice(0, 140)),
    ),
  );

type Entry = { readonly view: HTMLElement; readonly name: string };
type Group = { readonly view: HTMLElement; readonly entries: readonly Entry[] };

const groupView = (title: string, entries: readonly Entry[]): Group => ({
  entries,
  view: html(
    'section',
    { class: 'found' },
    title === '' ? null : html('h3', {}, title),
    html('ul', { class: 'lines' }, ...entries.map(({ view }) => view)),
  ),
});

const searchView = (label: string, groups: readonly Group[], none: HTMLElement): HTMLElement => {
  const input = html('input', { type: 'search', class: 'search', placeholder: label, 'aria-label': label });
  input.addEventListener('input', () => {
    const wanted = key(input.value.trim());
    for (const { view, entries } of groups) {
      for (const entry of entries) entry.view.hidden = !entry.name.includes(wanted);
      view.hidden = entries.every(entry => entry.view.hidden);
    }
    none.hidden = groups.some(({ view }) => !view.hidden);
  });
  return input;
};

/** The list of templates: those for this message first, then the others; searched by name where there are many. */
export const templateView = (
  { templates, words, dir, language }: TemplateOffer,
  { onPick, onEdit, onClose }: TemplateActions,
): HTMLElement => {
  const trouble = html('p', { role: 'alert' });
  const pick = (template: TemplateView): void => {
    const short = onPick(template);
    trouble.textContent = short ? filled(words.tooLong, short.room) : '';
  };
  const entry = (template: TemplateView): Entry => ({
    view: entryView(template, pick),
    name: key(template.name),
  });
  const fitting = templates.filter(({ fits }) => fits).map(entry);
  const others = templates.filter(({ fits }) => !fits).map(entry);
  const groups = [
    ...(fitting.length > 0 ? [groupView(words.fitting, fitting)] : []),
    ...(others.length > 0 ? [groupView(fitting.length > 0 ? words.others : '', others)] : []),
  ];
  const none = html('p', {}, words.none);
  none.hidden = templates.length > 0;
  const list = html(
    'div',
    {},
    templates.length > FEW ? searchView(words.search, groups, none) : null,
    trouble,
    ...groups.map(({ view }) => view),
    none,
  );
  return sheetFrame(
    { title: words.templates, tone: 'quiet', dir, language, close: words.close, onClose },
    withArrows(list),
    html(
      'div',
      { class: 'foot' },
      html('b', { class: 'ours' }, 'Benchline'),
      button({ class: 'plain' }, onEdit, words.edit),
    ),
  );
};
