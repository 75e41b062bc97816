import { escape } from '../escape';
import type { Content } from '../frame';
import { subNavigation } from '../sub-navigation';
import type { Visit } from '../visit';

/** Pages on which nothing of this version is read. Most of them name metrics all the same. */

export const help = (): Content => ({
  title: 'Order Defect Rate - Help',
  main: `<main class="page"><h1>Order Defect Rate</h1><p>Your Order Defect Rate must stay under 1%.</p>
  <table class="plain-table"><thead><tr><th>Metric</th><th>Seller Fulfilled</th></tr></thead>
  <tbody><tr><th>Order Defect Rate</th><td>0.50%</td></tr><tr><th>Late Shipment Rate</th><td>3.1%</td></tr></tbody></table></main>`,
});

export const forum = (): Content => ({
  title: 'Seller Forums',
  main: `<main class="page"><h1>My Order Defect Rate is wrong</h1><article class="card"><h2>Order Defect Rate</h2><p>1.25%</p><p>1 of 80 orders</p><p>60 days</p></article></main>`,
});

/** A performance page that this version does not read: a client app made of components. */
export const detail = (visit: Visit): Content => ({
  title: 'Performance',
  main: `${subNavigation(visit)}<main class="page"><h1>Performance</h1><kat-alert><span slot="header">Nothing to show</span></kat-alert></main>`,
});

/** Every page has the header's pill, even this one. */
export const notFound = ({ url }: Visit): Content => ({
  title: 'Page not found',
  main: `<main class="page"><h1>Sorry, we could not find ${escape(url.pathname)}</h1></main>`,
});

/** Sign-in has no header: the whole document. */
export const SIGN_IN = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Amazon Sign-In</title><link rel="icon" href="data:,"></head>
<body><main><h1>Sign in</h1><form><label>Email <input type="email"></label><button>Continue</button></form></main></body></html>`;
