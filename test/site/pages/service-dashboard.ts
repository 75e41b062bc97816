import { escape } from '../escape';
import { day, hours, percent } from '../format';
import type { Content } from '../frame';
import type { Visit } from '../visit';
import { word } from '../words';

const WEEKS = [8.4, 8.1, 7.9];
const NO_SCORE = 'You do not have a score yet.';

/** `orders=fba`: there is no score yet. */
const scored = ({ url }: Visit, text: string): string =>
  url.searchParams.get('orders') === 'fba' ? NO_SCORE : text;

const card = (name: string, value: string, unit = ''): string =>
  `<article class="tile"><h4>${escape(name)}</h4><p class="figure">${escape(value)}</p><p>${escape(unit)}</p></article>`;

const decimal = ({ locale }: Visit, value: number): string => new Intl.NumberFormat(locale).format(value);

const past = (visit: Visit): string => `
  <section class="card"><h2>Past scores</h2><table class="plain-table"><thead><tr><th>Week</th><th>Your Scores</th><th>Message Threads</th></tr></thead>
  <tbody>${WEEKS.map((score, at) => `<tr><td>${escape(day(visit, at * 7 + 8))} - ${escape(day(visit, at * 7 + 2))}</td><td>${decimal(visit, score)}</td><td>${20 + at}</td></tr>`).join('')}</tbody></table></section>`;

/** The Customer Service dashboard (field notes, "Customer Service dashboard"). */
export const serviceDashboard = (visit: Visit): Content => ({
  title: 'Customer Service Dashboard',
  main: `
<main class="page">
  <h1>Customer Service Dashboard</h1>
  <p>Last updated ${escape(day(visit, 3))}</p><p>Total message threads: 44</p>
  <div class="tiles">
    ${card(word(visit, 'serviceRating'), scored(visit, decimal(visit, 8.7)), 'Points')}
    ${card('Average Response Time', scored(visit, hours(visit, 9.5)))}
    ${card('First Contact Resolution Rate', scored(visit, percent(visit, { value: 0.62, digits: 0 })))}
  </div>
  ${past(visit)}
</main>`,
});
