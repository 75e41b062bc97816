import { escape } from '../escape';
import { day } from '../format';
import type { Visit } from '../visit';

/** The feedback below the insights (field notes, "Feedback Manager"). Comments are written by buyers: all of them are traps. */

const COMMENTS: readonly (readonly [stars: number, text: string])[] = [
  [5, 'Buyer Contact Rate 0.99% and still nobody had to be contacted. Your performance: great!'],
  [2, 'Order Defect Rate 4.5% – 12 of 30 orders in our office arrived late. Target: under 1%'],
  [1, 'Average Contact Response Time 48 hours. Average seller performance 6 hours, they say.'],
  [4, 'Late Shipment Rate'],
  [5, '0.12%'],
];

const HISTOGRAM = [59, 8, 5, 3, 25];

const row = (visit: Visit, [stars, text]: (typeof COMMENTS)[number], index: number): string => `
  <kat-table-row id="feedback-details">
    <kat-table-cell class="col_order_date">${escape(day(visit, 2 + index * 5))}</kat-table-cell>
    <kat-table-cell class="col_feedback_rating"><kat-star-rating value="${stars}"></kat-star-rating></kat-table-cell>
    <kat-table-cell class="col_order_id"><kat-link label="000-000000${index}-000000${index}"></kat-link></kat-table-cell>
    <kat-table-cell class="col_comments">${escape(text)}</kat-table-cell>
    <kat-table-cell><kat-button label="Reply"></kat-button></kat-table-cell>
  </kat-table-row>`;

export const feedback = (visit: Visit): string => `
  <section class="card" id="feedback-rating">
    <h2>Feedback Rating</h2>
    <label class="time-period">Time period: <select><option>1 month</option><option>3 months</option><option>12 months</option><option selected>Lifetime</option></select></label>
    <label>View ratings by: <select><option>All ratings</option></select></label>
    <p><kat-star-rating value="4"></kat-star-rating> <b>3.8 out of 5</b></p>
    <p class="rating-count">73 total ratings</p>
    <ul class="histogram">${HISTOGRAM.map((share, index) => `<li>${5 - index} star <meter max="100" value="${share}"></meter> ${share}%</li>`).join('')}</ul>
  </section>
  <section class="card" id="recent-feedback">
    <h2>Recent Feedback</h2>
    <kat-table class="five-columns">
      <kat-table-head><kat-table-row>${['Date', 'Rating', 'Order ID', 'Comments', 'Actions'].map(head => `<kat-table-cell>${head}</kat-table-cell>`).join('')}</kat-table-row></kat-table-head>
      <kat-table-body>${COMMENTS.map((comment, index) => row(visit, comment, index)).join('')}</kat-table-body>
    </kat-table>
  </section>`;
