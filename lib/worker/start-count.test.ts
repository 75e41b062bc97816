import { beforeAll, describe, expect, it, vi } from 'vitest';
import { config } from 'zod/mini';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let built = 0;
const builtBy = async (work: () => unknown): Promise<number> => {
  const before = built;
  await work();
  return built - before;
};

describe('what the worker builds when it starts', () => {
  beforeAll(() => {
    config({
      postProcessor: () => {
        built += 1;
      },
    });
    return () => config({ postProcessor: undefined });
  });

  it('are no schemas of messages but the parts that stored things share with them', async () => {
    // The settings, the journal, templates and the seller's own metrics, with 80 fields of theirs; 464 before they were lazy.
    expect(await builtBy(() => import('../../entrypoints/background'))).toBeLessThan(265);
  });

  it('are those of a message with its first one', async () => {
    const { parseMessage } = await import('./message');
    const ask = { type: 'inbox-look', body: {} };
    expect(await builtBy(() => parseMessage(ask))).toBeGreaterThan(60);
    // What is said of a body that is none counts as one.
    expect(await builtBy(() => parseMessage(ask))).toBe(1);
    expect(
      await builtBy(() => parseMessage({ type: 'is-on', body: { pageId: 'account-health' } })),
    ).toBeLessThan(5);
  });
});
