import { escape } from '../escape';
import { HEADS, type HealthLayout } from './layout';
import type { Cell, Row } from './rows';

/** A plain table: column heads say who fulfilled, the value and its orders share a cell. */

const cell = ({ value, counts, window }: Cell): string =>
  `<td><div class="figure">${escape(value)}</div>${[counts, window].map(text => (text === null ? '' : `<div>${escape(text)}</div>`)).join('')}</td>`;

const row = ({ label, target, own, fba }: Row): string =>
  `<tr><th scope="row">${escape(label)}${target === null ? '' : `<div>${escape(target)}</div>`}</th>${cell(own)}${fba === null ? '' : cell(fba)}</tr>`;

const table = (heads: readonly string[], rows: readonly Row[]): string => `
  <table class="plain-table">
    <thead><tr><td></td>${heads.map(head => `<th scope="col">${head}</th>`).join('')}</tr></thead>
    <tbody>${rows.map(row).join('')}</tbody>
  </table>`;

export const tableLayout: HealthLayout = {
  defects: (whole, parts) => table([HEADS.own, HEADS.fba], [whole, ...parts]),
  shipping: rows => table([HEADS.own], rows),
};
