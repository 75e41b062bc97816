import { escape } from '../escape';
import { day } from '../format';
import type { Visit } from '../visit';

/** List and conversation: all of it is a buyer's, and some of it looks like the cards. */

const RAIL = ['All', 'Response Needed', 'Sent Messages', 'Resolved', 'Reported Unresolved'];

const SUBJECTS = [
  ['Product details enquiry', 'Resolved'],
  ['Where is my parcel', 'Response needed'],
  ['Cases resolved 88', 'Resolved'],
] as const;

const rail = `<ul class="message-rail">${RAIL.map(name => `<li><a href="#">${name}</a></li>`).join('')}</ul>`;

const row = (visit: Visit, [reason, state]: readonly [string, string], at: number): string => `
  <div class="message-row"><span>${escape(day(visit, at * 3 + 1))}</span>
    <div>${escape(reason)} from Amazon customer (Order: 000-000000${at}-000000${at})</div><span>${state}</span></div>`;

const BUBBLES = [
  '<p>Cases requiring attention</p><p>77</p><p>Response needed 33 | Reported unresolved 44</p>',
  '<p>Customer Service Rating</p><p>2.1</p><p>Points</p>',
];

/** Left rail without numbers, list, conversation with a reply box. */
export const messagePanes = (visit: Visit): string => `
  <div class="message-panes">${rail}
    <div><p>Filters (0)</p>${SUBJECTS.map((subject, at) => row(visit, subject, at)).join('')}</div>
    <div>${BUBBLES.map(bubble => `<div class="card">${bubble}</div>`).join('')}<textarea aria-label="Reply"></textarea><button type="button">Mark as no response needed</button></div>
  </div>`;
