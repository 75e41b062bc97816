import { orderTable } from '../detail/orders';
import { SHIPPING_LAYOUTS } from '../detail/shipping-layouts';
import { shippingMetrics } from '../detail/windows';
import type { Content } from '../frame';
import { subNavigation } from '../sub-navigation';
import type { Visit } from '../visit';

/** Prose that repeats the names and the percentages. */
const PROSE = `<div class="prose"><h4>About these metrics</h4><p>Our policy is that sellers maintain an LSR under <b>4%</b> over both <b>10 days</b>
  and <b>30 days</b>. An LSR above <b>4%</b> may result in the deactivation of your account, and a <b>Valid Tracking Rate</b> below <b>95%</b> may limit your offers.</p></div>`;

/** Shipping Performance in detail; `metric` says which tab is chosen (field notes, "Detail and report pages"). */
export const shippingDetail = (visit: Visit): Content => {
  const metrics = shippingMetrics(visit);
  const chosen = metrics.find(({ id }) => id === visit.url.searchParams.get('metric')) ?? metrics[0];
  return {
    title: 'Shipping Performance',
    main: `${subNavigation(visit)}<main class="page"><h1>Shipping Performance</h1>
  <section class="card">${chosen ? SHIPPING_LAYOUTS[visit.layout](metrics, chosen) : ''}</section>
  <section class="card">${PROSE}</section><section class="card">${orderTable(visit, 'Orders shipped late')}</section></main>`,
  };
};
