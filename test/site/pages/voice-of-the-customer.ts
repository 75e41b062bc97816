import { escape } from '../escape';
import { day, percent, whole } from '../format';
import type { Content } from '../frame';
import { subNavigation } from '../sub-navigation';
import type { Visit } from '../visit';

/** Listings in each band. */
const BANDS = [
  ['Very poor', 1],
  ['Poor', 2],
  ['Fair', 14],
  ['Good', 120],
  ['Excellent', 1031],
] as const;

const HEADS =
  'Listing,NCX rate,NCX orders,Total orders,NCX Review Rate,NCX Return Rate,Top NCX reason,Last updated,Status';
const STATUSES = ['Good', 'Excellent', 'Poor', 'Good', 'Fair', 'Very poor'];

const band = (visit: Visit, [name, count]: (typeof BANDS)[number]): string =>
  `<article class="tile"><p>${name}</p><p class="figure">${whole(visit, count)}</p></article>`;

const offer = (visit: Visit, status: string, at: number): string => {
  const share = (part: number): string => percent(visit, { value: part / 1000, digits: 1 });
  const cells = [
    `Blue mug, set of ${at + 1}`,
    share(at * 7),
    whole(visit, at),
    whole(visit, at * 41 + 7),
    share(at),
    share(at * 2),
    'Item defective',
    day(visit, at + 1),
    status,
  ];
  return `<kat-table-row>${cells.map(cell => `<kat-table-cell>${escape(cell)}</kat-table-cell>`).join('')}</kat-table-row>`;
};

/** Voice of the Customer: the breakdown, and a table whose statuses are the same words (field notes, "Others"). */
export const voiceOfTheCustomer = (visit: Visit): Content => ({
  title: 'Voice of the Customer',
  main: `
${subNavigation(visit)}
<main class="page">
  <h1>Voice of the Customer</h1>
  <section class="card"><h2>CX Health breakdown of your listings</h2>
    <div class="tiles">${BANDS.map(each => band(visit, each)).join('')}</div></section>
  <section class="card scrolled"><kat-table class="nine-columns">
    <kat-table-head><kat-table-row>${HEADS.split(',')
      .map(head => `<kat-table-cell>${head}</kat-table-cell>`)
      .join('')}</kat-table-row></kat-table-head>
    <kat-table-body>${STATUSES.map((status, at) => offer(visit, status, at)).join('')}</kat-table-body></kat-table></section>
</main>`,
});
