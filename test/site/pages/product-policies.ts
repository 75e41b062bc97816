import type { Content } from '../frame';
import { subNavigation } from '../sub-navigation';
import type { Visit } from '../visit';

/** The rows of Policy Compliance with their open issues. Only English names are known. */
const POLICIES: readonly (readonly [name: string, issues: number])[] = [
  ['Suspected Intellectual Property Violations', 0],
  ['Received Intellectual Property Complaints', 1],
  ['Product Authenticity Customer Complaints', 0],
  ['Product Condition Customer Complaints', 2],
  ['Food and Product Safety Issues', 0],
  ['Listing Policy Violations', 4],
  ['Restricted Product Policy Violations', 0],
  ['Customer Product Reviews Policy Violations', 0],
  ['Other Policy Violations', 0],
];

const row = (...cells: readonly string[]): string =>
  `<kat-table-row>${cells.map(cell => `<kat-table-cell>${cell}</kat-table-cell>`).join('')}</kat-table-row>`;

/** A client app of components (field notes, "Detail and report pages"). */
export const productPolicies = (visit: Visit): Content => ({
  title: 'Product Policy Compliance',
  main: `${subNavigation(visit)}<main class="page"><h1>Product Policy Compliance</h1><section class="card">
  <kat-table><kat-table-head>${row('Policy', 'Issues', '')}</kat-table-head><kat-table-body>
  ${POLICIES.map(([name, issues]) => row(`<kat-link label="${name}"></kat-link>`, String(issues), '<kat-button label="View"></kat-button>')).join('')}
  </kat-table-body></kat-table><p>Page 1 of 1</p></section></main>`,
});
