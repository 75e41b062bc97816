import { notesOf } from '../answer/notes';
import { panelRows } from '../answer/panel-rows';
import { tipViews } from '../answer/tip-view';
import { valueText, type Subject } from '../answer/subject';
import { verdictText } from '../answer/verdict-words';
import { whatIfOf } from '../answer/what-if-view';
import type { PanelView, WhatIfView } from '../view';

/** What the panel says of a value, for the history page. */
export type FactsView = Pick<PanelView, 'verdict' | 'rows' | 'notes' | 'tips'> & {
  readonly whatIf: WhatIfView | null;
  /** A value of this metric in words. */
  readonly textOf: (value: number) => string;
};

/** The panel's verdict, rows, notes and tips of a series, and what can be moved. */
export const factsView = (subject: Subject): FactsView => ({
  verdict: verdictText(subject),
  rows: panelRows(subject),
  notes: notesOf(subject, [], 0),
  tips: tipViews(subject),
  whatIf: whatIfOf(subject).whatIf ?? null,
  textOf: value => valueText(subject, value),
});
