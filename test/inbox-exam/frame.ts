/** What stands around the lists of these pages. */

const HOSTS = {
  us: 'sellercentral.amazon.com',
  uk: 'sellercentral.amazon.co.uk',
  de: 'sellercentral.amazon.de',
  eu: 'sellercentral-europe.amazon.com',
  jp: 'sellercentral-japan.amazon.com',
  ae: 'sellercentral.amazon.ae',
  sa: 'sellercentral.amazon.sa',
  fr: 'sellercentral.amazon.fr',
  es: 'sellercentral.amazon.es',
  it: 'sellercentral.amazon.it',
  in: 'sellercentral.amazon.in',
  br: 'sellercentral.amazon.com.br',
  tr: 'sellercentral.amazon.com.tr',
  se: 'sellercentral.amazon.se',
  pl: 'sellercentral.amazon.pl',
  nl: 'sellercentral.amazon.nl',
  au: 'sellercentral.amazon.com.au',
  mx: 'sellercentral.amazon.com.mx',
  eg: 'sellercentral.amazon.eg',
} as const;
const LANDS: Record<string, string> = {
  us: 'United States',
  uk: 'United Kingdom',
  de: 'Germany',
  eu: 'Germany',
  jp: 'Japan',
  ae: 'United Arab Emirates',
  sa: 'Saudi Arabia',
  fr: 'France',
  es: 'Spain',
  it: 'Italy',
  in: 'India',
  br: 'Brazil',
  tr: 'Turkey',
  se: 'Sweden',
  pl: 'Poland',
  nl: 'Netherlands',
  au: 'Australia',
  mx: 'Mexico',
  eg: 'Egypt',
};
export type Where = keyof typeof HOSTS;

export const at = (where: Where, path = '/messaging/inbox?fi=responseNeeded'): string =>
  `https://${HOSTS[where]}${path}`;

const nav = (land: string): string => `<div id="navbar"><a class="logo">amazon seller central</a>
  <button class="dropdown-account-switcher-header"><span class="dropdown-account-switcher-header-label-global">Acme Home</span><span> | </span><span class="dropdown-account-switcher-header-label-regional">${land}</span></button>
  <input type="search" placeholder="Search"><span>New Seller Central</span><a>Mail</a><a>Help</a></div>`;

export const cards = (
  needed: number | string = 3,
  unresolved: number | string = 0,
): string => `<p>Global communication metrics from 30 June - 30 July 2026. Select a card for more details.</p>
  <section class="card"><h3>Cases requiring attention</h3><b>${Number(needed) + Number(unresolved) || needed}</b><div><span>Response needed</span> <span>${needed}</span> | <span>Reported unresolved</span> <span>${unresolved}</span></div></section>
  <section class="card"><h3>Cases resolved</h3><b>2</b><div><span>Cases resolved today</span> <span>0</span></div></section>`;

const RAIL_EN = ['All', 'Response Needed', 'Sent Messages', 'Resolved', 'Reported Unresolved'];

export const rail = (chosen: number, names: readonly string[] = RAIL_EN): string =>
  `<nav class="rail"><ul>${names.map((name, index) => `<li><a href="/messaging/inbox?fi=${['all', 'responseNeeded', 'sent', 'resolved', 'reportedUnresolved'][index]}"${index === chosen ? ' aria-current="page" class="selected"' : ''}>${name}</a></li>`).join('')}</ul></nav>`;

type Frame = {
  readonly where: Where;
  readonly main: string;
  readonly top?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly foot?: string;
};

export const page = ({ where, main, top = '', lang, dir, foot = '' }: Frame): string =>
  `<!doctype html><html${lang ? ` lang="${lang}"` : ''}${dir ? ` dir="${dir}"` : ''}><head><title>Messages</title></head><body>${nav(LANDS[where] ?? '')}<div id="sc-content-container">${top}<main>${main}</main></div><footer><select><option selected>English</option></select>© 1999-2026, Amazon.com, Inc. or its affiliates${foot}</footer></body></html>`;

export const help = `<aside class="help"><h4>Messaging tips</h4><p>Reply within 24 hours, including weekends and holidays. There is a timer in the inbox for messages that need a response.</p><p>Last updated 12 May 2026</p></aside>`;

export const enquiry = (buyer: string, order: string): string =>
  `Product details enquiry from Amazon customer ${buyer} (Order: ${order})`;
