import type { Switches } from '../bus';
import type { StatusView } from '../view';
import { html } from './element';
import { sheetView } from './sheet-view';

/** What the status shows: its view, and how the switches stand. */
export type Shown = {
  readonly view: StatusView;
  readonly on: Switches;
  readonly dir: 'ltr' | 'rtl';
  readonly language: string;
};

export type StatusActions = {
  readonly onSwitch: (which: 'page' | 'all', on: boolean) => void;
  readonly onClose: () => void;
  readonly onHistory: () => void;
};

const switchView = (
  words: string,
  isOn: boolean,
  onChange: (on: boolean) => void,
  described: Readonly<Record<string, string>> = {},
): HTMLElement => {
  const box = html('input', { type: 'checkbox', ...described });
  box.checked = isOn;
  box.addEventListener('change', () => onChange(box.checked));
  return html('label', { class: 'switch' }, box, words);
};

/** What was read on this page, what could not be, and the switches. */
export const statusView = ({ view, on, dir, language }: Shown, actions: StatusActions): HTMLElement => {
  const { title, tone, lines, labels } = view;
  const described: Readonly<Record<string, string>> = labels.back ? { 'aria-describedby': 'back' } : {};
  return sheetView(
    { ...actions, title, tone, dir, language, words: labels, foot: '' },
    html('ul', { class: 'lines' }, ...lines.map(line => html('li', {}, line))),
    switchView(labels.thisPage, on.page, next => actions.onSwitch('page', next)),
    switchView(labels.everywhere, on.all, next => actions.onSwitch('all', next), described),
    labels.back ? html('p', { id: 'back', class: 'source hint' }, labels.back) : null,
  );
};
