import type { Counts } from '../../../lib/reading';
import { orderTable } from '../detail/orders';
import { daysUntilYesterday } from '../detail/windows';
import { escape } from '../escape';
import { rate, whole } from '../format';
import type { Content } from '../frame';
import { defectCounts, target } from '../health/rows';
import { subNavigation } from '../sub-navigation';
import type { Visit } from '../visit';
import { word } from '../words';

const PARTS = ['negative', 'claims', 'chargebacks'] as const;
const NONE: Counts = { part: 0, whole: 0 };

const rateOf = (visit: Visit, counts: Counts): string => (counts.whole === 0 ? 'N/A' : rate(visit, counts));

/** Order defects of one fulfilment: `orders=fba` asks for Amazon's. */
const counted = (visit: Visit): { readonly by: string; readonly counts: Counts } => {
  const { own, fba } = defectCounts(visit);
  const isFba = visit.url.searchParams.get('orders') === 'fba';
  return { by: isFba ? 'Amazon' : 'Seller', counts: (isFba ? fba : own) ?? NONE };
};

const partCells = (visit: Visit, all: number): readonly (readonly [string, string, string])[] =>
  PARTS.map((name, at) => {
    const part = all === 0 ? 0 : (visit.account.figures.parts[at] ?? 0);
    return [escape(word(visit, name)), rateOf(visit, { part, whole: all }), whole(visit, part)];
  });

const HEADS = ['Defect Type', 'Percentage of Orders with a Defect', 'Count of Orders with a Defect'];

const plainTable = (rows: readonly (readonly string[])[]): string =>
  `<table class="plain-table"><thead><tr>${HEADS.map(head => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map(cells => `<tr><td>${cells.join('</td><td>')}</td></tr>`).join('')}</tbody></table>`;

const katRow = (cells: readonly string[]): string =>
  `<kat-table-row>${cells.map(cell => `<kat-table-cell>${cell}</kat-table-cell>`).join('')}</kat-table-row>`;

const katTable = (rows: readonly (readonly string[])[]): string =>
  `<kat-table><kat-table-head>${katRow(HEADS)}</kat-table-head><kat-table-body>${rows.map(katRow).join('')}</kat-table-body></kat-table>`;

const tabs = (visit: Visit): string => `
  <div role="tablist" class="detail-tabs"><button role="tab" aria-selected="true">${escape(word(visit, 'defects'))}</button>
  <button role="tab" aria-selected="false">Invoice Defect Rate</button></div>`;

const facts = (visit: Visit, by: string): string =>
  `<div class="detail-windows"><div>Time Window: 60 days | ${daysUntilYesterday(visit, 60)}</div><div>Fulfilled by: ${by}</div></div>`;

const OTHER_TAB = `<div role="tabpanel" hidden><h2>Invoice Defect Rate</h2><div>Time Window: 7 days</div><div class="giant">12%</div><div>Total orders: 50</div></div>`;

/** Order defects in detail; on the layout `grid` only the tab names the panel (field notes, "Detail and report pages"). */
export const serviceDetail = (visit: Visit): Content => {
  const { by, counts } = counted(visit);
  const heading = visit.layout === 'grid' ? '' : `<h2>${escape(word(visit, 'defects'))}</h2>`;
  const table = visit.layout === 'kat' ? katTable : plainTable;
  return {
    title: 'Customer Service Performance',
    main: `${subNavigation(visit)}<main class="page"><h1>Customer Service Performance</h1><section class="card">${tabs(visit)}
  <div role="tabpanel">${heading}<div>${escape(target(visit, 'under', 0.01))}</div>${facts(visit, by)}
    <div class="giant">${rateOf(visit, counts)}</div><div>Orders with a defect: ${whole(visit, counts.part)}</div><div>Total orders: ${whole(visit, counts.whole)}</div>
    <p class="prose">An <b>Order Defect Rate</b> above <b>1%</b> may result in the deactivation of your account.</p>
    ${table(partCells(visit, counts.whole))}</div>${OTHER_TAB}</section>
  <section class="card">${orderTable(visit, 'Orders with defects')}</section></main>`,
  };
};
