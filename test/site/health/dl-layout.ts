import { escape } from '../escape';
import { HEADS, type HealthLayout } from './layout';
import type { Cell, Row } from './rows';

/** One definition list a column: the column's heading stands above its list. */

const entry = ({ label, target }: Row, { value, counts, window }: Cell): string => `
  <dt>${escape(label)}</dt>
  <dd><span class="figure">${escape(value)}</span>${[target, counts, window].map(text => (text === null ? '' : `<small>${escape(text)}</small>`)).join('')}</dd>`;

const list = (head: string, entries: readonly string[]): string =>
  `<section class="dl-column"><h3>${head}</h3><dl>${entries.join('')}</dl></section>`;

export const dlLayout: HealthLayout = {
  defects: (whole, parts) => {
    const rows = [whole, ...parts];
    const fba = rows.flatMap(row => (row.fba === null ? [] : [entry(row, row.fba)]));
    return `<div class="dl-columns">${list(
      HEADS.own,
      rows.map(row => entry(row, row.own)),
    )}${list(HEADS.fba, fba)}</div>`;
  },
  shipping: rows =>
    list(
      HEADS.own,
      rows.map(row => entry(row, row.own)),
    ),
};
