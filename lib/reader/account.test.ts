import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { header } from '../../test/fixtures/fixture';
import { readAccount } from './account';

const read = (html: string, host = 'sellercentral.amazon.com') =>
  readAccount([new JSDOM(html).window.document], host);

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
    [
      'one text in the pill',
      '<div id="navbar"><div class="dropdown-account-switcher-header">Acme Home | Deutschland</div></div>',
    ],
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
  ])('reads %s', (_, html) => {
    expect(read(html)).toMatchObject({ store: 'Acme Home', country: 'Deutschland', assumed: false });
  });

  it('leaves the list of other accounts in an open switcher alone', () => {
    const open = `${header('Acme Home', 'United States')}<ul class="dropdown-account-switcher-list"><li>Fjord Trading | United Kingdom</li></ul>`;
    expect(read(open)).toMatchObject({ store: 'Acme Home', country: 'United States' });
  });

  it('assumes the host’s default account without a readable header, and says so', () => {
    const assumed = { store: '', country: 'DE', assumed: true };
    expect(read('<main>Acme Home | Deutschland</main>', 'sellercentral.amazon.de')).toMatchObject(assumed);
    expect(read('', 'sellercentral-europe.amazon.com')).toMatchObject({
      store: '',
      country: '',
      assumed: true,
    });
  });

  it('decides nothing where a header names two accounts', () => {
    const two = '<header>x</header><div id="navbar"><b>Acme | Italy</b><b>Fjord | Spain</b></div>';
    expect(read(two)).toMatchObject({ assumed: true });
  });
});
