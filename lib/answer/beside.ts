import type { Beside, ChipView, PanelView } from '../view';
import { drawingOf, type Drawing } from './drawing';
import { journalOf } from './journal-view';
import { gapLine } from './gap-line';
import { notesOf } from './notes';
import { panelRows } from './panel-rows';
import { panelTable } from './panel-table';
import { spokenLine } from './spoken-line';
import { dateText, titleOf, valueText, type Subject } from './subject';
import { tipViews } from './tip-view';
import { whatIfOf } from './what-if-view';
import { verdictText } from './verdict-words';

const toneOf = ({ verdict }: Subject): ChipView['tone'] => (verdict.kind === 'none' ? 'quiet' : verdict.tone);

/** A scope that the seller does not use says N/A every day; one that lost its value is worth a word. */
const neverHadValue = ({ reading, rows }: Subject): boolean =>
  reading.value === null && rows.every(({ value }) => value === null);

const chipView = (subject: Subject, { spark }: Drawing): ChipView => ({
  ...gapLine(subject, 'short'),
  tone: toneOf(subject),
  name: spokenLine(subject, spark.text),
  spark,
  ...(neverHadValue(subject) && { quietest: true }),
});

/** "31 readings since 3 Sep · stays on this machine". */
const footOf = (subject: Subject): string => {
  const { words, kept, rows } = subject;
  const [first] = rows;
  if (kept === 'off' || first === undefined) return words.say('foot.off');
  return words.say('foot.kept', { count: rows.length, date: dateText(subject, first.firstSeen) });
};

const panelView = (subject: Subject, { chart, outside }: Drawing, skipped: number): PanelView => ({
  title: titleOf(subject),
  value: valueText(subject, subject.reading.value),
  verdict: verdictText(subject),
  tone: toneOf(subject),
  chart,
  rows: panelRows(subject),
  ...panelTable(subject),
  notes: notesOf(subject, outside, skipped),
  tips: tipViews(subject),
  ...journalOf(subject),
  ...whatIfOf(subject),
  foot: footOf(subject),
});

/** Chip and panel of one reading. `skipped`: damaged rows of the page's history, left out. */
export const besideOf = (subject: Subject, skipped: number): Beside => {
  const { metric, scope, window } = subject.reading;
  const drawing = drawingOf(subject);
  return {
    metric,
    scope,
    window,
    chip: chipView(subject, drawing),
    panel: panelView(subject, drawing, skipped),
  };
};
