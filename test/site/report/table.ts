import { escape } from '../escape';
import type { Layout, Visit } from '../visit';
import { word } from '../words';

/** Heads over single columns, and those under "Order Defect Rate". */
type Heads = {
  readonly single: readonly string[];
  readonly group: string;
  readonly parts: readonly string[];
};
type Rows = readonly (readonly string[])[];

const headsOf = (visit: Visit): Heads => {
  const isEnglish = visit.locale.startsWith('en');
  return {
    single: [
      'Date Range',
      'Total orders',
      isEnglish ? 'Pre-fulfilment cancellation rate' : word(visit, 'cancelled'),
      isEnglish ? 'Late Shipments' : word(visit, 'late'),
    ],
    group: word(visit, 'defects'),
    parts: [
      'Total Orders With Defects',
      word(visit, 'negative'),
      word(visit, 'claims'),
      word(visit, 'chargebacks'),
    ],
  };
};

const all = (texts: readonly string[], wrap: (text: string) => string): string =>
  texts.map(text => wrap(escape(text))).join('');

const spanned = ({ single, group, parts }: Heads, rows: Rows): string => `
<table class="plain-table"><thead>
<tr>${all(single, text => `<th rowspan="2" scope="col">${text}</th>`)}<th colspan="${parts.length}" scope="colgroup">${escape(group)}</th></tr>
<tr>${all(parts, text => `<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map(row => `<tr>${all(row, text => `<td>${text}</td>`)}</tr>`).join('')}</tbody></table>`;

const grid = ({ single, group, parts }: Heads, rows: Rows): string => `
<div role="grid" aria-label="Performance over time" class="report-grid">
<div role="row">${all(single, text => `<div role="columnheader">${text}</div>`)}<div role="columnheader" aria-colspan="${parts.length}" class="over-four">${escape(group)}</div></div>
<div role="row">${all(
  single.map(() => ''),
  () => '<div role="columnheader"></div>',
)}${all(parts, text => `<div role="columnheader">${text}</div>`)}</div>
${rows.map(row => `<div role="row">${all(row, text => `<div role="gridcell">${text}</div>`)}</div>`).join('')}</div>`;

const katal = ({ single, group, parts }: Heads, rows: Rows): string => `
<kat-table><kat-table-head><kat-table-row>${all(single, text => `<kat-table-cell rowspan="2">${text}</kat-table-cell>`)}<kat-table-cell colspan="${parts.length}">${escape(group)}</kat-table-cell></kat-table-row>
<kat-table-row>${all(parts, text => `<kat-table-cell>${text}</kat-table-cell>`)}</kat-table-row></kat-table-head>
<kat-table-body>${rows.map(row => `<kat-table-row>${all(row, text => `<kat-table-cell>${text}</kat-table-cell>`)}</kat-table-row>`).join('')}</kat-table-body></kat-table>`;

const LAYOUTS: Readonly<Record<Layout, (heads: Heads, rows: Rows) => string>> = {
  own: spanned,
  table: spanned,
  dl: spanned,
  grid,
  kat: katal,
};

/** The table of the report in the visit's layout. */
export const reportTable = (visit: Visit, rows: Rows): string => LAYOUTS[visit.layout](headsOf(visit), rows);
