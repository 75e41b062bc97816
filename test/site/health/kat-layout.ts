import { escape } from '../escape';
import { HEADS, type HealthLayout } from './layout';
import type { Cell, Row } from './rows';

/** Katal components: text in attributes and open shadow roots, and one component whose root is closed. */

const label = (text: string | null): string =>
  text === null ? '' : `<kat-label text="${escape(text)}"></kat-label>`;

const cell = ({ value, counts, window }: Cell): string =>
  `<kat-table-cell><kat-label class="figure" text="${escape(value)}"></kat-label>${label(counts)}${label(window)}</kat-table-cell>`;

const row = (of: Row): string => `
  <kat-table-row>
    <kat-table-cell><kat-link label="${escape(of.label)}"></kat-link>${label(of.target)}</kat-table-cell>
    ${cell(of.own)}${of.fba === null ? '' : cell(of.fba)}
  </kat-table-row>`;

const table = (heads: readonly string[], rows: readonly Row[]): string => `
  <kat-table>
    <kat-table-head><kat-table-row><kat-table-cell></kat-table-cell>${heads.map(head => `<kat-table-cell>${head}</kat-table-cell>`).join('')}</kat-table-row></kat-table-head>
    <kat-table-body>${rows.map(row).join('')}</kat-table-body>
  </kat-table>`;

const sealed = ({ label: name, target, own }: Row): string => {
  const lines = [name, target, own.value, own.counts, own.window].filter(line => line !== null);
  return `<sc-sealed-metric lines="${escape(JSON.stringify(lines))}"></sc-sealed-metric>`;
};

export const katLayout: HealthLayout = {
  defects: (whole, parts) => table([HEADS.own, HEADS.fba], [whole, ...parts]),
  shipping: rows => `<div class="tiles">${rows.map(sealed).join('')}</div>`,
};
