import { NOW, done, row, type ExamPage } from './exam-page';
import { at, cards, enquiry, page, rail } from './frame';

const [A, B, C, D, E, F] = [
  '302-1000001-0000001',
  '302-1000002-0000002',
  '302-1000003-0000003',
  '302-1000004-0000004',
  '302-1000005-0000005',
  '302-1000006-0000006',
] as const;

const FILTERED: ExamPage = {
  name: 'a filter of dates is on: the list is not all of Response Needed',
  url: at('us'),
  now: NOW,
  extent: 'part',
  html: page({
    where: 'us',
    top: cards(4),
    main: `${rail(1)}<button>Filters (1)</button><ul><li><span>Ann</span><span>Jul 30, 2026</span><p>${enquiry('Ann', A)}</p><span>Response needed</span></li><li><span>Bob</span><span>Jul 30, 2026</span><p>${enquiry('Bob', B)}</p><span>Response needed</span></li></ul>`,
  }),
  rows: [
    row(A, '2026-07-30T10:00:00Z', '2026-07-30T07:00:00Z'),
    row(B, '2026-07-30T10:00:00Z', '2026-07-30T07:00:00Z'),
  ],
};

const SEARCHED: ExamPage = {
  name: 'results of a search for a buyer: not all of Response Needed',
  url: at('us', '/messaging/inbox?fi=responseNeeded&q=Ann'),
  now: NOW,
  extent: 'part',
  html: page({
    where: 'us',
    top: cards('4'),
    main: `${rail(1)}<form role="search"><input type="search" aria-label="Search messages" value="Ann"><button>Search</button></form><p>1 result for “Ann” <a>Clear search</a></p><ul><li><span>Ann</span><span>Jul 30, 2026</span><p>${enquiry('Ann', A)}</p><span>Response needed</span></li></ul>`,
  }),
  rows: [row(A, '2026-07-30T10:00:00Z', '2026-07-30T07:00:00Z')],
};

const EMPTY_FILTERED: ExamPage = {
  name: 'empty under a filter while the card counts four',
  url: at('us'),
  now: NOW,
  extent: 'part',
  html: page({
    where: 'us',
    top: cards(4),
    main: `${rail(1)}<button>Filters (2)</button><div class="empty"><h3>No messages match your filters</h3><p>No messages need a response</p></div>`,
  }),
  rows: [],
};

const LOADING: ExamPage = {
  name: 'skeleton rows while the list loads',
  url: at('us'),
  now: NOW,
  extent: 'part',
  html: page({
    where: 'us',
    top: cards(4),
    main: `${rail(1)}<ul aria-busy="true"><li class="skeleton"><div class="bar"></div><div class="bar"></div></li><li class="skeleton"><div class="bar"></div><div class="bar"></div></li></ul><kat-spinner></kat-spinner>`,
  }),
  rows: [],
};

const TWO_THREADS: ExamPage = {
  name: 'two threads of one order, one resolved',
  url: at('us', '/messaging/inbox'),
  now: NOW,
  html: page({
    where: 'us',
    top: cards(1),
    main: `${rail(0)}<ul><li><a href="/messaging/inbox?t=A2KX1"><span>Ann</span><span>Jul 30, 2026</span><p>Return enquiry from Amazon customer Ann (Order: ${A})</p><span>Response needed</span></a></li><li><a href="/messaging/inbox?t=A2KX2"><span>Ann</span><span>Jul 2, 2026</span><p>Shipping enquiry from Amazon customer Ann (Order: ${A})</p><span>Resolved</span></a></li></ul>`,
  }),
  rows: [
    { ...row('Return enquiry', '2026-07-30T10:00:00Z'), unread: true },
    { ...done('Shipping enquiry'), unread: true },
  ],
};

const SAME_NAMES: ExamPage = {
  name: 'same buyer name and subject twice, without orders',
  url: at('us'),
  now: NOW,
  html: page({
    where: 'us',
    top: cards(2),
    main: `${rail(1)}<ul><li><span>David</span><span>Jul 30, 2026</span><p>Product details enquiry from Amazon customer David</p><span>Response needed</span></li><li><span>David</span><span>Jul 28, 2026</span><p>Product details enquiry from Amazon customer David</p><span>Response needed</span></li></ul>`,
  }),
  rows: [row('David', '2026-07-30T10:00:00Z'), row('David', '2026-07-28T10:00:00Z')],
};

const DATELESS: ExamPage = {
  name: 'rows without any date',
  url: at('us'),
  now: NOW,
  html: page({
    where: 'us',
    top: cards(2),
    main: `${rail(1)}<ul><li><span>Ann</span><p>${enquiry('Ann', A)}</p><span>Response needed</span></li><li><span>Bob</span><p>${enquiry('Bob', B)}</p><span>Response needed</span></li></ul>`,
  }),
  rows: [row(A, '2026-07-30T10:00:00Z'), row(B, '2026-07-29T10:00:00Z')],
};

const MIXED_STATES: ExamPage = {
  name: 'every state in one list of all',
  url: at('uk', '/messaging/inbox'),
  now: NOW,
  html: page({
    where: 'uk',
    top: cards(2, 1),
    main: `${rail(0)}<ul>${[
      [A, 'Response needed'],
      [B, 'Resolved'],
      [C, 'Reported unresolved'],
      [D, 'No response needed'],
      [E, 'Replied'],
      [F, 'Response needed'],
    ]
      .map(
        ([order, state], index) =>
          `<li><span><svg role="img" aria-label="United Kingdom"></svg></span><span>Buyer ${'ABCDEF'[index]}</span><time datetime="2026-07-30T0${index + 1}:00:00Z">30 Jul 2026</time><p>${enquiry(`Buyer ${'ABCDEF'[index]}`, order ?? '')}</p><span class="status">${state}</span></li>`,
      )
      .join('')}</ul>`,
  }),
  rows: [
    row(A, '2026-07-30T01:00:00Z', '2026-07-30T01:00:00Z', 'GB'),
    done(B),
    done(C, 'reported-unresolved'),
    done(D, 'no-response-needed'),
    done(E, 'answered'),
    row(F, '2026-07-30T06:00:00Z', '2026-07-30T06:00:00Z'),
  ],
};

const STICKY: ExamPage = {
  name: 'a second header that sticks, and a hidden copy of the list for narrow screens',
  url: at('uk'),
  now: NOW,
  html: page({
    where: 'uk',
    top: cards(1),
    main: `${rail(1)}<div class="narrow" style="display: none"><ul><li><span>Old</span><span>1 Jan 2020</span><p>${enquiry('Old', F)}</p><span>Response needed</span></li></ul></div><div class="sticky">Buyer Date Subject Status</div><table><tr><th>Buyer</th><th>Date</th><th>Subject</th><th>Status</th></tr><tr><td>Ann</td><td>30 Jul 2026</td><td>${enquiry('Ann', A)}</td><td>Response needed</td></tr></table>`,
  }),
  rows: [row(A, '2026-07-30T10:00:00Z', '2026-07-29T23:00:00Z')],
};

const CARDS_ONLY: ExamPage = {
  name: 'cards alone: the list pane is not rendered at this width',
  url: at('uk'),
  now: NOW,
  html: page({ where: 'uk', top: cards(3), main: rail(1) }),
  rows: [row('a', NOW), row('b', NOW), row('c', NOW)],
};

/** Lists that are not whole, or whose rows are not told apart. */
export const PARTS: readonly ExamPage[] = [
  FILTERED,
  SEARCHED,
  EMPTY_FILTERED,
  LOADING,
  TWO_THREADS,
  SAME_NAMES,
  DATELESS,
  MIXED_STATES,
  STICKY,
  CARDS_ONLY,
];
