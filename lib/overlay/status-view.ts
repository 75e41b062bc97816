import type { Switches } from '../bus';
import type { RuleQuestion, StatusView } from '../view';
import { button, html } from './element';
import { offerQuestion } from './offer-question';
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
  /** The answer to a question about a taught rule. */
  readonly onSettle: (rule: string, right: 'page' | 'rule') => void;
  /** The answer to an offered mapping. */
  readonly onOffer: (answer: 'yes' | 'no') => void;
  /** The seller wants to show a number on the page. */
  readonly onPoint: () => void;
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

const questionView = ({ rule, text, answers }: RuleQuestion, { onSettle }: StatusActions): HTMLElement =>
  html(
    'div',
    { class: 'question', role: 'group', 'aria-label': text },
    html('p', {}, text),
    ...answers.map(answer => button({ class: 'plain' }, () => onSettle(rule, answer.right), answer.text)),
  );

/** What was read on this page, what could not be, and the switches. */
export const statusView = ({ view, on, dir, language }: Shown, actions: StatusActions): HTMLElement => {
  const { title, tone, lines, labels, questions = [], offer } = view;
  const described: Readonly<Record<string, string>> = labels.back ? { 'aria-describedby': 'back' } : {};
  return sheetView(
    { ...actions, title, tone, dir, language, words: labels, foot: '' },
    html('ul', { class: 'lines' }, ...lines.map(line => html('li', {}, line))),
    ...questions.map(question => questionView(question, actions)),
    offer ? offerQuestion(offer, actions.onOffer) : null,
    labels.show ? html('p', {}, button({ class: 'plain show' }, actions.onPoint, labels.show)) : null,
    switchView(labels.thisPage, on.page, next => actions.onSwitch('page', next)),
    switchView(labels.everywhere, on.all, next => actions.onSwitch('all', next), described),
    labels.back ? html('p', { id: 'back', class: 'source hint' }, labels.back) : null,
  );
};
