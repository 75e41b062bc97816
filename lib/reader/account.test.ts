import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { header } from '../../test/fixtures/fixture';
import { readAccount, type AccountView } from './account';

type Options = Partial<AccountView> & { readonly host?: string; readonly search?: string };

const read = (html: string, { host = 'sellercentral.amazon.com', search = '', ...more }: Options = {}) =>
  readAccount({
    roots: [new JSDOM(html).window.document],
    location: { hostname: host, search },
    isShown: el => !el.closest('[hidden]'),
    ...more,
  });

/** As it is in a real page: a component's content in its shadow root, which the survey met. */
const readShadow = (host: string, content: string) => {
  const { document } = new JSDOM(`<div id="navbar">${host}</div>`).window;
  const el = document.querySelector('kat-account');
  if (!el) throw new Error('there is no component');
  const root = el.attachShadow({ mode: 'open' });
  root.innerHTML = content;
  return readAccount({
    roots: [document, root],
    location: { hostname: 'sellercentral.amazon.com' },
    shadowRootOf: each => each.shadowRoot,
  });
};

const pill = (content: string) =>
  `<div id="navbar"><button class="dropdown-account-switcher-header">${content}</button></div>`;

describe('whose numbers a page shows', () => {
  it('takes store and country from the pill', () => {
    expect(read(header('Acme Home', 'United States'))).toEqual({
      store: 'Acme Home',
      country: 'United States',
      host: 'sellercentral.amazon.com',
      assumed: false,
    });
  });

  it.each([
    ['one text in the pill', pill('Acme Home | Deutschland')],
    ['two texts in the pill, parted by style', pill('<b>Acme Home</b><i>Deutschland</i>')],
    ['a full-width bar', pill('Acme Home｜Deutschland')],
    ['a pill beside an icon', pill('<b>Acme Home</b> | <b>Deutschland</b> <span>▾</span>')],
    [
      'an older header',
      '<div id="sc-navbar-container"><span id="partner-switcher">Acme Home | Deutschland</span></div>',
    ],
    [
      'a header of other names',
      '<div role="banner"><a><b>Acme Home</b> | <b>Deutschland</b></a><i>Help | Search | More</i></div>',
    ],
    [
      'the header of 2018',
      '<div id="partner-switcher"><span class="merchant-name">Acme Home</span></div><select id="sc-mkt-picker-switcher-select"><option>France</option><option selected>Deutschland</option></select>',
    ],
    [
      'the header of 2018 in one',
      '<div id="sc-navbar-container"><div id="partner-switcher"><span class="partner-label"><b>Acme Home</b> | Deutschland</span><select><option>x</option></select></div></div>',
    ],
    [
      'a component that keeps its text in an attribute',
      '<div id="navbar"><kat-button label="Acme Home | Deutschland"></kat-button></div>',
    ],
    [
      'the switcher of a narrow screen',
      '<nav class="mobile-account-switcher-entry"><b>Acme Home</b><span>Deutschland</span></nav>',
    ],
  ])('reads %s', (_, html) => {
    expect(read(html, { languages: ['de-DE'] })).toMatchObject({
      store: 'Acme Home',
      country: 'Deutschland',
      assumed: false,
    });
  });

  it('reads a pill in a shadow root', () => {
    const content =
      '<span class="dropdown-account-switcher-header-label-global">Acme Home</span><span class="dropdown-account-switcher-header-label-regional">Italy</span>';
    const acme = { store: 'Acme Home', country: 'Italy', assumed: false };
    expect(readShadow('<kat-account></kat-account>', content)).toMatchObject(acme);
    expect(readShadow('<kat-account></kat-account>', '<a><b>Acme Home</b> | <b>Italy</b></a>')).toMatchObject(
      acme,
    );
    expect(
      readShadow('<kat-account class="dropdown-account-switcher-header"></kat-account>', 'Acme Home | Italy'),
    ).toMatchObject(acme);
  });

  it('reads right-to-left headers, whose text runs as any other', () => {
    expect(
      read(`<html lang="ar" dir="rtl">${header('متجر الشمال', 'المملكة العربية السعودية')}</html>`),
    ).toMatchObject({ store: 'متجر الشمال', country: 'المملكة العربية السعودية', assumed: false });
    expect(read(pill('\u200fمتجر الشمال | مصر\u200f'))).toMatchObject({
      store: 'متجر الشمال',
      country: 'مصر',
    });
  });

  it('leaves a "|" in a store’s own name', () => {
    const store = { store: 'Acme | Home', country: 'Italy', assumed: false };
    expect(read(header('Acme | Home', 'Italy'))).toMatchObject(store);
    expect(read(pill('Acme | Home | Italy'))).toMatchObject(store);
    expect(read(pill('<b>Acme | Home</b><i>|</i><b>Italy</b>'))).toMatchObject(store);
  });

  it('leaves the list of other accounts in an open switcher alone', () => {
    const others =
      '<ul class="dropdown-account-switcher-list"><li>Fjord Trading | United Kingdom</li><li>Acme Home | Canada</li></ul>';
    const acme = { store: 'Acme Home', country: 'United States', assumed: false };
    expect(read(`${header('Acme Home', 'United States')}${others}`)).toMatchObject(acme);
    expect(read(`<div id="navbar"><button>Acme Home | United States</button>${others}</div>`)).toMatchObject(
      acme,
    );
    expect(
      read(
        `<div id="navbar">${pill('Acme Home | United States')}${pill('Acme Home | Canada').replace('<button', '<button hidden')}</div>`,
      ),
    ).toMatchObject(acme);
  });

  it('is not put off by the same account named twice', () => {
    const twice = header('Acme Home', 'Italy') + header('Acme Home', 'Italy');
    expect(read(twice)).toMatchObject({ store: 'Acme Home', country: 'Italy', assumed: false });
  });

  it('assumes the host’s default account without a readable header, and says so', () => {
    const assumed = { store: '', country: 'DE', assumed: true };
    expect(read('<main>Acme Home | Deutschland</main>', { host: 'sellercentral.amazon.de' })).toMatchObject(
      assumed,
    );
    expect(read('', { host: 'sellercentral-europe.amazon.com' })).toMatchObject({
      store: '',
      country: '',
      assumed: true,
    });
  });

  it.each([
    ['two names of equal rank', '<div id="navbar"><b>Acme | Italy</b><b>Fjord | Spain</b></div>'],
    ['two pills', pill('Acme | Italy') + pill('Fjord | Spain')],
    [
      'a list of accounts in one text',
      '<div id="partner-switcher"><a>Acme | Italy</a><a>Fjord | Spain</a></div>',
    ],
    ['links with a bar between them, and no account', '<div id="navbar"><span>Help | Search</span></div>'],
    [
      'two words of which none is a country',
      '<nav class="mobile-account-switcher"><b>Acme Home</b><span>Switch account</span></nav>',
    ],
  ])('decides nothing where a header has %s', (_, html) => {
    expect(read(html)).toMatchObject({ assumed: true });
  });
});

describe('the marketplace that an address selects', () => {
  const germany = '?mons_sel_dir_mcid=amzn1.merchant.d.ACME&mons_sel_mkid=amzn1.mp.o.A1PA6795UKMFR9';
  const storeOnly = pill('<span class="dropdown-account-switcher-header-label-global">Acme Home</span>');

  it('is the country of a store whose header names none', () => {
    expect(read(storeOnly, { search: germany, host: 'sellercentral-europe.amazon.com' })).toMatchObject({
      store: 'Acme Home',
      country: 'DE',
      assumed: false,
    });
  });

  it('is no help without a store, or where it is no marketplace of Amazon’s', () => {
    expect(read('', { search: germany })).toMatchObject({ assumed: true });
    expect(read(storeOnly, { search: '?mons_sel_mkid=amzn1.mp.o.toString' })).toMatchObject({
      assumed: true,
    });
    expect(read(storeOnly)).toMatchObject({ assumed: true });
  });

  it('does not speak against the header, which is what is shown', () => {
    expect(read(header('Acme Home', 'France'), { search: germany })).toMatchObject({ country: 'France' });
  });
});
