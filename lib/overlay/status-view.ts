import type { Switches } from '../bus';
import type { AsideLine, RuleQuestion, StatusView } from '../view';
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
  /** The seller wants a report of the page; what comes of it is said in the place. */
  readonly onReport: (place: HTMLElement) => void;
  readonly onTryAgain: (metric: string) => void;
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

const question = (text: string, ...answers: readonly HTMLElement[]): HTMLElement =>
  html('div', { class: 'question', role: 'group', 'aria-label': text }, html('p', {}, text), ...answers);

const answer = (text: string, onClick: () => void): HTMLElement => button({ class: 'plain' }, onClick, text);

const questionView = ({ rule, text, answers }: RuleQuestion, { onSettle }: StatusActions): HTMLElement =>
  question(text, ...answers.map(given => answer(given.text, () => onSettle(rule, given.right))));

const asideView = ({ metric, text, again }: AsideLine, { onTryAgain }: StatusActions): HTMLElement =>
  question(
    text,
    answer(again, () => onTryAgain(metric)),
  );

/** What was read on this page, what could not be, and the switches. `said`: where it stands what came of copying a report; it outlives this view. */
export const statusView = (
  { view, on, dir, language }: Shown,
  actions: StatusActions,
  said: HTMLElement,
): HTMLElement => {
  const { title, tone, lines, labels, questions = [], asides = [], offer } = view;
  const described: Readonly<Record<string, string>> = labels.back ? { 'aria-describedby': 'back' } : {};
  return sheetView(
    { ...actions, title, tone, dir, language, words: labels, foot: '' },
    html('ul', { class: 'lines' }, ...lines.map(line => html('li', {}, line))),
    ...questions.map(each => questionView(each, actions)),
    ...asides.map(each => asideView(each, actions)),
    offer ? offerQuestion(offer, actions.onOffer) : null,
    labels.show ? html('p', {}, button({ class: 'plain show' }, actions.onPoint, labels.show)) : null,
    labels.report
      ? html(
          'p',
          {},
          answer(labels.report, () => actions.onReport(said)),
        )
      : null,
    said,
    switchView(labels.thisPage, on.page, next => actions.onSwitch('page', next)),
    switchView(labels.everywhere, on.all, next => actions.onSwitch('all', next), described),
    labels.back ? html('p', { id: 'back', class: 'source hint' }, labels.back) : null,
  );
};
