import { escape } from '../escape';
import { whole } from '../format';
import type { Content } from '../frame';
import { countOf } from '../messages/cards';
import { subNavigation } from '../sub-navigation';
import type { Visit } from '../visit';
import { word } from '../words';

const card = (title: string, value: string, line: string): string =>
  `<article class="tile"><h4>${escape(title)}</h4><p class="figure">${escape(value)}</p><p>${escape(line)}</p></article>`;

const inLocale = ({ locale }: Visit, value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale, options).format(value);

/** Cards of money and counts that are none of ours. */
const others = (visit: Visit): string =>
  [
    card('Sales', inLocale(visit, 412.5, { style: 'currency', currency: 'USD' }), 'Today so far'),
    card('Open Orders', whole(visit, 14), 'Total count'),
    card('Inventory Performance Index', whole(visit, 502), 'Current'),
  ].join('');

/** The home page's snapshot of cards (field notes, "Others"). */
export const home = (visit: Visit): Content => ({
  title: 'Home',
  main: `${subNavigation(visit)}<main class="page"><h1>Good morning</h1>
  <p>Your account health is <span class="pill">Healthy</span></p>
  <div class="tiles">
    ${card('Buyer Messages', whole(visit, countOf(visit, ['waiting', 'unresolved'])), word(visit, 'attention'))}
    ${card('Seller Feedback', `★ ${inLocale(visit, 5, { minimumFractionDigits: 2 })}`, `past year (${whole(visit, 2)})`)}
    ${others(visit)}
  </div></main>`,
});
