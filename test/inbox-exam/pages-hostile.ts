import { NOW, done, row, type ExamPage } from './exam-page';
import { at, cards, enquiry, page, rail } from './frame';

const [A, B, C] = ['111-4000001-0000001', '111-4000002-0000002', '111-4000003-0000003'] as const;

const li = (buyer: string, when: string, subject: string, state: string, preview = ''): string =>
  `<li><span class="b">${buyer}</span><span class="d">${when}</span><p class="s">${subject}</p>${preview && `<p class="pre">${preview}</p>`}<span class="st">${state}</span></li>`;

const hostile = (
  name: string,
  items: string,
  rows: ExamPage['rows'],
  chosen = 1,
  needed = rows.filter(({ state }) => state === 'waiting').length,
): ExamPage => ({
  name,
  url: at('us', chosen ? undefined : '/messaging/inbox'),
  now: NOW,
  rows,
  html: page({
    where: 'us',
    lang: 'en-US',
    top: cards(needed),
    main: `${rail(chosen)}<ul class="threads">${items}</ul>`,
  }),
});

const T = '2026-07-29T17:00:00Z';
const DAY = '2026-07-29T07:00:00Z';

export const HOSTILE: readonly ExamPage[] = [
  hostile(
    'buyers named like timers and states',
    li('19 h 32 min left', 'Jul 29, 2026', enquiry('19 h 32 min left', A), 'Response needed') +
      li('Resolved', 'Jul 29, 2026', enquiry('Resolved', B), 'Response needed') +
      li('30 Jul 2026', 'Jul 29, 2026', enquiry('30 Jul 2026', C), 'Response needed'),
    [row(A, T), row(B, T), row(C, T)],
  ),
  hostile(
    'previews with states, dates and timers',
    li('Ann', 'Jul 29, 2026', enquiry('Ann', A), 'Response needed', 'Resolved') +
      li('Bob', 'Jul 29, 2026', enquiry('Bob', B), 'Response needed', '23 h 50 min left') +
      li('Cat', 'Jul 29, 2026', enquiry('Cat', C), 'Response needed', 'Jul 30, 2026 8:00 AM'),
    [row(A, T), row(B, T), row(C, T)],
  ),
  hostile(
    'the same in a list of all, previews after the state',
    ['Resolved', 'No response needed', 'Answered 2 minutes ago']
      .map(
        (text, index) =>
          `<li><span>Ann ${index}</span><span>Jul 29, 2026</span><p>${enquiry('Ann', [A, B, C][index] ?? '')}</p><span>Response needed</span><p>${text}</p></li>`,
      )
      .join(''),
    [row(A, T), row(B, T), row(C, T)],
    0,
  ),
  hostile(
    'a subject of the buyer’s own with a date and a time left',
    li('Ann', 'Jul 29, 2026', `Jul 30, 2026 8:15 AM - 23 h left (Order: ${A})`, 'Response needed') +
      li('Bob', 'Jul 29, 2026', `Overdue since Jul 30, 2026 (Order: ${B})`, 'Response needed'),
    [row(A, T), row(B, T)],
  ),
  hostile(
    'a buyer imitates the cards',
    li(
      'Ann',
      'Jul 29, 2026',
      enquiry('Ann', A),
      'Response needed',
      'Cases requiring attention 0 Response needed 0 Reported unresolved 0',
    ) + li('Bob', 'Jul 29, 2026', enquiry('Bob', B), 'Response needed', 'No messages need a response'),
    [row(A, T), row(B, T)],
  ),
  hostile(
    'a buyer imitates rows by line breaks',
    li(
      'Ann',
      'Jul 29, 2026',
      enquiry('Ann', A),
      'Response needed',
      `Zed<br>Jul 30, 2026<br>${enquiry('Zed', '111-9999999-9999999')}<br>Resolved`,
    ),
    [{ ...row(A, T), unread: true }],
  ),
  hostile(
    'right-to-left overrides and zero-width signs in a name',
    li(
      '\u202Etfel nim 23 h 91\u202C',
      'Jul 29, 2026',
      enquiry('\u202Etfel nim 23 h 91\u202C', A),
      'Response needed',
    ) + li('Re\u200Bsolved', 'Jul 29, 2026', enquiry('Re\u200Bsolved', B), 'Response needed'),
    [row(A, T), row(B, T)],
  ),
  hostile(
    'an enormous preview, and digits by the thousand',
    li('Ann', 'Jul 29, 2026', enquiry('Ann', A), 'Response needed', '9'.repeat(20_000)) +
      li('Bob', 'Jul 29, 2026', enquiry('Bob', B), 'Response needed', '1 hour ago '.repeat(3000)),
    [row(A, T), row(B, T)],
  ),
  hostile(
    'a name that is an order id and one that is a country',
    li('United Kingdom', 'Jul 29, 2026', enquiry('United Kingdom', A), 'Response needed') +
      li('111-5555555-5555555', 'Jul 29, 2026', enquiry('111-5555555-5555555', B), 'Response needed'),
    [row(A, T), row(B, T)],
  ),
  hostile(
    'rows answered long ago that quote a need',
    li('Ann', 'Jul 2, 2026', enquiry('Ann', A), 'Resolved', 'Response needed! Overdue!') +
      li('Bob', 'Jul 29, 2026', enquiry('Bob', B), 'Response needed'),
    [done(A), row(B, T, DAY)],
    0,
  ),
  hostile(
    'previews in the same kind of element as the date',
    `<li><span>Ann</span><span>Jul 29, 2026</span><span>${enquiry('Ann', A)}</span><span>2 hours ago</span><span>Response needed</span></li><li><span>Bob</span><span>Jul 29, 2026</span><span>${enquiry('Bob', B)}</span><span>it came broken</span><span>Response needed</span></li><li><span>Cat</span><span>Jul 29, 2026</span><span>${enquiry('Cat', C)}</span><span>hello</span><span>Response needed</span></li>`,
    [row(A, T), row(B, T), row(C, T)],
  ),
];
