import { escape } from '../escape';
import { day } from '../format';
import type { Visit } from '../visit';

const row = (visit: Visit, id: string, ago: number): string =>
  `<tr><td>${id}</td><td>${escape(day(visit, ago))}</td><td>${escape(day(visit, ago - 2))}</td><td>Negative feedback</td><td>100%</td></tr>`;

/** The list of single orders below the panel, with a name and a percentage that are nobody's figures. */
export const orderTable = (visit: Visit, title: string): string => `<h3>${title}</h3>
  <div class="detail-orders"><table class="plain-table"><thead><tr><th>Order ID</th><th>Order Date</th><th>Expected</th><th>Defect Type</th><th>Weight</th></tr></thead>
  <tbody>${row(visit, '111-0000001-0000001', 9)}${row(visit, '111-0000002-0000002', 6)}</tbody></table></div>`;
