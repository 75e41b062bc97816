import { afterEach, describe, expect, it, vi } from 'vitest';
import { adoptMessageSettings, changeMessageSettings, readMessageSettings } from './message-settings';
import { MESSAGE_DEFAULTS, type MessageSettings } from './message-settings-schema';

const disk = vi.hoisted((): { stored: Record<string, unknown> } => ({ stored: {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ ...disk.stored }),
        set: async (entries: Record<string, unknown>) => void Object.assign(disk.stored, entries),
      },
    },
  },
}));

const OWN: MessageSettings = { ...MESSAGE_DEFAULTS, threshold: 9, notices: true };

describe('the options of messages', () => {
  afterEach(() => {
    disk.stored = {};
  });

  it('are the defaults before anything was stored', async () => {
    expect(await readMessageSettings()).toEqual(MESSAGE_DEFAULTS);
  });

  it.each([
    { ...OWN, threshold: 24 },
    { ...OWN, threshold: 0 },
    { ...OWN, marks: [6, 99] },
    { ...OWN, quiet: { on: true, from: '24:00', to: '7' } },
    'six',
    null,
  ])('are the defaults where %j is stored', async messages => {
    disk.stored = { messages };
    expect(await readMessageSettings()).toEqual(MESSAGE_DEFAULTS);
  });

  it('change in parts', async () => {
    await changeMessageSettings({ threshold: 9 });
    expect(await changeMessageSettings({ notices: true })).toEqual(OWN);
    expect(disk.stored).toEqual({ messages: OWN });
  });

  it('are taken from a file where there are none, without its notices, and never in the place of others', async () => {
    await adoptMessageSettings(OWN);
    expect(await readMessageSettings()).toEqual({ ...OWN, notices: false });
    await adoptMessageSettings({ ...OWN, threshold: 3 });
    expect((await readMessageSettings()).threshold).toBe(9);
  });
});
