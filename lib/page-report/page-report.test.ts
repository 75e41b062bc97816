import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShownByStyle, openPage } from '../../test/fixtures/open-page';
import { buildTree } from './build-tree';
import { pageReport } from './page-report';
import { printTree } from './print';

const URL = 'https://sellercentral.amazon.de/performance/dashboard?order=112-1234567-7654321#qxz';

const report = async (html: string): Promise<string> => {
  const { document, shadowRootOf } = await openPage({ html, url: URL });
  const languages = [document.documentElement.lang || 'de-DE', 'en-US'];
  const page = { body: document.body, shadowRootOf, isShown: isShownByStyle, languages };
  return pageReport(page, {
    version: '1.2.0',
    pageId: 'account-health',
    hostname: 'sellercentral.amazon.de',
    read: null,
  });
};

/** The lines of the page itself. */
const bodyOf = async (html: string): Promise<string> =>
  (await report(html)).split('\n\n')[1]?.trimEnd() ?? '';

/** Letters of which no word of ours is made, and digits without zero. */
const letters = fc.string({
  unit: fc.constantFrom('q', 'x', 'z', 'j', 'Q', 'X', 'Z', 'J', 'ж', 'щ'),
  minLength: 3,
  maxLength: 24,
});
const digits = fc.string({
  unit: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9'),
  minLength: 2,
  maxLength: 19,
});
const secret = fc.oneof(
  letters,
  digits,
  fc.tuple(letters, digits).map(([word, number]) => `${word} ${number}`),
  fc.tuple(letters, letters).map(([user, host]) => `${user}@${host}.com`),
  digits.map(number => `+${number}`),
  digits.map(number => `${number.slice(0, 3)}-${number}-${number}`),
);

/** A secret in every place of a page that can hold one. */
const pageOf = (at: (place: number) => string): string => {
  const id = at(1).replace(/[^\w]/g, '') || 'x';
  const bare = at(2)
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  const aria = `aria-label="${at(3)}" title="${at(4)}" alt="${at(5)}" aria-selected="${at(6)}" role="${at(7)}" aria-level="${at(8)}"`;
  const names = `id="${id}" class="${at(9)}" data-${bare || 'x'}="${at(10)}" name="${at(11)}" href="/${at(12)}" colspan="${at(13)}"`;
  return `<html lang="${at(14)}"><head><title>${at(15)}</title><meta name="x" content="${at(16)}"><style>.a::before{content:"${at(17)}"}</style></head>
<body ${names} ${aria}><!-- ${at(18)} --><p ${names}>${at(19)}</p><x-${bare}>${at(20)}</x-${bare}><${bare || 'x'}>${at(21)}</${bare || 'x'}>
<kat-label label="${at(22)}" value="${at(23)}" header="${at(24)}" heading="${at(25)}" text="${at(26)}" unknown="${at(27)}"></kat-label>
<kat-input value="${at(28)}"></kat-input><input value="${at(29)}" placeholder="${at(30)}" type="${at(31)}"><textarea>${at(32)}</textarea>
<select><option value="${at(33)}">${at(34)}</option><option>${at(35)}</option></select>
<noscript>${at(37)}</noscript><template>${at(38)}</template><svg><text>${at(39)}</text></svg><img src="data:image/png;base64,${at(40)}" alt="${at(41)}">
<x-host><template shadowrootmode="open"><b>${at(42)}</b><slot name="${at(43)}"></slot></template><i slot="${at(43)}">${at(44)}</i></x-host>
<x-shut><template shadowrootmode="closed"><b title="${at(45)}">${at(46)}</b></template></x-shut><div contenteditable>${at(47)}</div>
<table><tr><td>${at(48)}</td><td><a href="mailto:${at(49)}">${at(50)}</a></td></tr></table><h2>Recent Feedback</h2><div>${at(51)}</div>
<div hidden>${at(52)}</div><p>${at(53)} 0.12% ${at(54)}</p><iframe srcdoc="${at(55)}"></iframe><p>${at(56)}<b>${at(57)}</b>${at(58)}</p></body></html>`;
};

const PLACES = 60;
const page = fc
  .array(secret, { minLength: PLACES, maxLength: PLACES })
  .map(secrets => ({ secrets, html: pageOf(place => secrets[place] ?? '') }));

/** Every piece of a secret that would give something of it away. */
const piecesOf = (text: string): readonly string[] => [
  ...(text.match(/(?=(\p{L}{3}))/gu)
    ? Array.from(text.matchAll(/(?=(\p{L}{3}))/gu), ([, piece]) => piece ?? '')
    : []),
  ...Array.from(text.matchAll(/(?=(\d\d))/g), ([, piece]) => piece ?? ''),
];

describe('a page full of secrets', () => {
  it('gives none of them away, not three letters and not two digits', async () => {
    await fc.assert(
      fc.asyncProperty(page, async ({ secrets, html }) => {
        const said = (await report(html)).toLowerCase();
        const let_out = secrets.flatMap(piecesOf).filter(piece => said.includes(piece.toLowerCase()));
        expect(let_out).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is reported like any other page that is built alike', async () => {
    const script = '<script type="x">qxz</script>';
    const one = script + pageOf(place => 'Jane Doe 4111'.slice(0, place % 2 ? 8 : 13));
    const other = pageOf(place => 'Gino Roe 9807'.slice(0, place % 2 ? 8 : 13));
    expect(await report(one)).toBe(await report(other));
  });
});

describe('what a report says', () => {
  it('begins with what Benchline was, where, and what it made of the page', async () => {
    const [head] = (await report('<body><p>x</p></body>')).split('\n\n');
    expect(head?.split('\n')).toEqual([
      'Benchline page report, form 1',
      'benchline 1.2.0',
      'page account-health',
      'site amazon.de',
      'language de-DE',
    ]);
  });

  it('is the tree that a person sees, with known words and the shapes of figures', async () => {
    const html = `<body><div id="a" class="b"><h2>Order  <b>Defect Rate</b></h2>
<kat-card><template shadowrootmode="closed"><section><slot></slot></section></template><p aria-pressed="true">0.12%</p><p>0.12%</p><p>0.15%</p></kat-card>
<span hidden>60 days</span><kat-label label="5 of 4,027 orders"></kat-label></div></body>`;
    expect((await bodyOf(html)).split('\n')).toEqual([
      'body',
      ' div',
      '  h2',
      '   "Order"',
      '   b',
      '    "Defect Rate"',
      '  kat-card',
      '   #closed-root',
      '    section',
      '     slot',
      '      p aria-pressed=true',
      '       "0.00%#a"',
      '      p',
      '       "0.00%#a"',
      '      p',
      '       "0.00%#b"',
      '  span hidden unseen',
      '   "60 Tage"',
      '  kat-label label="0 of 0,000 Orders#c"',
    ]);
  });

  it('closes a form that hides its properties, and goes on behind it', async () => {
    const html = '<body><form><input>N/A</form><p>N/A</p></body>';
    const { document } = await openPage({ html, url: URL });
    const form = document.querySelector('form') ?? document.body;
    // As a browser does where the input has this name; jsdom does not.
    Object.defineProperty(form, 'childNodes', { value: form.firstChild });
    const tree = buildTree({
      body: document.body,
      shadowRootOf: () => null,
      isShown: () => true,
      languages: ['en'],
    });
    expect(printTree(tree)).toEqual(['body', ' form', ' p', '  "N/A"']);
  });

  it('closes what buyers wrote', async () => {
    const html = `<body><h2>Recent Feedback</h2><p>Late</p><ul><li>Bad</li></ul><h2>Account Health</h2><p>Fine</p>
<table><tr><td>112-1234567-7654321</td><td>Poor</td></tr><tr><td>N/A</td></tr></table><blockquote>Poor</blockquote></body>`;
    const lines = (await bodyOf(html)).split('\n').map(line => line.trim());
    expect(lines.slice(0, 8)).toEqual([
      'body',
      'h2',
      '"Recent Feedback"',
      '#buyer-text',
      'h2',
      '"Account Health"',
      'p',
      '"{name}"',
    ]);
    expect(lines.slice(8)).toEqual(['table', 'tbody', '#buyer-text', 'tr', 'td', '"N/A"', '#buyer-text']);
  });

  it('ends where a page is larger than any', async () => {
    const html = `<body>${'<i></i>'.repeat(100_050)}</body>`;
    const lines = (await bodyOf(html)).split('\n');
    expect(lines.at(-1)).toBe(' #cut-off');
    expect(lines.length).toBeLessThan(100_010);
  }, 60_000);
});
