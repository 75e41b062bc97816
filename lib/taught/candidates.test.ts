import { describe, expect, it } from 'vitest';
import { candidatesOn, teachOn, viewOf } from '../../test/taught/teach';
import { header, page } from '../../test/fixtures/fixture';
import { HEALTH, ODR } from '../../test/fixtures/taught/lesson';
import { INSIGHTS_CARDS, LESSONS } from '../../test/fixtures/taught/lessons';
import { likelyFor } from './likely';

const on = async (body: string) =>
  candidatesOn(await viewOf({ url: HEALTH, html: page(header('Acme Home', 'United States') + body) }));

const texts = async (body: string): Promise<readonly string[]> => (await on(body)).map(({ text }) => text);

describe('what may be pointed at', () => {
  it('is every number in reading order, each with the name that it likeliest goes by', async () => {
    const view = await viewOf({ url: HEALTH, html: INSIGHTS_CARDS });
    const found = candidatesOn(view).map(({ text, label }) => [label, text]);
    expect(found).toEqual([
      ['Sizin başarınız', '%0,25'],
      ['Satıcı ortalaması', '%0,31'],
      ['Sizin başarınız', '6 saat'],
      ['Satıcı ortalaması', '9 saat'],
      ['Sizin başarınız', '%1,20'],
      ['Satıcı ortalaması', '%2,40'],
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ['a number cut in pieces', '<p>Rate of this</p><p><b>0</b><b>.</b><b>12</b><b>%</b></p>', ['0.12%']],
    ['a time in two elements', '<p>Answer time</p><p><b>9.5</b> <i>hours</i></p>', ['9.5 hours']],
    ['a word for no value', '<div><p>Rate of this</p><p>N/A</p></div>', ['N/A']],
    ['an attribute', '<p>Rate of this</p><kat-label text="0.12%"></kat-label>', ['0.12%']],
    [
      'a shadow root',
      '<p>Rate of this</p><x-v><template shadowrootmode="closed"><b>0.12%</b></template></x-v>',
      ['0.12%'],
    ],
    ['no money', '<p>Sales</p><p>$1,234.00</p><p><span>€</span><span>12</span></p>', []],
    ['no choice', '<button>1</button><a href="#">2</a><select><option>3</option></select>', []],
    ['nothing hidden', '<p>Rate of this</p><p hidden>0.12%</p>', []],
    ['nothing in navigation', '<nav><p>Rate of this</p><p>0.12%</p></nav>', []],
    ['nothing of ours', '<benchline-layer>12</benchline-layer>', []],
    ['nothing in news', '<h2>Account Health News</h2><p>Rate of this</p><p>0.12%</p>', []],
    [
      'nothing that a buyer wrote',
      '<table><tr><td>111-1234567-1234567</td><td>Order Defect Rate</td><td>0.12%</td></tr></table>',
      [],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await texts(`<main>${body}</main>`)).toEqual(expected);
  });

  it('is nothing on a page that is not read', async () => {
    const url = 'https://sellercentral.amazon.com/help/hub';
    expect(candidatesOn(await viewOf({ url, html: page('<p>12%</p>') }))).toEqual([]);
  });

  it('tells the units in which a text can be read', async () => {
    const [rate, time, bare] = await on('<main><p>0.12%</p><p>5 h</p><p>4.5</p></main>');
    expect([rate?.units, time?.units, bare?.units]).toEqual([['rate'], ['duration'], ['stars', 'points']]);
  });
});

describe('what is refused', () => {
  const html = page(
    '<main><div><h3>Account Health Rating</h3><p>372</p></div><div><h3>A rate</h3><p>112%</p></div></main>',
  );
  it.each([
    ['372', ODR, 'unit'],
    ['112%', ODR, 'range'],
    ['372', { metric: 'no-such', scope: 'all', window: 'P60D' } as const, 'unit'],
  ])('%s as %j for its %s', async (pick, choice, reason) => {
    const view = await viewOf({ url: HEALTH, html });
    expect(teachOn(view, { name: '', pick, choice, value: null })).toEqual({ kind: 'refused', reason });
  });

  it('a number that nothing names', async () => {
    const view = await viewOf({ url: HEALTH, html: page('<main><p>0.12%</p></main>') });
    const trial = teachOn(view, { name: '', pick: '0.12%', choice: ODR, value: null });
    expect(trial).toEqual({ kind: 'refused', reason: 'place' });
  });
});

describe('what is likely', () => {
  it('begins with the metric whose words are alike, if it is not read yet', async () => {
    const view = await viewOf({
      url: HEALTH,
      html: page('<main><div><h3>Late Shipping Rate</h3><p>1.4%</p></div></main>'),
    });
    const [candidate] = candidatesOn(view);
    if (!candidate) throw new Error('no candidate');
    const { lexicon } = view;
    const all = likelyFor(candidate, { lexicon, readings: [] });
    expect(all[0]).toEqual({
      metric: 'late-shipment-rate',
      scopes: ['seller-fulfilled'],
      windows: ['P30D', 'P10D'],
    });
    expect(all.map(({ metric }) => metric)).not.toContain('account-health-rating');
    const reading = { metric: 'late-shipment-rate', scope: 'seller-fulfilled', window: 'P30D' } as const;
    const rest = { value: 0, counts: null, target: null, average: null, top: null, period: null };
    const read = [{ ...reading, ...rest, label: '', source: 'page' as const }];
    const half = likelyFor(candidate, { lexicon, readings: read });
    expect(half.find(({ metric }) => metric === 'late-shipment-rate')?.windows).toEqual(['P10D', 'P30D']);
  });

  it('has every lesson’s metric among those of its unit', async () => {
    for (const lesson of LESSONS) {
      const view = await viewOf(lesson);
      const candidate = candidatesOn(view).find(({ text }) => text === lesson.pick);
      const likely = candidate && likelyFor(candidate, { lexicon: view.lexicon, readings: [] });
      expect(likely?.map(({ metric }) => metric)).toContain(lesson.choice.metric);
    }
  });
});
