import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withTemplate } from './template-list';
import { changeTemplates, readTemplates } from './template-store';
import { template } from './testing/template';

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
  const next = (lines.get(name) ?? Promise.resolve()).then(act, act);
  lines.set(name, next);
  return next;
};

beforeEach(() => {
  disk.stored = {};
  disk.writes = 0;
  vi.stubGlobal('navigator', { locks: { request } });
});

const add = (id: string) => changeTemplates(shelf => withTemplate(shelf, template({ id })));

describe('the stored templates', () => {
  it.each([undefined, null, 'templates', [], { templates: 'many', starters: 7 }])(
    'are none where storage holds %j',
    async stored => {
      disk.stored['templates'] = stored;
      expect(await readTemplates()).toEqual({ starters: 'offered', templates: [] });
    },
  );

  it('lose none of two changes at once', async () => {
    await Promise.all([add('one'), add('two')]);
    expect((await readTemplates()).templates.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('remember that the starter set is not wanted', async () => {
    await changeTemplates(shelf => ({ shelf: { ...shelf, starters: 'removed' } }));
    expect(await readTemplates()).toEqual({ starters: 'removed', templates: [] });
  });

  it('leave a damaged one out, and leave it where it is', async () => {
    const damaged = { ...template({ id: 'two' }), theme: 'of a later version' };
    disk.stored['templates'] = { version: 1, starters: 'taken', templates: [damaged, template()] };
    expect((await readTemplates()).templates).toEqual([template()]);
    await changeTemplates(shelf => ({ shelf: { ...shelf, templates: [] } }));
    expect(disk.stored['templates']).toEqual({ version: 1, starters: 'taken', templates: [damaged] });
  });

  it('are not written where nothing changed', async () => {
    await changeTemplates(shelf => ({ shelf }));
    expect(disk.writes).toBe(0);
  });

  it('are not written over those of a later version', async () => {
    disk.stored['templates'] = { version: 2, starters: 'taken', templates: [template()] };
    await expect(add('two')).rejects.toThrow(/update Benchline/);
    expect((await readTemplates()).templates).toEqual([template()]);
    expect(disk.writes).toBe(0);
  });
});
