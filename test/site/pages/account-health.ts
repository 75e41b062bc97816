import { escape } from '../escape';
import type { Content } from '../frame';
import { dlLayout } from '../health/dl-layout';
import { gridLayout } from '../health/grid-layout';
import { katLayout } from '../health/kat-layout';
import type { HealthLayout } from '../health/layout';
import { ownLayout } from '../health/own-layout';
import { policyCard } from '../health/policy-card';
import { defectRows, shippingRows } from '../health/rows';
import { tableLayout } from '../health/table-layout';
import { DID_YOU_KNOW, news, PROSE } from '../health/traps';
import { subNavigation } from '../sub-navigation';
import type { Layout, Visit } from '../visit';
import { word } from '../words';

const LAYOUTS: Readonly<Record<Layout, HealthLayout>> = {
  own: ownLayout,
  table: tableLayout,
  dl: dlLayout,
  grid: gridLayout,
  kat: katLayout,
};

/** The Account Health dashboard (field notes, "Account Health"). */
export const accountHealth = (visit: Visit): Content => {
  const layout = LAYOUTS[visit.layout];
  const { whole, parts } = defectRows(visit);
  const title = word(visit, 'accountHealth');
  return {
    title,
    main: `
${subNavigation(visit)}
<main class="page">
  <h1>${escape(title)}</h1>
  <h1 class="responsive-copy" hidden>${escape(title)} ${escape(whole.label)}</h1>
  <div class="ahd-columns">
    <section class="card" id="customer-service-performance">
      <h2>Customer Service Performance</h2>
      ${PROSE}
      ${layout.defects(whole, parts)}
      <a href="#" class="details-link">View details</a>
    </section>
    ${policyCard(visit)}
    <section class="card" id="shipping-performance">
      <h2>Shipping Performance</h2>
      <select aria-label="Fulfilment"><option>Seller Fulfilled</option><option>All</option></select>
      ${layout.shipping(shippingRows(visit))}
    </section>
    ${news(visit)}
    ${DID_YOU_KNOW}
  </div>
</main>`,
  };
};
