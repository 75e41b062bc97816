import { describe, expect, it } from 'vitest';
import type { Contact } from '../../messages/contact';
import { answeredAfter, later } from '../../messages/testing/contacts';
import { account } from '../testing/listed';
import { readerOf } from '../reader';
import { messagesView } from './messages-view';
import { storeViews } from './stores';

const AT = '2026-11-21T12:00:00.000Z';
const reader = readerOf('en', new Date(AT), 'UTC');
const german = readerOf('de', new Date(AT), 'UTC');
const STORE = { id: 'a', title: 'Store', host: 'sellercentral.amazon.com', hidden: new Set<string>() };
const view = (contacts: readonly Contact[], who = reader, hidden: readonly string[] = []) =>
  messagesView({ ...STORE, hidden: new Set(hidden) }, contacts, who);
const many = (count: number, one: (index: number) => Contact): readonly Contact[] =>
  Array.from({ length: count }, (_, index) => one(index));
const days = (count: number): string => later(AT, -count * 1440);

const SATURDAY = '2026-11-14T19:00:00.000Z';
const weekend = [
  ...many(12, () => answeredAfter(SATURDAY, 2000, { theme: 'delivery' })),
  ...many(20, index => answeredAfter(days(2 + index), 90, { theme: 'delivery' })),
  ...many(8, index => answeredAfter(days(2 + index), 120, { unsure: 60 })),
];

describe('messagesView', () => {
  it('has the figures of four weeks, with both ends of what is possible', () => {
    const { figures, few } = view(weekend).answers;
    expect(few).toBeNull();
    expect(figures.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Median: 1.5 h to 1 h 45 min',
      'Mean: 10 h 57 min to 11 h 9 min',
      'Later than 24 h: 30% (12 of 40)',
      'Certain: 100% (40 of 40)',
    ]);
  });

  it('says so where answers are too few, and draws no chart of one week', () => {
    const { figures, few, chart } = view(weekend.slice(0, 4)).answers;
    expect(figures).toEqual([]);
    expect(few).toBe('4 answers in the last four weeks. Median and mean take 5.');
    expect(chart).toBeNull();
  });

  it('draws the weeks with a band, the limit where it fits', () => {
    const { chart, table } = view(weekend).answers;
    const shape = chart?.at(400);
    expect(shape?.band).toMatch(/^M[\d.]+ [\d.]+L.*Z$/u);
    expect(shape?.marks.map(({ text }) => text)).toEqual(['limit 24 h']);
    expect(chart?.text).toMatch(/^Medians of 4 weeks\. Newest, week of Nov 16: 33 h 20 min\./u);
    expect(table?.rows[0]?.cells[0]).toBe('Nov 16');
  });

  it('tells what is beyond chance, each with a tip that has a source', () => {
    const { findings } = view(weekend);
    expect(findings.map(({ text }) => text)).toEqual([
      'Late answers are most often to messages that came on Saturday evening: 12 of 12.',
      'Messages that came between Friday 18:00 and the end of Sunday make up 100% of late answers (12 of 12), and are answered late more often than others.',
      '80% of the contacts of the last 30 days are about delivery (32 of 40).',
    ]);
    expect(findings.map(({ tip }) => tip?.id)).toEqual([
      undefined,
      'weekend-rota',
      'tracking-on-every-parcel',
    ]);
    expect(findings[1]?.tip?.source).toMatch(/Amazon seller help/u);
    expect(view(weekend, german).findings[0]?.text).toMatch(/am Samstagabend kamen: 12 von 12\.$/u);
  });

  it('leaves out the tips that the seller hid', () => {
    const { findings } = view(weekend, reader, ['weekend-rota', 'tracking-on-every-parcel']);
    expect(findings.slice(1).map(({ tip }) => tip?.id)).toEqual([
      'right-person-notified',
      'tell-of-delay-first',
    ]);
  });

  it('is silent where nothing is', () => {
    expect(view(weekend.slice(12, 20)).findings).toEqual([]);
  });

  it('lists the themes, the most frequent first, with bars to one scale', () => {
    const { rows, few } = view(weekend).themes;
    expect(few).toBeNull();
    expect(rows.slice(0, 2).map(({ name, count, share }) => [name, count, share])).toEqual([
      ['Delivery', '32', '80%'],
      ['Product', '8', '20%'],
    ]);
    expect(rows[0]?.bars.text).toMatch(/^A week, oldest first: 0, /u);
    expect(view(weekend.slice(0, 4)).themes).toMatchObject({
      few: '4 messages in the last 30 days. Shares take 20.',
    });
  });

  it('maps the hours, and counts apart what is not known well enough', () => {
    const vague = many(3, () => answeredAfter(days(3), 3000, { unsure: 1439 }));
    const [arrivals, answers] = view([...weekend, ...vague]).heat.maps;
    expect(arrivals?.text).toMatch(/^40 in the last 12 weeks/u);
    expect(arrivals?.vague).toMatch(/^3 more are not shown/u);
    expect(arrivals?.table?.rows[19]?.cells[5]).toEqual({ text: '12', level: 4 });
    expect(answers?.vague).toBe('');
    expect(view(vague).heat.maps[0]?.table).toBeNull();
  });

  it('forgets habits of the quarter before', () => {
    expect(view(weekend.map(() => answeredAfter(days(120), 2000))).heat.maps[0]?.text).toMatch(/^0 with/u);
  });
});

describe('storeViews', () => {
  const told = {
    theme: 'delivery',
    state: 'waiting',
    running: true,
    receivedAfter: days(0.1),
    receivedBefore: days(0.1),
    rounds: [],
  } as const;

  it('has one view an account with messages', () => {
    const accounts = [account('b', { store: 'Acme', country: '' }), account('a')];
    const views = storeViews(
      accounts,
      [
        { ...told, account: 'b' },
        { ...told, account: 'gone' },
      ],
      reader,
    );
    expect(views.map(({ id, title }) => [id, title])).toEqual([['b', 'Acme, all marketplaces']]);
  });
});
