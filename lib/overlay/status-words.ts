import type { StatusView } from '../view';

/** What the status says when the worker, which has the words in every language, has not been asked or cannot answer. */
const LABELS: StatusView['labels'] = {
  open: 'Benchline on this page',
  close: 'Close',
  thisPage: 'On for this page',
  everywhere: 'On everywhere',
  back: 'Off, nothing is drawn on any page: Benchline’s button in the browser’s toolbar switches it on again.',
  history: 'History',
  tip: 'Tip',
};

const view = (title: string, lines: readonly string[], tone: StatusView['tone']): StatusView => ({
  title,
  lines,
  tone,
  labels: LABELS,
});

/** The page's own switch is off. */
export const OFF_HERE = view('Benchline is off on this page', [], 'quiet');

/** The worker refused or could not be reached: `reason` is a sentence. */
export const troubleView = (reason: string): StatusView =>
  view('Benchline could not finish', [reason], 'bad');

/** The worker did not answer at all. */
export const UNREACHED = 'Benchline could not reach its history: reload the page.';
