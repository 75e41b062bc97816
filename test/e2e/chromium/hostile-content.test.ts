import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { header, page } from '../../fixtures/fixture';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { SETTLED } from '../harness/overlay';

const LATE =
  '<div class="card"><h3>Late Shipment Rate</h3><b>1.09%</b><div>18 of 1,651 orders</div><div>30 days</div></div>';

const whole = (name: string, body: string) => ({
  name,
  html: page(`${header('Acme Home', 'United States')}<main><h2>Shipping Performance</h2>${body}</main>`),
});

const script = (text: string): string => `<script>${text}</script>`;

/** Its own script may only harm itself: what content scripts see is the browser's. */
const THROWING = script(`
  const fail = () => { throw new Error('hostile'); };
  for (const name of ['shadowRoot', 'textContent', 'localName', 'childNodes', 'firstChild', 'parentElement', 'isConnected'])
    Object.defineProperty(Element.prototype, name, { get: fail, configurable: true });
  for (const name of ['closest', 'matches', 'getAttribute', 'getBoundingClientRect', 'querySelectorAll', 'checkVisibility'])
    Element.prototype[name] = fail;
  NodeList.prototype[Symbol.iterator] = fail;
  Array.prototype.map = fail;
  customElements.define('x-hostile', class extends HTMLElement { constructor() { super(); fail(); } });`);

/** Chromium itself gives up some thousand levels further down. */
const DEEP = script(`
  let at = document.querySelector('main');
  for (let level = 0; level < 1500; level += 1) at = at.appendChild(document.createElement('div'));
  at.textContent = 'Late Shipment Rate 7%';`);

const LEVELS = script(`
  let at = document.querySelector('main');
  for (let level = 0; level < 20; level += 1)
    at = at.appendChild(document.createElement('x-level')).attachShadow({ mode: level % 2 ? 'open' : 'closed' });
  at.innerHTML = ${JSON.stringify(LATE)};`);

const MANY = '<p><b>1</b> <a href="#">x</a></p>'.repeat(33_000);

const READABLE = [
  whole('throws', `${LATE}<x-hostile></x-hostile>${THROWING}`),
  whole('deep', LATE + DEEP),
  whole('levels', LEVELS),
  whole(
    'megabyte',
    `<p>${'Late Shipment Rate 5% '.repeat(50_000)}</p>${LATE}<p title="${'x'.repeat(1_000_000)}"></p>`,
  ),
  whole('many', LATE + MANY),
  whole('harmless-names', `<form><input name="id"><input name="title"><input name="action">${LATE}</form>`),
  // Seen by the page's own scripts alone: a content script's document is the browser's.
  whole('body', `${LATE}<img name="body"><img name="createElement"><form name="querySelector"></form>`),
];
const SILENT = [
  whole('parent', `<form><input name="parentElement">${LATE}</form>`),
  whole(
    'names',
    `${LATE}<form><input name="localName"><input name="childNodes"><input name="nextSibling"></form>`,
  ),
  whole('backwards', '<div><h3>Late Shipment Rate</h3><b>\u202e%90.1</b><div>30 days</div></div>'),
];

/** What goes wrong in the extension's own world of the page; the page's own errors are its own affair. */
const watchErrors = async (tab: Page): Promise<string[]> => {
  const errors: string[] = [];
  const session = await tab.context().newCDPSession(tab);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { url, stackTrace, exception, text } = exceptionDetails;
    const urls = [url ?? '', ...(stackTrace?.callFrames ?? []).map(frame => frame.url)];
    if (urls.some(each => each.startsWith('chrome-extension:'))) errors.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
  return errors;
};

describe('a page whose content is hostile', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ fixtures: [...READABLE, ...SILENT] });
  });
  afterAll(() => browser.close());

  const visit = async (name: string) => {
    const tab = await browser.open('https://sellercentral.amazon.com/home');
    const errors = await watchErrors(tab);
    await tab.goto(`${HEALTH}?fixture=${name}`);
    return { tab, errors };
  };

  it.each(READABLE)('$name: is read beside it', async ({ name }) => {
    const { tab, errors } = await visit(name);
    await expect.poll(() => countChips(tab)).toBe(1);
    expect(errors).toEqual([]);
    await tab.close();
  });

  // Side by side: each waits for nothing to come.
  it.concurrent.each(SILENT)('$name: nothing is read, and nothing fails', async ({ name }) => {
    const { tab, errors } = await visit(name);
    await tab.waitForTimeout(SETTLED);
    expect(await countChips(tab)).toBe(0);
    expect(errors).toEqual([]);
    await tab.close();
  });
});

/** The page has broken its own tools: asked by way of the browser's own selector engine. */
const countChips = async (tab: Page): Promise<number> => {
  const session = await tab.context().newCDPSession(tab);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'benchline-chip',
  });
  return nodeIds.length;
};
