import { SCRIPTS } from '../asset';
import { escape } from '../escape';
import { fourWeeks } from '../format';
import type { Content } from '../frame';
import { feedback } from '../insights/feedback';
import { insights, type Insight } from '../insights/insight';
import { ownInsights } from '../insights/own-layout';
import { dlInsights, gridInsights } from '../insights/plain-layouts';
import { sidePanel } from '../insights/side-panel';
import { katInsights, tableInsights } from '../insights/table-layouts';
import type { Layout, Visit } from '../visit';

const LAYOUTS: Readonly<Record<Layout, (all: readonly Insight[]) => string>> = {
  own: ownInsights,
  table: tableInsights,
  dl: dlInsights,
  grid: gridInsights,
  kat: katInsights,
};

const insightsCard = (visit: Visit): string => `
  <section class="card" id="customer-service-insights">
    <h2>Customer Service Insights <kat-badge label="Beta"></kat-badge></h2>
    <p>Performance period: ${escape(fourWeeks(visit))}</p>
    <p class="prose">These insights are educational and do not affect your account health. Buyer Contact Rate, Average Contact
      Response Time and Buyer Dissatisfaction Rate cover seller-fulfilled orders only.</p>
    <div class="insight-actions">
      <kat-button label="Go to My Inbox"></kat-button>
      <label class="top-switch"><input type="checkbox" checked> Show top performing sellers</label>
      <a href="#/" class="side-panel-open">How can I improve my performance?</a>
    </div>
    ${LAYOUTS[visit.layout](insights(visit))}
  </section>`;

/** Feedback Manager with the insights above the feedback; the routes are in the hash, each a template that client code shows. */
export const feedbackManager = (visit: Visit): Content => ({
  title: 'Feedback Manager',
  main: `
<main class="page">
  <h1>Feedback Manager</h1>
  <nav class="routes" aria-label="Feedback"><a href="#/">Overview</a> <a href="#/report">Report</a></nav>
  <div id="route"></div>
  <template id="route-overview">${insightsCard(visit)}${feedback(visit)}</template>
  <template id="route-report"><section class="card"><h2>Feedback report</h2><p>Choose a period. Order Defect Rate is not part of this report.</p></section></template>
  ${sidePanel(visit)}
</main>`,
  scripts: [SCRIPTS.feedback],
});

/** Bare `/feedback-manager`: the shell that waits for a route. */
export const feedbackShell = (): Content => ({
  title: 'Feedback Manager',
  main: '<main class="page"></main>',
});
