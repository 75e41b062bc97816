import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withoutRule } from './rule-list';
import { changeMarks, changeRules, readMarks, readRules } from './rule-store';
import { rule } from './testing/rule';

const disk = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, writes: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: disk.stored[key] }),
        set: async (entries: Record<string, unknown>) => {
          disk.writes += 1;
          Object.assign(disk.stored, structuredClone(entries));
        },
      },
    },
  },
}));

/** One after the other, as the browser's locks do. */
const lines = new Map<string, Promise<unknown>>();
const request = (name: string, act: () => Promise<unknown>) => {
  const next = (lines.get(name) ?? Promise.resolve()).then(act);
  lines.set(name, next);
  return next;
};

beforeEach(() => {
  disk.stored = {};
  disk.writes = 0;
  vi.stubGlobal('navigator', { locks: { request } });
});

const add = (id: string) => changeRules(rules => ({ rules: [...rules, rule({ id })] }));
const ids = async () => (await readRules()).map(({ id }) => id);

describe('the stored rules', () => {
  it('are none before anything was taught, or where nonsense is stored', async () => {
    expect(await readRules()).toEqual([]);
    disk.stored['rules'] = 'rules';
    expect(await readRules()).toEqual([]);
  });

  it('lose none of two changes at once', async () => {
    await Promise.all([add('one'), add('two')]);
    expect(await ids()).toEqual(['one', 'two']);
  });

  it('leave a damaged one out, and leave it where it is', async () => {
    const damaged = { ...rule(), metric: 'of a later version' };
    disk.stored['rules'] = [damaged, rule({ id: 'two' })];
    expect(await ids()).toEqual(['two']);
    await changeRules(rules => ({ rules: withoutRule(rules, 'two') }));
    expect(disk.stored['rules']).toEqual([damaged]);
  });

  it('are not written where nothing changed', async () => {
    await changeRules(rules => ({ rules }));
    expect(disk.writes).toBe(0);
  });
});

describe('the stored marks', () => {
  const mark = { lastMatched: '2026-07-01T10:00:00.000Z', lastMissed: null };

  it('are kept for rules that there are, apart from the rules', async () => {
    await add('one');
    await changeMarks(() => ({ one: mark, gone: mark }));
    expect(await readMarks()).toEqual({ one: mark });
    expect(disk.stored['rules']).toEqual([rule()]);
  });

  it('are not written where nothing changed', async () => {
    await changeMarks(marks => marks);
    expect(disk.writes).toBe(0);
  });

  it('are none where nonsense is stored', async () => {
    disk.stored['rule-marks'] = { one: 'yesterday' };
    expect(await readMarks()).toEqual({});
  });
});
