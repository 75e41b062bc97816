import { escape } from '../escape';
import { day } from '../format';
import type { Visit } from '../visit';

/** What stands on the dashboard beside the metrics and must never be read as one. */

/** Prose that repeats names and targets. */
export const PROSE = `<p class="prose">We require sellers to maintain an Order Defect Rate under 1% in order to sell
  on Amazon. A Late Shipment Rate above 4% or a Pre-fulfillment Cancel Rate above 2.5% may result in account deactivation.</p>`;

export const news = (visit: Visit): string => `
  <section class="card">
    <h2>Account Health News</h2>
    <ul class="news">
      <li><a href="#">Valid Tracking Rate will be 97% in some categories</a><div>${escape(day(visit, 9))}</div></li>
      <li><a href="#">How we calculate your Order Defect Rate</a><div>${escape(day(visit, 33))}</div></li>
    </ul>
  </section>`;

export const DID_YOU_KNOW = `
  <section class="card">
    <h2>Did you know? <span class="red-count">3</span></h2>
    <p>Sellers who answer within 24 hours get 12% fewer A-to-z Guarantee claims.</p>
  </section>`;
