import type { CDPSession } from 'playwright-core';
import type { TraceEvent } from './own-script';

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,v8.execute,v8';

/** Records what Chromium's main threads do while `action` runs. */
export const traced = async (
  session: CDPSession,
  action: () => Promise<void>,
): Promise<readonly TraceEvent[]> => {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', keep);
  await session.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReportEvents' });
  await action();
  const { promise, resolve } = Promise.withResolvers<void>();
  session.once('Tracing.tracingComplete', () => resolve());
  await session.send('Tracing.end');
  await promise;
  session.off('Tracing.dataCollected', keep);
  return events;
};
