import { escape } from '../escape';
import { HEADS, type Insight } from './insight';

/** A row a metric, a column a benchmark. */
export const tableInsights = (all: readonly Insight[]): string => `
  <table class="plain-table">
    <thead><tr><td></td>${Object.values(HEADS)
      .map(head => `<th scope="col">${head}</th>`)
      .join('')}</tr></thead>
    <tbody>${all.map(({ name, own, average, top }) => `<tr><th scope="row">${escape(name)}</th>${[own, average, top].map(value => `<td>${escape(value)}</td>`).join('')}</tr>`).join('')}</tbody>
  </table>`;

/** The same as `kat-table`, whose row heads are links with their text in an attribute. */
export const katInsights = (all: readonly Insight[]): string => `
  <kat-table class="four-columns">
    <kat-table-head><kat-table-row><kat-table-cell></kat-table-cell>${Object.values(HEADS)
      .map(head => `<kat-table-cell>${head}</kat-table-cell>`)
      .join('')}</kat-table-row></kat-table-head>
    <kat-table-body>${all
      .map(
        ({ name, own, average, top }) =>
          `<kat-table-row><kat-table-cell><kat-link label="${escape(name)}"></kat-link></kat-table-cell>${[own, average, top].map(value => `<kat-table-cell><kat-label text="${escape(value)}"></kat-label></kat-table-cell>`).join('')}</kat-table-row>`,
      )
      .join('')}</kat-table-body>
  </kat-table>`;
