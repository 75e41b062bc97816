import type { Section, Window } from '../catalogue/metric';
import { button, html } from '../overlay/element';
import { sheetFrame } from '../overlay/sheet-frame';
import type { Candidate } from '../taught/candidates';
import type { Choice, Trial } from '../taught/draft';
import type { LikelyMetric } from '../taught/likely';
import type { RuleDraft } from '../taught/rule';
import { metricName } from '../words/metric-name';
import type { PointWords } from '../words/point-words';
import { metricFields } from './metric-fields';
import { outlookOf, startOwn, startWith } from './pick-choice';
import type { Outlook, Pickable, Picked } from './pick-choice';
import { placeFields } from './place-fields';

/** What the form asks about, and what becomes of the answer. */
export type PickFormOptions = {
  readonly candidate: Candidate;
  readonly likely: readonly LikelyMetric[];
  /** The page's own. */
  readonly sections: readonly Section[];
  /** Would a rule find this number and no other? */
  readonly attempt: (choice: Choice) => Trial;
  /** Over how long the page says that the number is; null where it says none. */
  readonly timeSaid: (metric: Pickable) => Window | null;
  readonly words: PointWords;
  /** The page's language, in which metrics are named as Amazon names them. */
  readonly language: string;
  /** Resolves to why it could not be kept, or null. */
  readonly onKeep: (draft: RuleDraft) => Promise<string | null>;
  /** The seller's own metrics. */
  readonly own: readonly Pickable[];
  /** The seller wants to define a metric: where that is done, this is over. */
  readonly onDefine: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

/** How the number will be read, or why it will not; '' while too little was said. */
const lineOf = (outlook: Outlook, metric: Pickable, options: PickFormOptions): string => {
  const { candidate, words, language } = options;
  const { say, formatValue } = words;
  const gaps = { metric: metricName(metric, language), text: candidate.text };
  if (outlook.kind === 'open') return '';
  if (outlook.kind === 'refused')
    return outlook.reason === 'unit'
      ? say(`pick.unit.${metric.unit}`, gaps)
      : say(`pick.${outlook.reason}`, gaps);
  const { value } = outlook.reading;
  return value === null ? say('pick.none') : say('pick.reads', { value: formatValue(metric.unit, value) });
};

/** The line that says how the number will be read, and the button that keeps it. */
const verdictView = (options: PickFormOptions, onKept: (metric: Pickable) => void) => {
  const { candidate, words, attempt, onKeep, onClose } = options;
  const { say } = words;
  const line = html('p', { class: 'reads', role: 'status' });
  const write = (text: string, tone: 'yes' | 'no'): void => {
    line.textContent = text;
    line.className = `reads ${tone}`;
  };
  let draft: RuleDraft | null = null;
  let metric: Pickable | null = null;

  const keepIt = async (): Promise<void> => {
    if (!draft || !metric) return;
    keep.disabled = true;
    const refused = await onKeep(draft);
    keep.disabled = false;
    if (refused === null) onKept(metric);
    else write(say('pick.refused', { reason: refused }), 'no');
  };
  const keep = button({ class: 'do first' }, () => void keepIt(), say('pick.keep'));
  keep.disabled = true;

  const judge = (picked: Picked | null): void => {
    const outlook: Outlook = picked ? outlookOf(picked, candidate, attempt) : { kind: 'open' };
    metric = picked?.metric ?? null;
    draft = outlook.kind === 'fits' ? outlook.draft : null;
    keep.disabled = draft === null;
    write(metric ? lineOf(outlook, metric, options) : '', outlook.kind === 'refused' ? 'no' : 'yes');
  };
  const acts = html('div', { class: 'acts' }, keep, button({ class: 'do' }, onClose, say('show.leave')));
  return { elements: [line, acts], judge };
};

/** The content once the number is kept. */
const keptView = (
  metric: Pickable,
  { words: { say }, language, onAgain, onClose }: PickFormOptions,
): readonly Node[] => [
  html('p', { class: 'reads', role: 'status' }, say('pick.kept', { metric: metricName(metric, language) })),
  html(
    'div',
    { class: 'acts' },
    button({ class: 'do first' }, onClose, say('pick.done')),
    button({ class: 'do' }, onAgain, say('pick.again')),
  ),
];

const startFor = (metric: Pickable, { attempt, timeSaid }: PickFormOptions): Picked =>
  metric.section === 'own' ? startOwn(metric, attempt, timeSaid) : startWith(metric, attempt);

/** Asks which metric, which orders and which time a number is for, shows how it will be read, and keeps it. */
export const pickForm = (options: PickFormOptions): HTMLElement => {
  const { candidate, words, onClose } = options;
  const { say, dir, language } = words;
  const form = html('div');
  const verdict = verdictView(options, metric => {
    form.replaceChildren(...keptView(metric, options));
    form.querySelector('button')?.focus();
  });
  const place = placeFields(words, verdict.judge);
  const metrics = metricFields(options, metric => {
    const picked = metric && startFor(metric, options);
    place.offer(picked);
    verdict.judge(picked);
  });
  form.append(...metrics, ...place.elements, ...verdict.elements);
  return sheetFrame(
    { title: say('pick.title'), tone: 'quiet', dir, language, close: say('label.close'), onClose },
    html('p', { class: 'value' }, candidate.text),
    candidate.label === ''
      ? null
      : html('p', { class: 'source' }, say('pick.under', { label: candidate.label })),
    form,
  );
};
