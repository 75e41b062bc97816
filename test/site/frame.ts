import { STYLES, SCRIPTS } from './asset';
import { escape } from './escape';
import { linked, switched, type Visit } from './visit';

/** A page before the frame is put around it. */
export type Content = { readonly title: string; readonly main: string; readonly scripts?: readonly string[] };

const LANGUAGES = ['English', 'Deutsch', 'Français', 'Español', 'Italiano', '日本語', '中文(简体)'];

const countryName = ({ locale }: Visit, code: string): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;

const switcher = (visit: Visit): string => `
  <div class="dropdown-account-switcher">
    <button type="button" class="dropdown-account-switcher-header" aria-expanded="false">
      <span class="dropdown-account-switcher-header-label dropdown-account-switcher-header-label-global">${escape(visit.account.store)}</span>
      <span aria-hidden="true">|</span>
      <span class="dropdown-account-switcher-header-label dropdown-account-switcher-header-label-regional">${escape(countryName(visit, visit.account.country))}</span>
    </button>
    <div class="dropdown-account-switcher-list" hidden>
      ${visit.accounts
        .map(
          account =>
            `<a href="${escape(switched(visit.url, account))}">${escape(account.store)} · ${escape(countryName(visit, account.country))}</a>`,
        )
        .join('')}
    </div>
  </div>`;

const header = (visit: Visit): string => `
  <header id="navbar">
    <a class="logo" href="${escape(linked(visit.url, '/home'))}">amazon <b>seller central</b></a>
    ${switcher(visit)}
    <span class="header-pill">Healthy</span>
    <input type="search" aria-label="Search" placeholder="Search">
    <label class="new-toggle"><input type="checkbox"> New Seller Central</label>
    <a href="${escape(linked(visit.url, '/messaging/inbox'))}" aria-label="Messages">✉</a>
    <button type="button" aria-label="Settings">⚙</button>
    <button type="button">EN ⌄</button>
    <a href="${escape(linked(visit.url, '/help'))}">Help</a>
  </header>`;

const footer = `
  <footer id="sc-footer">
    <select aria-label="Language">${LANGUAGES.map(name => `<option>${name}</option>`).join('')}</select>
    <span>Help · Program Policies · © 1999-2026, Amazon.com, Inc. or its affiliates</span>
  </footer>`;

/** Only some marketplaces say their language; the reader must do without. */
const languageAttribute = ({ locale }: Visit): string =>
  /^(?:en|de|ja)/u.test(locale) ? ` lang="${locale}"` : '';

const scriptTags = (scripts: readonly string[]): string =>
  scripts.map(code => `<script type="module">${code}</script>`).join('\n');

/** The whole document: header, sub-navigation where a page has one, content, footer. */
export const frame = (visit: Visit, { title, main, scripts = [] }: Content): string => `<!doctype html>
<html${languageAttribute(visit)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLES.frame}${STYLES.health}${STYLES.detail}${STYLES.feedback}${STYLES.cards}${STYLES.report}${STYLES.messages}</style>
</head>
<body${visit.url.searchParams.has('scroller') ? ' class="inner-scroller"' : ''}>
${header(visit)}
<div id="sc-content-container">${main}</div>
${footer}
${scriptTags([SCRIPTS.katal, SCRIPTS.frame, ...scripts])}
</body>
</html>`;
