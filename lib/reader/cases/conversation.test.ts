import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { NOW } from '../../../test/fixtures/inbox/inbox-fixture';
import { createMadeLog } from './made-log';
import { readInbox } from './read-inbox';

const HEADER = '<header id="navbar"><a href="/home">amazon</a><span class="pill">Healthy</span></header>';
const REPLY = '<div class="compose"><textarea></textarea></div>';
const bubble = (text: string, at: string) =>
  `<div class="bubble by-buyer"><p>${text}</p><span class="when">${at}</span></div>`;
const ONE = bubble('Where is it?', '5 Jul 2026, 09:10');
const TWO = ONE + bubble('Hello?', '5 Jul 2026, 19:10');

const buyerOf = (main: string): string | null | undefined => {
  const { document, location } = new JSDOM(
    `<!doctype html><html lang="en-GB"><body>${HEADER}${main}</body>`,
    {
      url: 'https://sellercentral.amazon.co.uk/messaging/inbox',
    },
  ).window;
  const read = readInbox({
    document,
    location,
    shadowRootOf: el => el.shadowRoot,
    isShown: () => true,
    now: NOW,
    made: createMadeLog(NOW),
  });
  if (read.kind !== 'read' || !read.read.conversation) return undefined;
  return read.read.conversation.identity.buyer;
};

describe('whose an open conversation is, without a list', () => {
  it.each([
    ['its own heading', `<div><section><h2>Maria</h2><div>${TWO}</div>${REPLY}</section></div>`, 'Maria'],
    ['a heading beside it', `<div><h2>Maria</h2><section><div>${TWO}</div>${REPLY}</section></div>`, 'Maria'],
    ['the header of the page', `<div><section><div>${TWO}</div>${REPLY}</section></div>`, null],
    ['the header of the page, and one message', `<div><section>${ONE}${REPLY}</section></div>`, null],
    [
      'the title of the page',
      `<div><h1>Messages</h1><section><div>${TWO}</div>${REPLY}</section></div>`,
      null,
    ],
    ['a heading of its main part', `<main><h2>Inbox</h2><section>${TWO}${REPLY}</section></main>`, null],
    [
      'a heading of cards',
      `<div>${'<div><h4>Cases resolved</h4><p>Response needed 5</p><p>2</p></div>'.repeat(3)}<section>${TWO}${REPLY}</section></div>`,
      null,
    ],
  ])('says %s or nothing', (_, main, buyer) => {
    expect(buyerOf(main)).toBe(buyer);
  });
});
