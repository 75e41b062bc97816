import type { PanelView } from '../view';
import { chartView } from './chart-view';
import { html } from './element';
import { journalView } from './journal-view';
import type { Desk } from './panel-desk';
import { sheetView } from './sheet-view';
import type { SheetOptions } from './sheet-view';
import { tipView } from './tip-view';
import { whatIfView } from './what-if-view';

type Cells = readonly string[];

const rowView = ([label, value, remark]: PanelView['rows'][number]): Node =>
  html('tr', {}, html('th', { scope: 'row' }, label), html('td', {}, value), html('td', {}, remark));

const rowsView = (rows: PanelView['rows']): Node | null =>
  rows.length > 0 ? html('table', { class: 'rows' }, ...rows.map(rowView)) : null;

const daysView = (head: Cells, days: readonly Cells[]): Node | null =>
  days.length > 0
    ? html(
        'table',
        { class: 'days' },
        html('tr', {}, ...head.map(name => html('th', { scope: 'col' }, name))),
        ...days.map(day => html('tr', {}, ...day.map(cell => html('td', {}, cell)))),
      )
    : null;

const notesView = (notes: Cells): Node | null =>
  notes.length > 0 ? html('div', { class: 'notes' }, ...notes.map(note => html('p', {}, note))) : null;

/** What the panel needs besides its view. */
export type PanelFrame = Omit<SheetOptions, 'title' | 'tone' | 'foot'> & { readonly desk: Desk };

/** One value's details: the chart, the gaps, the last values, what to do. Every word comes finished in the view. */
export const panelView = (view: PanelView, frame: PanelFrame): HTMLElement =>
  sheetView(
    { ...frame, title: view.title, tone: view.tone, foot: view.foot },
    html(
      'p',
      { class: 'top' },
      html('b', { class: 'value' }, view.value),
      html('b', { class: 'verdict' }, view.verdict),
    ),
    chartView(view.chart),
    rowsView(view.rows),
    view.whatIf ? whatIfView(view.whatIf, frame.language) : null,
    notesView(view.notes),
    ...view.tips.map(tip => tipView(tip, view.journal, frame.desk)),
    frame.desk.said,
    view.journal ? journalView(view.journal, frame.desk) : null,
    daysView(view.tableHead, view.table),
  );
