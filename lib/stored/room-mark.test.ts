import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteRoom, readNoRoom } from './room-mark';

const world = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, full: false }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ ...world.stored }),
        set: async (entries: object) => {
          if (world.full) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(world.stored, entries);
        },
        remove: async (key: string) => void delete world.stored[key],
      },
    },
  },
}));

const FIRST = new Date('2026-11-01T10:00:00Z');
const LATER = new Date('2026-11-02T10:00:00Z');

beforeEach(() => {
  world.stored = {};
  world.full = false;
});

describe('the mark that there is no room', () => {
  it('says since when, goes on saying it, and goes with the first write that succeeds', async () => {
    await noteRoom('full', FIRST);
    await noteRoom('full', LATER);
    await noteRoom('unsure', LATER);
    expect(await readNoRoom()).toEqual({ since: FIRST.toISOString(), sure: true });
    await noteRoom('kept', LATER);
    expect(world.stored).toEqual({});
  });

  it('becomes sure once the browser says so', async () => {
    await noteRoom('unsure', FIRST);
    await noteRoom('full', LATER);
    expect(await readNoRoom()).toEqual({ since: FIRST.toISOString(), sure: true });
  });

  it('is in the order of what was heard, however fast it comes', async () => {
    void noteRoom('full', FIRST);
    await noteRoom('kept', FIRST);
    expect(await readNoRoom()).toBeNull();
  });

  it('never fails, also where not even it finds room', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    world.full = true;
    await noteRoom('full', FIRST);
    expect(await readNoRoom()).toBeNull();
    world.full = false;
    await noteRoom('full', LATER);
    expect(await readNoRoom()).not.toBeNull();
  });

  it.each([7, null, { since: 'never', sure: true }, { since: FIRST.toISOString() }])(
    'that is junk is none: %j',
    async junk => {
      world.stored = { 'no-room': junk };
      expect(await readNoRoom()).toBeNull();
    },
  );
});
