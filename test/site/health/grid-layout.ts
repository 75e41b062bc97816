import { escape } from '../escape';
import { HEADS, type HealthLayout } from './layout';
import type { Cell, Row } from './rows';

/** Tiles in a grid, the value above its label, without ids or telling class names. */

const tile = ({ label, target }: Row, scope: string, { value, counts, window }: Cell): string => `
  <article class="tile">
    <p class="figure">${escape(value)}</p>
    <h4>${escape(label)}</h4>
    <p>${escape(scope)}</p>
    ${[counts, window, target].map(text => (text === null ? '' : `<p>${escape(text)}</p>`)).join('')}
  </article>`;

const tiles = (rows: readonly Row[]): string =>
  `<div class="tiles">${rows
    .map(row => tile(row, HEADS.own, row.own) + (row.fba === null ? '' : tile(row, HEADS.fba, row.fba)))
    .join('')}</div>`;

export const gridLayout: HealthLayout = {
  defects: (whole, parts) => tiles([whole, ...parts]),
  shipping: rows => tiles(rows),
};
