import type { Page } from 'playwright-core';

/** Notes in the page when the first element of ours came. Runs before the page's own scripts. */
export const noteOurs = (): void => {
  const observer = new MutationObserver(() => {
    if (document.querySelector('benchline-layer') === null) return;
    document.documentElement.dataset['ours'] ??= String(performance.now());
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** The layout shift since then: what shifted before was the page's own doing. */
export const shiftsSinceOurs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const since = Number(document.documentElement.dataset['ours']);
    const seen = new PerformanceObserver(() => {});
    seen.observe({ type: 'layout-shift', buffered: true });
    const values = seen.takeRecords().filter(({ startTime }) => startTime >= since);
    return values.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : Number.NaN), 0);
  });
