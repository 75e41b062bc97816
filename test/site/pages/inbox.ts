import { escape } from '../escape';
import type { Content } from '../frame';
import { messageCards } from '../messages/cards';
import { messagePanes } from '../messages/panes';
import type { Visit } from '../visit';

const DAY = 86_400_000;

const dated = (time: number, year?: 'numeric'): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year, timeZone: 'UTC' }).format(time);

/** "30 June - 30 July 2026", the month until today; the sentence around it is known in English only. */
const month = ({ today }: Visit): string =>
  `${dated(today.getTime() - 30 * DAY)} - ${dated(today.getTime(), 'numeric')}`;

/** Buyer-Seller Messages: cards and an app that its own script fills (field notes, "Buyer-Seller Messages"). */
export const inbox = (visit: Visit): Content => ({
  title: 'Buyer-Seller Messages',
  main: `
<main class="page">
  <h1>Messages</h1>
  <p>Global communication metrics from ${escape(month(visit))}. Select a card for more details.</p>
  ${messageCards(visit)}
  ${messagePanes(visit)}
</main>`,
  scripts: ["import '/site/inbox/main.mjs';"],
});
