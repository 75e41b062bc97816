import type { Page } from 'playwright-core';

/**
 * Gives the page a scroll bar from its beginning, whatever it holds. Some pages fit their window just without one and
 * just not with one: it would come and go. Runs before the page's own scripts.
 */
export const withScrollBar = (): void => {
  const always = new CSSStyleSheet();
  always.replaceSync('html { overflow-y: scroll }');
  document.adoptedStyleSheets.push(always);
};

/** Notes in the page when the first element of ours came (`first`: its name). Runs before the page's own scripts. */
export const noteOurs = (first = 'benchline-layer'): void => {
  const observer = new MutationObserver(() => {
    if (document.querySelector(first) === null) return;
    document.documentElement.dataset['ours'] ??= String(performance.now());
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** The layout shift since then: what shifted before was the page's own doing. NaN where none of ours came. */
export const shiftsSinceOurs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const since = Number(document.documentElement.dataset['ours']);
    if (Number.isNaN(since)) return since;
    const seen = new PerformanceObserver(() => {});
    seen.observe({ type: 'layout-shift', buffered: true });
    const values = seen.takeRecords().filter(({ startTime }) => startTime >= since);
    return values.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : Number.NaN), 0);
  });
