import { NOW, done, row, type ExamPage } from './exam-page';
import { at, cards, enquiry, help, page, rail } from './frame';

const [A, B, C, D] = [
  '302-1000001-0000001',
  '302-1000002-0000002',
  '302-1000003-0000003',
  '302-1000004-0000004',
] as const;

const katRow = (land: string, buyer: string, when: string, subject: string, state: string): string =>
  `<kat-table-row><kat-table-cell><img class="flag" alt="${land}" src="f.png"></kat-table-cell><kat-table-cell><kat-link label="${buyer}" href="#"></kat-link></kat-table-cell><kat-table-cell><kat-label text="${when}"></kat-label></kat-table-cell><kat-table-cell>${subject}</kat-table-cell><kat-table-cell><kat-badge label="${state}"></kat-badge></kat-table-cell></kat-table-row>`;

const KATAL: ExamPage = {
  name: 'kat-table whose times, states and buyers are attributes',
  url: at('uk'),
  now: NOW,
  extent: 'full',
  filter: 'response-needed',
  html: page({
    where: 'uk',
    top: cards(3),
    main: `${rail(1)}<div>Filters (0)</div><kat-table><kat-table-head><kat-table-row><kat-table-cell>Country</kat-table-cell><kat-table-cell>Buyer</kat-table-cell><kat-table-cell>Date</kat-table-cell><kat-table-cell>Subject</kat-table-cell><kat-table-cell>Status</kat-table-cell></kat-table-row></kat-table-head><kat-table-body>
    ${katRow('United Kingdom', 'Ann', '30 Jul 2026', enquiry('Ann', A), 'Response needed')}
    ${katRow('United Kingdom', 'Bob', '29 Jul 2026', enquiry('Bob', B), 'Response needed')}
    ${katRow('Ireland', 'Cat', '29 Jul 2026', enquiry('Cat', C), 'Response needed')}</kat-table-body></kat-table>${help}`,
  }),
  rows: [
    row(A, '2026-07-30T07:00:00Z', '2026-07-29T23:00:00Z', 'GB'),
    row(B, '2026-07-29T16:00:00Z', '2026-07-28T23:00:00Z', 'GB'),
    row(C, '2026-07-29T17:00:00Z', '2026-07-28T23:00:00Z', 'IE'),
  ],
};

const TIMERS: ExamPage = {
  name: 'rows in shadow roots with Amazon’s timer',
  url: at('us', '/messaging/inbox-v3?fi=responseNeeded'),
  now: NOW,
  filter: 'response-needed',
  html: page({
    where: 'us',
    top: cards(3),
    main: `${rail(1)}<div role="list">${[
      ['Ann', A, '19 h 32 min left'],
      ['Bob', B, '45 min left'],
      ['Cat', C, 'Overdue'],
    ]
      .map(
        ([buyer, order, timer]) =>
          `<case-item role="listitem"><template shadowrootmode="open"><div class="top"><span>🇺🇸</span><strong>${buyer}</strong><kat-badge label="${timer}"></kat-badge></div><div>${enquiry(buyer ?? '', order ?? '')}</div><div class="state"><kat-icon name="alert"></kat-icon><span>Response needed</span></div></template></case-item>`,
      )
      .join('')}</div>`,
  }),
  rows: [
    row(A, '2026-07-30T10:52:00Z', '2026-07-30T10:51:00Z', 'US'),
    row(B, '2026-07-29T16:05:00Z', '2026-07-29T16:04:00Z', 'US'),
    row(C, '2026-07-29T11:00:00Z'),
  ],
};

const SERVED: ExamPage = {
  name: 'server-rendered table of all cases in columns',
  url: at('us', '/messaging/inbox'),
  now: NOW,
  filter: 'all',
  html: page({
    where: 'us',
    top: cards(2),
    main: `${rail(0)}<table class="a-bordered"><thead><tr><th></th><th>Date</th><th>Buyer</th><th>Subject</th><th>Status</th></tr></thead><tbody>
    <tr><td><input type="checkbox"></td><td>July 30, 2026 7:05 AM PDT</td><td>Ann</td><td><a href="/messaging/thread?t=1">${enquiry('Ann', A)}</a></td><td>Response needed</td></tr>
    <tr><td><input type="checkbox"></td><td>July 29, 2026 11:40 PM PDT</td><td>Bob</td><td><a href="/messaging/thread?t=2">${enquiry('Bob', B)}</a></td><td>Response needed</td></tr>
    <tr><td><input type="checkbox"></td><td>July 29, 2026 12:40 AM PDT</td><td>Cat</td><td><a href="/messaging/thread?t=3">${enquiry('Cat', C)}</a></td><td>Resolved</td></tr></tbody></table><a>Previous</a> 1-3 of 61 <a href="?page=2">Next</a>`,
  }),
  rows: [
    row(A, '2026-07-30T14:05:00Z', '2026-07-30T14:05:00Z'),
    row(B, '2026-07-30T06:40:00Z', '2026-07-30T06:40:00Z'),
    done(C),
  ],
  extent: 'part',
};

const VIRTUAL: ExamPage = {
  name: 'role=grid, virtual, 240 rows of which four are drawn',
  url: at('de'),
  now: NOW,
  extent: 'part',
  filter: 'response-needed',
  html: page({
    where: 'de',
    top: cards(240),
    main: `${rail(1)}<div role="grid" aria-rowcount="240"><div style="height:19200px;position:relative">${[
      [A, 'Jörg', '30.07.2026 09:14'],
      [B, 'Uwe', '30.07.2026 08:01'],
      [C, 'Ina', '29.07.2026 23:59'],
      [D, 'Eva', '29.07.2026 17:31'],
    ]
      .map(
        ([order, buyer, when], index) =>
          `<div role="row" aria-rowindex="${index + 61}" style="position:absolute;transform:translateY(${index * 80}px)"><div role="gridcell"><i class="flag flag-de" title="Deutschland"></i></div><div role="gridcell">${buyer}</div><div role="gridcell">${when}</div><div role="gridcell">Anfrage zu Produktdetails von Amazon-Kunde ${buyer} (Bestellung: ${order})</div><div role="gridcell">Response needed</div></div>`,
      )
      .join('')}</div></div>`,
  }),
  rows: [
    row(A, '2026-07-30T07:14:00Z', '2026-07-30T07:14:00Z', 'DE'),
    row(B, '2026-07-30T06:01:00Z', '2026-07-30T06:01:00Z'),
    row(C, '2026-07-29T21:59:00Z', '2026-07-29T21:59:00Z'),
    row(D, '2026-07-29T15:31:00Z', '2026-07-29T15:31:00Z'),
  ],
};

const GROUPED: ExamPage = {
  name: 'rows under headings of days, with times alone',
  url: at('uk'),
  now: NOW,
  html: page({
    where: 'uk',
    top: cards(4),
    main: `${rail(1)}<section><h3>Today</h3><ul><li><b>Ann</b> <span>10:15</span><p>${enquiry('Ann', A)}</p><em>Response needed</em></li><li><b>Bob</b> <span>08:02</span><p>${enquiry('Bob', B)}</p><em>Response needed</em></li></ul></section><section><h3>Yesterday</h3><ul><li><b>Cat</b> <span>21:40</span><p>${enquiry('Cat', C)}</p><em>Response needed</em></li></ul></section><section><h3>28 July 2026</h3><ul><li><b>Dan</b> <span>21:40</span><p>${enquiry('Dan', D)}</p><em>Response needed</em></li></ul></section>`,
  }),
  rows: [
    row(A, '2026-07-30T09:15:00Z', '2026-07-30T09:15:00Z'),
    row(B, '2026-07-30T07:02:00Z', '2026-07-30T07:02:00Z'),
    row(C, '2026-07-29T20:40:00Z', '2026-07-29T20:40:00Z'),
    row(D, '2026-07-28T20:40:00Z', '2026-07-28T20:40:00Z'),
  ],
};

const DIVS: ExamPage = {
  name: 'nothing but divs, unread dots, previews of the message under the subject',
  url: at('us'),
  now: NOW,
  html: page({
    where: 'us',
    top: cards(3),
    main: `<div class="l">${rail(1)}</div><div class="m"><div>Filters (0)</div>${[
      [A, 'Ann', '3 hours ago'],
      [B, 'Bob', '14 minutes ago'],
      [C, 'Cat', '1 day ago'],
    ]
      .map(
        ([order, buyer, when], index) =>
          `<div class="x1 ${index ? '' : 'unread'}"><div class="x2"><span class="dot" aria-label="Unread"></span><span title="United States">US</span><span>${buyer}</span><span class="x3">${when}</span></div><div class="x4">${enquiry(buyer ?? '', order ?? '')}</div><div class="x5">Hello, I wanted to ask if this fits a 2019 model…</div><div class="x6">Response needed</div></div>`,
      )
      .join('')}</div>`,
  }),
  rows: [
    row(A, '2026-07-30T11:45:00Z', '2026-07-30T11:19:00Z'),
    row(B, '2026-07-30T15:05:30Z', '2026-07-30T15:04:00Z'),
    row(C, '2026-07-29T02:00:00Z', '2026-07-28T15:18:00Z'),
  ],
};

const PAGES_OF: ExamPage = {
  name: 'last of three pages: earlier ones exist',
  url: at('us'),
  now: NOW,
  extent: 'part',
  html: page({
    where: 'us',
    top: cards(51),
    main: `${rail(1)}<ol class="threads"><li><span>Ann</span><span>Jul 30, 2026</span><p>${enquiry('Ann', A)}</p><span>Response needed</span></li></ol><kat-pagination page="3" total-items="51" items-per-page="25"><template shadowrootmode="open"><button>Previous</button><button>1</button><button>2</button><button aria-current="true">3</button><button disabled>Next</button></template></kat-pagination>`,
  }),
  rows: [row(A, '2026-07-30T10:00:00Z', '2026-07-30T07:00:00Z')],
};

const item = (buyer: string, time: string, order: string): string =>
  `<ul><li><b>${buyer}</b> <span>${time}</span><p>${enquiry(buyer, order)}</p><em>Response needed</em></li></ul>`;

const BETWEEN: ExamPage = {
  name: 'words between the rows that are no day: a buyer’s, or a head that nobody knows',
  url: at('uk'),
  now: NOW,
  html: page({
    where: 'uk',
    top: cards(3),
    main: `${rail(1)}${item('Ann', '10:15', A)}<p>hello</p>${item('Bob', '08:02', B)}<p>30 July 2026</p>${item('Cat', '13:40', C)}`,
  }),
  rows: [row(A, '2026-07-30T09:15:00Z'), row(B, '2026-07-28T07:02:00Z'), row(C, '2026-07-27T12:40:00Z')],
};

/** Lists in many kinds of markup. */
export const LISTS: readonly ExamPage[] = [KATAL, TIMERS, SERVED, VIRTUAL, GROUPED, BETWEEN, DIVS, PAGES_OF];
