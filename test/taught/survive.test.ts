import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reader/read-page';
import type { PageRule } from '../../lib/taught/rule';
import { header, page } from '../fixtures/fixture';
import { ODR, HEALTH_TR, type Lesson } from '../fixtures/taught/lesson';
import { INSIGHTS_CARDS, LESSONS } from '../fixtures/taught/lessons';
import { applied, ruleOf, teachOn, viewOf } from './teach';

const lesson = (name: string): Lesson => {
  const found = LESSONS.find(each => each.name === name);
  if (!found) throw new Error(`no lesson ${name}`);
  return found;
};

const taught = new Map<Lesson, PageRule>();

const taughtBy = async (given: Lesson): Promise<PageRule> => {
  const known = taught.get(given);
  if (known) return known;
  const trial = teachOn(await viewOf(given), given);
  if (trial.kind !== 'fits') throw new Error(`${given.name}: ${trial.reason}`);
  const rule = ruleOf(trial.draft);
  taught.set(given, rule);
  return rule;
};

/** Teaches on the lesson's page and applies the rule to another one. */
const onto = async (given: Lesson, html: string, url = given.url) =>
  applied(await viewOf({ url, html }), [await taughtBy(given)]);

const CARD = lesson('the own value of a card with a benchmark');
const ONE = lesson('one card with an unknown name');
const COLUMN = lesson('a column of a table with unknown heads');
const LIST = lesson('a definition list');

const cards = INSIGHTS_CARDS.match(/<div class="card">[^]*?\n<\/div>/g) ?? [];
const withCards = (...all: readonly (string | undefined)[]): string =>
  INSIGHTS_CARDS.replace(cards.join('\n\n'), all.join('\n\n'));
const [contact, answer, unhappy] = cards;
const stranger = contact?.replace('Alıcı ulaşma payı', 'İade payı').replaceAll(/0,\d\d/g, '9,90');

describe('a taught rule survives', () => {
  it.each<[string, Lesson, string, number | null]>([
    ['another order of cards', CARD, withCards(unhappy, contact, answer), 0.0025],
    ['a new card before it', CARD, withCards(stranger, contact, answer, unhappy), 0.0025],
    ['a new card behind it', CARD, withCards(contact, stranger, answer, unhappy), 0.0025],
    ['another value', CARD, INSIGHTS_CARDS.replace('%0,25', '%7,75'), 0.0775],
    ['a value that went', CARD, INSIGHTS_CARDS.replace('%0,25', '--'), null],
    ['a benchmark that went', CARD, INSIGHTS_CARDS.replace('%0,31', '--'), 0.0025],
    ['another account', ONE, ONE.html.replace('Ada Ev', 'Kuzey Dükkan'), 0.0012],
    ['other tags', ONE, ONE.html.replaceAll(/<(\/?)(h3|p)/g, '<$1div'), 0.0012],
    ['a wrapper around the value', ONE, ONE.html.replace('%0,12', '<i><b>%0,12</b></i>'), 0.0012],
    [
      'a value in an attribute',
      ONE,
      ONE.html.replace('%0,12', '<kat-label text="%0,12"></kat-label>'),
      0.0012,
    ],
    [
      'a value in a shadow root',
      ONE,
      ONE.html.replace('%0,12', '<x-v><template shadowrootmode="closed"><span>%0,12</span></template></x-v>'),
      0.0012,
    ],
    ['a new row', LIST, LIST.html.replace('<dl>', '<dl><dt>Yeni pay</dt><dd>%5,00</dd>'), 0.015],
    ['another row’s going', LIST, LIST.html.replace('<dt>Kusurlu siparişler</dt><dd>%0,12</dd>', ''), 0.015],
  ])('%s', async (_name, given, html, value) => {
    expect(html).not.toBe(given.html);
    expect(await onto(given, html)).toEqual({ results: ['read'], values: [value], read: [value] });
  });

  it('swapped columns, as it follows its head', async () => {
    const swapped = COLUMN.html
      .replace(
        '<th>Satıcı gönderir</th><th>Amazon gönderir</th>',
        '<th>Amazon gönderir</th><th>Satıcı gönderir</th>',
      )
      .replace('<td>%0,12</td><td>%0,34</td>', '<td>%0,34</td><td>%0,12</td>');
    expect(await onto(COLUMN, swapped)).toMatchObject({ results: ['read'], values: [0.0012] });
    const onlyHeads = COLUMN.html.replace(
      '<th>Satıcı gönderir</th><th>Amazon gönderir</th>',
      '<th>Amazon gönderir</th><th>Satıcı gönderir</th>',
    );
    expect(await onto(COLUMN, onlyHeads)).toMatchObject({ results: ['read'], values: [0.0034] });
  });

  it('the other hosts of its family', async () => {
    const url = HEALTH_TR.replace('dashboard', 'account/health');
    expect(await onto(ONE, ONE.html, url)).toMatchObject({ results: ['read'], values: [0.0012] });
  });
});

describe('a taught rule does not match', () => {
  it.each<[string, Lesson, string]>([
    ['a page in another language', ONE, ONE.html.replace('lang="tr"', 'lang="de"')],
    ['another name', ONE, ONE.html.replace('Kusurlu sipariş payı', 'Kusurlu ürün payı')],
    ['where its name is gone', CARD, withCards(stranger, answer, unhappy)],
    ['where its card is gone', CARD, withCards(answer, unhappy)],
    ['where all but one other card are gone', CARD, withCards(answer)],
    ['where its column is gone', COLUMN, COLUMN.html.replace('Satıcı gönderir', 'Yeni bir sütun')],
    [
      'another name in between',
      ONE,
      ONE.html.replace('<p class="big">', '<p>Önceki dönem</p><p class="big">'),
    ],
    ['another name beside the value', ONE, ONE.html.replace('%0,12</p>', '%0,12</p><p>Hedef oran</p>')],
    ['a dialog', ONE, ONE.html.replace('class="card"', 'role="dialog"')],
    ['an aside', ONE, ONE.html.replaceAll(/(<\/?)main>/g, '$1aside>')],
    ['what buyers wrote', ONE, ONE.html.replace('<main>', '<main><h2>Recent Feedback</h2>')],
    [
      'a record of an order',
      ONE,
      ONE.html.replace('class="card">', 'class="card"><span>111-1234567-1234567</span>'),
    ],
    ['a number that cannot be true', ONE, ONE.html.replace('%0,12', '%112')],
    ['a number of another kind', ONE, ONE.html.replace('%0,12', '12')],
    ['counts that do not fit', ONE, ONE.html.replace('60 gün', '9 of 10 orders')],
    ['other days', ONE, ONE.html.replace('60 gün', '30 gün')],
    ['a sign-in page', ONE, ONE.html.replace('<main>', '<main><input type="password">')],
  ])('%s', async (_name, given, html) => {
    expect(html).not.toBe(given.html);
    expect((await onto(given, html)).values).toEqual([]);
  });

  it('two places at once', async () => {
    const twice = ONE.html.replace(/<main>(.*)<\/main>/s, '<main>$1$1</main>').replace('%0,12', '%0,99');
    expect(await onto(ONE, twice)).toEqual({ results: ['several'], values: [], read: [] });
  });
});

describe('a taught rule beside the reader', () => {
  const both = page(
    `${header('Acme Home', 'United States')}<main>
<div class="card"><h3>Order Defect Rate</h3><h4>Seller Fulfilled</h4><p>0.12%</p><p>60 days</p></div>
<div class="card"><h3>Orders gone wrong</h3><p>0.15%</p></div></main>`,
    { lang: 'en' },
  );
  const given: Lesson = {
    name: 'a second place',
    url: HEALTH_TR.replace('.com.tr', '.com'),
    html: both,
    pick: '0.15%',
    choice: ODR,
    value: 0.0015,
  };
  const read = async (html: string, replaces: boolean) => {
    const rule = { ...(await taughtBy(given)), replaces };
    return applied(await viewOf({ url: given.url, html }), [rule]);
  };

  it('is recorded by neither where they contradict each other', async () => {
    expect(await read(both, false)).toEqual({ results: ['contradicts'], values: [], read: [] });
  });

  it('is right where the seller says so', async () => {
    expect(await read(both, true)).toEqual({ results: ['read'], values: [0.0015], read: [0.0015] });
  });

  it('leaves the reader its reading where they agree', async () => {
    const same = both.replace('0.15%', '0.12%');
    expect(await read(same, false)).toEqual({ results: ['agrees'], values: [], read: [0.0012] });
  });

  it('stands alone on the version of the page on which the reader’s own reading is set aside', async () => {
    const view = await viewOf({ url: given.url, html: both });
    const first = readPage(view);
    const version = first.kind === 'read' ? (first.read.version ?? '') : '';
    const rule = await taughtBy(given);
    const alone = { results: ['read'], values: [0.0015], read: [0.0015] };
    expect(applied(view, [{ ...rule, aloneOn: [version] }])).toEqual(alone);
    expect(applied(view, [{ ...rule, aloneOn: ['other'] }]).results).toEqual(['contradicts']);
  });
});
