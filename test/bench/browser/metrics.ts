import type { CDPSession } from 'playwright-core';

/** Time of a page's main thread so far, ms. */
export type MainThread = { readonly script: number; readonly task: number };

/** Asks for the time that the page's main thread spent since the session enabled `Performance`. */
export const mainThread = async (session: CDPSession): Promise<MainThread> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const find = (name: string): number => (metrics.find(metric => metric.name === name)?.value ?? 0) * 1000;
  return { script: find('ScriptDuration'), task: find('TaskDuration') };
};
