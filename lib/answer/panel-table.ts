import type { Reading } from '../reading';
import type { PanelView } from '../view';
import { countsText } from './panel-rows';
import { dateText, valueText, type Subject } from './subject';

const ROWS = 10;

const cellsOf = (subject: Subject, row: Reading): readonly string[] => [
  dateText(subject, row.firstSeen),
  valueText(subject, row.value),
];

/** The last readings, newest first; a column for counts only where there are any. */
export const panelTable = (subject: Subject): Pick<PanelView, 'table' | 'tableHead'> => {
  const { say } = subject.words;
  const last = subject.rows.slice(-ROWS).toReversed();
  const head = [say('head.date'), say('head.value')];
  if (last.every(row => row.counts === null)) {
    return { tableHead: head, table: last.map(row => cellsOf(subject, row)) };
  }
  return {
    tableHead: [...head, say('head.counts')],
    table: last.map(row => cellsOf(subject, row).concat(countsText(subject, row.counts))),
  };
};
