import type { CDPSession, Page } from 'playwright-core';

/** Processor time of a page's main thread since it was asked for, ms: script alone, and everything. */
export type MainThread = { readonly script: number; readonly task: number };

/** Asks how busy a page's main thread was. */
export type AskMainThread = () => Promise<MainThread>;

const read = async (session: CDPSession): Promise<MainThread> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const find = (name: string): number => (metrics.find(metric => metric.name === name)?.value ?? 0) * 1000;
  return { script: find('ScriptDuration'), task: find('TaskDuration') };
};

/**
 * Counts the processor's time on a page's main thread from now on, also over navigations. Not the clock's: on a machine
 * that has other things to do, the clock would count their time too.
 */
export const watchMainThread = async (page: Page): Promise<AskMainThread> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return () => read(session);
};
