import type { Content } from '../frame';
import { subNavigation } from '../sub-navigation';
import type { Visit } from '../visit';

/** Manage Orders: a page of Seller Central on which nothing is read. */
export const orders = (visit: Visit): Content => ({
  title: 'Manage Orders',
  main: `${subNavigation(visit)}<main class="page"><h1>Manage Orders</h1>
  <div class="tiles"><article class="tile"><h4>Cases requiring attention</h4><p class="figure">4</p></article>
  <article class="tile"><h4>Unshipped</h4><p class="figure">14</p></article></div></main>`,
});
