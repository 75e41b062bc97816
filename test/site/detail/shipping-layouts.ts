import { escape } from '../escape';
import type { Layout } from '../visit';
import type { ShippingMetric, WindowPart } from './windows';

/** How a layout draws all metrics, and the panel of the chosen one. */
type ShippingLayout = (all: readonly ShippingMetric[], chosen: ShippingMetric) => string;

const small = (text: string): string => `<div class="a-size-small">${escape(text)}</div>`;

const tab = ({ id, label, windows }: ShippingMetric, chosen: ShippingMetric): string => `
  <div class="detail-tab${id === chosen.id ? ' selected' : ''}"><div><a href="?metric=${id}"><b>${escape(label)}</b></a></div>
    ${windows.map(({ window, value }) => `<div class="detail-window">${small(window)}<span class="a-size-large">${value}</span></div>`).join('')}</div>`;

const ownWindow = ({ window, dates, value, part, whole }: WindowPart): string => `
  <div class="a-section"><div>Time Window: <b>${window}</b></div>${small(`Order Date : ${dates}`)}
    <div class="giant"><span>${value}</span></div><div>${escape(part)}</div><div>${escape(whole)}</div></div>`;

/** The field notes' own: a rail of tabs and the panel of the chosen one. */
const own: ShippingLayout = (all, chosen) => `
  <div class="detail-columns"><div id="tabs-titles">${all.map(metric => tab(metric, chosen)).join('')}</div>
  <div class="detail-panel"><h2>${escape(chosen.label)}</h2><div>${escape(chosen.target)}</div>
    <div class="detail-windows">${chosen.windows.map(ownWindow).join('')}</div></div></div>`;

const windowTable = ({ label, target, windows }: ShippingMetric): string => `
  <table class="plain-table"><thead><tr><th></th>${windows.map(({ window }) => `<th>${window}</th>`).join('')}</tr></thead>
  <tbody><tr><th>${escape(label)}<div>${escape(target)}</div></th>${windows.map(({ value }) => `<td><span class="figure">${value}</span></td>`).join('')}</tr></tbody></table>`;

const list = ({ label, target, windows }: ShippingMetric): string =>
  windows
    .map(
      ({ window, dates, value, part, whole }) => `
  <section class="dl-column"><h3>${escape(label)}</h3><dl><dt>Target</dt><dd>${escape(target.replace('Target: ', ''))}</dd>
  <dt>Time Window</dt><dd>${window}</dd><dt>Order Date</dt><dd>${dates}</dd><dt>Rate</dt><dd class="figure">${value}</dd>
  <dt>${escape(part.split(': ')[0] ?? '')}</dt><dd>${escape(part.split(': ')[1] ?? '')}</dd><dt>${escape(whole.split(': ')[0] ?? '')}</dt><dd>${escape(whole.split(': ')[1] ?? '')}</dd></dl></section>`,
    )
    .join('');

const tile = ({ label, target, windows }: ShippingMetric): string => `
  <article class="tile"><h4>${escape(label)}</h4><p>${escape(target)}</p>${windows.map(({ window, value }) => `<div class="a-row"><p>${window}</p><p class="figure">${value}</p></div>`).join('')}</article>`;

const katLabel = (text: string, kind = ''): string =>
  `<kat-label${kind ? ` class="${kind}"` : ''} text="${escape(text)}"></kat-label>`;

const katPanel = ({ label, target, windows }: ShippingMetric): string => `
  <kat-box class="tile">${katLabel(label)}${katLabel(target)}${windows
    .map(
      ({ window, dates, value, part, whole }) =>
        `<div class="a-section">${katLabel(`Time Window: ${window}`)}${katLabel(`Order Date : ${dates}`)}${katLabel(value, 'figure')}${katLabel(part)}${katLabel(whole)}</div>`,
    )
    .join('')}</kat-box>`;

const each =
  (one: (metric: ShippingMetric) => string, kind: string): ShippingLayout =>
  all =>
    `<div class="${kind}">${all.map(one).join('')}</div>`;

export const SHIPPING_LAYOUTS: Readonly<Record<Layout, ShippingLayout>> = {
  own,
  table: each(windowTable, 'detail-tables'),
  dl: each(list, 'dl-columns'),
  grid: each(tile, 'tiles'),
  kat: each(katPanel, 'tiles'),
};
