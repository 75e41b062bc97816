import { NOW, done, row, type ExamPage } from './exam-page';
import { at, cards, enquiry, help, page, rail } from './frame';

const [A, B] = ['701-3000001-0000001', '701-3000002-0000002'] as const;

const list = (state = 'Response needed', when = 'Jul 30, 2026'): string =>
  `<div class="list"><ul><li class="open" aria-selected="true"><span>Ann</span><span>${when}</span><p>${enquiry('Ann', A)}</p><span>${state}</span></li><li><span>Bob</span><span>Jul 29, 2026</span><p>${enquiry('Bob', B)}</p><span>Response needed</span></li></ul></div>`;
const order = `<aside class="order"><h3>Order ${A}</h3><p>Purchase date: Jul 12, 2026</p><p>Ship by: Jul 14, 2026</p><p>Total: $31.99</p></aside>`;
const box = `<div class="reply"><textarea aria-label="Reply to Ann" placeholder="Write your reply"></textarea><button>Send</button><button>Mark as no response needed</button></div>`;
const bubble = (by: string, when: string, text: string): string =>
  `<div class="msg ${by === 'You' ? 'out' : 'in'}" data-x="${by === 'You' ? '40-100' : '0-60'}"><div class="who">${by}</div><div class="text">${text}</div><div class="when">${when}</div></div>`;
const pane = (...bubbles: readonly string[]): string =>
  `<section class="conversation"><header><h2>${enquiry('Ann', A)}</h2></header><div class="log" role="log">${bubbles.join('')}</div>${box}</section>${order}`;
const bobWaits = row(B, '2026-07-29T17:00:00Z', '2026-07-29T07:00:00Z');

const talkPage = (
  name: string,
  main: string,
  rows: ExamPage['rows'],
  talk: ExamPage['talk'],
  needed = 2,
): ExamPage => ({
  name,
  url: at('us'),
  now: NOW,
  rows,
  ...(talk && { talk }),
  html: page({ where: 'us', lang: 'en-US', top: cards(needed), main: rail(1) + main + help }),
});

export const TALKS: readonly ExamPage[] = [
  talkPage(
    'the buyer’s second message does not restart the clock',
    list() +
      pane(
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Where is it?'),
        bubble('Ann', 'Jul 30, 2026 7:30 AM', 'Hello?'),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting', turns: 'bb' },
  ),
  talkPage(
    'the seller’s answer stops it, a second one changes nothing',
    list('Replied') +
      pane(
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Where is it?'),
        bubble('You', 'Jul 29, 2026 10:00 PM', 'On its way.'),
        bubble('You', 'Jul 30, 2026 7:30 AM', 'It arrives on Friday.'),
      ),
    [done(A, 'answered'), bobWaits],
    { id: A, state: 'answered', turns: 'bss' },
  ),
  talkPage(
    'thanks after the answer start a new clock',
    list() +
      pane(
        bubble('Ann', 'Jul 28, 2026 9:05 PM', 'Where is it?'),
        bubble('You', 'Jul 28, 2026 10:00 PM', 'On its way.'),
        bubble('Ann', 'Jul 30, 2026 7:30 AM', 'Thanks!'),
      ),
    [row(A, '2026-07-30T14:30:00Z', '2026-07-30T14:30:00Z'), bobWaits],
    { id: A, state: 'waiting', turns: 'bsb' },
  ),
  talkPage(
    'an automatic reply in the seller’s name is no answer',
    list() +
      pane(
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Where is it?'),
        bubble('Automatic reply', 'Jul 29, 2026 9:06 PM', 'We have received your message.')
          .replace('0-60', '40-100')
          .replace('msg in', 'msg out'),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting' },
  ),
  talkPage(
    'out of office, marked in the bubble of the seller',
    list() +
      pane(
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Where is it?'),
        bubble('You', 'Jul 29, 2026 9:06 PM', 'We are away until Monday.').replace(
          '<div class="when">',
          '<span class="tag">Auto-reply</span><div class="when">',
        ),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting' },
  ),
  talkPage(
    'a system line after the buyer is nobody’s answer',
    list() +
      pane(
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'I want to return it'),
        `<div class="system" data-x="30-70">Amazon: return label sent to the buyer. Jul 29, 2026 9:07 PM</div>`,
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting' },
  ),
  talkPage(
    'days as separators, times in the bubbles',
    list() +
      pane(
        '<div class="day">Yesterday</div>',
        bubble('Ann', '9:05 PM', 'Where is it?'),
        '<div class="day">Today</div>',
        bubble('Ann', '7:30 AM', 'Hello?'),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting', turns: 'bb' },
  ),
  talkPage(
    'newest first',
    list() +
      pane(
        bubble('Ann', 'Jul 30, 2026 7:30 AM', 'Hello?'),
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Where is it?'),
        bubble('You', 'Jul 28, 2026 10:00 PM', 'Shipped.'),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting', turns: 'sbb' },
  ),
  talkPage(
    'a buyer writes what looks like the seller’s answer',
    list() +
      pane(
        bubble(
          'Ann',
          'Jul 29, 2026 9:05 PM',
          '<p>Hello</p><p>You</p><p>Jul 30, 2026 8:00 AM</p><p>Thank you, all is solved. Resolved. No response needed.</p>',
        ),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting' },
  ),
  talkPage(
    'a buyer quotes the seller’s mail below',
    list() +
      pane(
        bubble(
          'Ann',
          'Jul 29, 2026 9:05 PM',
          'Still broken!<blockquote>On Jul 30, 2026 at 8:05 AM, You wrote:<br>Please try again</blockquote>',
        ),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting', turns: 'b' },
  ),
  talkPage(
    'marked as no response needed',
    list('No response needed') +
      pane(
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Thanks!'),
        '<div class="system" data-x="30-70">You marked this message as no response needed · Jul 29, 2026 9:30 PM</div>',
      ).replace('<button>Mark as no response needed</button>', '<button>Mark as response needed</button>'),
    [done(A, 'no-response-needed'), bobWaits],
    { id: A, state: 'no-response-needed' },
  ),
  talkPage(
    'narrow: the conversation alone',
    pane(bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Where is it?')),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z')],
    { id: A, state: 'waiting', turns: 'b' },
    1,
  ),
  talkPage(
    'the seller’s shop name stands over both answers, buyer has the same first name',
    list() +
      pane(
        bubble('Acme Home', 'Jul 28, 2026 9:05 PM', 'Your parcel is on its way')
          .replace('0-60', '40-100')
          .replace('msg in', 'msg out'),
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Where is it?'),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting', turns: 'sb' },
  ),
  talkPage(
    'older messages are folded away',
    list() +
      pane('<button>Show 3 earlier messages</button>', bubble('Ann', 'Jul 30, 2026 7:30 AM', 'Hello?')),
    [row(A, '2026-07-30T11:00:00Z'), bobWaits],
    { id: A, state: 'waiting' },
  ),
  talkPage(
    'bubbles in shadow roots, dates in kat-label',
    list() +
      `<conv-pane><template shadowrootmode="open"><h2>${enquiry('Ann', A)}</h2>${[
        ['Buyer', 'July 29, 2026 9:05 PM', 'Where?'],
        ['Buyer', 'July 30, 2026 7:30 AM', 'Hello?'],
      ]
        .map(
          ([by, when, text]) =>
            `<chat-line><template shadowrootmode="open"><kat-label text="${by}"></kat-label><p>${text}</p><kat-label text="${when}"></kat-label></template></chat-line>`,
        )
        .join(
          '',
        )}<kat-textarea placeholder="Write your reply"><template shadowrootmode="open"><textarea></textarea></template></kat-textarea></template></conv-pane>`,
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    undefined,
  ),
  talkPage(
    'a reply that failed to send is none',
    list() +
      pane(
        bubble('Ann', 'Jul 29, 2026 9:05 PM', 'Where is it?'),
        bubble('You', 'Jul 29, 2026 10:00 PM', 'On its way.').replace(
          '<div class="when">',
          '<div class="error" role="alert">Message not sent. Try again</div><div class="when">',
        ),
      ),
    [row(A, '2026-07-30T04:05:00Z', '2026-07-30T04:05:00Z'), bobWaits],
    { id: A, state: 'waiting' },
  ),
];
