import { escape } from '../escape';
import { HEADS, PARTS_LINE, type HealthLayout } from './layout';
import type { Cell, Row } from './rows';

/** Amazon's own: `a-*` classes and `sp-*` columns, as the field notes' hints describe. */

const lines = ({ counts, window }: Cell): string =>
  [counts, window]
    .map(text => (text === null ? '' : `<div class="a-size-small">${escape(text)}</div>`))
    .join('');

const value = (cell: Cell): string =>
  `<span class="${cell.value === 'N/A' ? 'a-size-base' : 'a-size-large'}">${escape(cell.value)}</span>${lines(cell)}`;

const name = ({ label, target }: Row): string =>
  `<a href="#" class="a-link-normal">${escape(label)}</a>${target === null ? '' : `<div class="a-size-small">${escape(target)}</div>`}`;

const columns = (left: string, own: string, fba: string | null): string =>
  `<div class="sp-left-col">${left}</div><div class="sp-middle-col">${own}</div>${fba === null ? '' : `<div class="sp-right-col">${fba}</div>`}`;

const row = (of: Row, kind: string): string =>
  `<div class="a-row ${kind}">${columns(name(of), value(of.own), of.fba && value(of.fba))}</div>`;

export const ownLayout: HealthLayout = {
  defects: (whole, parts) => `
    <div id="customer-satisfaction-content-rows-section">
      <div class="a-row sp-head-row">${columns('', HEADS.own, HEADS.fba)}</div>
      ${row(whole, 'sp-summary-row')}
      <div id="odr-breakdown-section">
        <p class="a-size-small">${PARTS_LINE}</p>
        ${parts.map(part => row(part, 'sp-part-row')).join('')}
      </div>
    </div>`,
  shipping: rows => rows.map(of => `<div id="${of.id}">${row(of, 'sp-summary-row')}</div>`).join(''),
};
