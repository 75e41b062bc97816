import { respond } from '../../site/respond';
import { chance } from './chance';

const ADDRESS = new URL('https://sellercentral.amazon.com/messaging/inbox?rows=1&open=none');
const DAYS = 28;

const orderOf = (at: number): string => `302-${String(1_000_000 + at)}-${String(9_000_000 - at)}`;

/** A row as lists of messages have them: a flag, a name, a subject with the order, a date, a state; every 50th waits. */
const row = (at: number): string => {
  const name = `Buyer ${Math.floor(chance(11, at) * 1_000_000)}`;
  const state = at % 50 === 0 ? 'Response needed' : 'Resolved';
  return `<div class="message-row" role="button" tabindex="0" data-thread-id="amzn1.thread.${10_000 + at}">
  <div class="message-line"><img class="flag" alt="Germany" src="data:,"><b class="message-name">${name}</b><span class="message-date">${1 + (at % DAYS)} Jul 2026</span></div>
  <div class="message-subject">Product details enquiry from Amazon customer ${name} (Order: ${orderOf(at)})</div>
  <span class="message-state"><i aria-hidden="true">●</i> ${state}</span>
</div>`;
};

const rows = (count: number): string => Array.from({ length: count }, (_, at) => row(at)).join('\n');

const withRows = (count: number): string => {
  const { body } = respond(ADDRESS) ?? { body: '' };
  return body
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace('id="message-app">', `id="message-app"><section class="message-list">${rows(count)}</section>`);
};

export const LENGTHS = [1000, 10_000] as const;

/** Pages for the stand-in site, named by their length: an inbox whose list has all its rows in the page. */
export const LONG_INBOXES = LENGTHS.map(count => ({ name: `inbox-${count}`, html: withRows(count) }));
