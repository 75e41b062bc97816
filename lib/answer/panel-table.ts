import type { PanelView } from '../view';
import { countsText } from './panel-rows';
import { dateText, valueText, type Subject } from './subject';

const ROWS = 10;

/** The last readings, newest first; a column for counts only where there are any. */
export const panelTable = (subject: Subject): Pick<PanelView, 'table' | 'tableHead'> => {
  const { say } = subject.words;
  const last = subject.rows.slice(-ROWS).toReversed();
  const head = [say('head.date'), say('head.value')];
  const counted = last.some(row => row.counts !== null);
  return {
    tableHead: counted ? [...head, say('head.counts')] : head,
    table: last.map(row => {
      const cells = [dateText(subject, row.firstSeen), valueText(subject, row.value)];
      return counted ? [...cells, countsText(subject, row.counts)] : cells;
    }),
  };
};
