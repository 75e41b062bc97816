import type { Content } from '../frame';
import { filterForm, filtersOf } from '../report/filters';
import { rowsOf } from '../report/rows';
import { reportTable } from '../report/table';
import { subNavigation } from '../sub-navigation';
import type { Visit } from '../visit';

/** The report of twelve months (field notes, "Details and reports"). Parameters: see `filtersOf`. */
export const performanceOverTime = (visit: Visit): Content => {
  const filters = filtersOf(visit);
  return {
    title: 'Performance over time',
    main: `
${subNavigation(visit)}
<main class="page">
  <h1>Performance over time</h1>
  <p class="prose">Order Defect Rate is measured over 60 days on the dashboard. The figures of a month may differ from it.</p>
  <section class="card">${filterForm(visit, filters)}
  <div class="report-scroller">${reportTable(visit, rowsOf(visit, filters))}</div></section>
</main>`,
  };
};
