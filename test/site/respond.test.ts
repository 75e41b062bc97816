// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../lib/hosts';
import { respond } from './respond';
import { LAYOUTS } from './visit';

const US = 'https://sellercentral.amazon.com';
const bodyAt = (address: string): string => respond(new URL(address))?.body ?? '';
const documentAt = (address: string): Document =>
  new DOMParser().parseFromString(bodyAt(address), 'text/html');
const textOf = (address: string, selector: string): string | undefined =>
  documentAt(address).querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim();

describe('the stand-in site', () => {
  it('answers on every host of Seller Central, and on no other', () => {
    for (const { host } of HOSTS)
      expect(respond(new URL(`https://${host}/performance/dashboard`))?.status).toBe(200);
    expect(respond(new URL('https://www.amazon.com/performance/dashboard'))).toBeNull();
    expect(respond(new URL('https://sellercentral.amazon.com.example.com/'))).toBeNull();
  });

  it('gives the same page for the same address', () => {
    expect(bodyAt(`${US}/performance/dashboard`)).toBe(bodyAt(`${US}/performance/dashboard`));
  });

  it('has a 404 with the "Healthy" pill of the header, and a sign-in page without a header', () => {
    expect(respond(new URL(`${US}/no/such/page`))?.status).toBe(404);
    expect(textOf(`${US}/no/such/page`, '.header-pill')).toBe('Healthy');
    expect(documentAt(`${US}/ap/signin`).querySelector('#navbar')).toBeNull();
  });

  it("writes numbers and labels in the host's language, and English where no wording is known", () => {
    const row = '#customer-satisfaction-content-rows-section .sp-summary-row';
    expect(textOf(`${US}/performance/dashboard`, row)).toContain(
      'Order Defect RateTarget: under 1%0.12%5 of 4,027 orders',
    );
    expect(textOf('https://sellercentral.amazon.de/performance/dashboard', row)).toContain(
      'Rate an BestellmängelnTarget: under 1 %0,42 %17 of 4.027 orders',
    );
    expect(
      textOf('https://sellercentral.amazon.in/performance/dashboard', '#shipping-late-shipment-rate-row'),
    ).toContain('Late Dispatch RateTarget: under 2%');
  });

  it('shows another account after the switcher', () => {
    const link = documentAt(`${US}/performance/dashboard`).querySelector(
      '.dropdown-account-switcher-list a:last-child',
    );
    const other = `${US}${link?.getAttribute('href') ?? ''}`;
    expect(textOf(other, '.dropdown-account-switcher-header-label-regional')).toBe('Germany');
    expect(textOf(other, '.sp-summary-row')).toContain('17 of 4,027 orders');
  });

  it.each(['', '?layout=grid', '?layout=kat'])('has a report of thirteen months: %s', query => {
    const report = bodyAt(`${US}/performance/report/performance-over-time${query}`);
    for (const text of ['01-Jul-2026 - 28-Jul-2026', '01-Jul-2025 - 31-Jul-2025', 'Late Shipments'])
      expect(report).toContain(text);
    expect(report).not.toContain('30-Jun-2025');
  });

  it.each(LAYOUTS)('says the same on every layout: %s', layout => {
    const health = bodyAt(`${US}/performance/dashboard?layout=${layout}`);
    for (const text of ['0.12%', '5 of 4,027 orders', '1.09%', '97.09%', '60 days'])
      expect(health).toContain(text);
    const insights = bodyAt(`${US}/feedback-manager/index.html?layout=${layout}`);
    for (const text of ['0.46%', '0.25%', '0.10%', '9.5 hours', '8.1%']) expect(insights).toContain(text);
  });

  it('empties the seller column where Amazon fulfils everything', () => {
    const columns = documentAt(`${US}/performance/dashboard?orders=fba`).querySelectorAll(
      '.sp-summary-row > div',
    );
    expect(columns[1]?.textContent).toBe('N/A');
    expect(columns[2]?.textContent).toContain('0.08%');
  });

  it('puts the frame around a fragment and leaves a whole document alone', () => {
    const fixtures = [
      { name: 'part', html: '<p>part</p>' },
      { name: 'whole', html: '<!doctype html><p>whole</p>' },
    ];
    const at = (name: string) =>
      respond(new URL(`${US}/performance/dashboard?fixture=${name}`), { fixtures })?.body;
    expect(at('part')).toContain('id="navbar"');
    expect(at('whole')).toBe('<!doctype html><p>whole</p>');
  });

  it("escapes what comes from the address into the page's text", () => {
    expect(bodyAt(`${US}/%3Cscript%3Ealert(1)%3C/script%3E`)).not.toContain('<script>alert(1)');
  });
});
