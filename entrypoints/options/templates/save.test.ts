import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shelf } from '../../../lib/messages/templates/template';
import { template } from '../../../lib/messages/templates/testing/template';
import { readerOf } from '../../../lib/summary/reader';
import { saveTemplate, type CheckTemplate } from './save';

const kept = vi.hoisted(() => ({ shelf: { starters: 'taken', templates: [] } as Shelf }));
vi.mock('../../../lib/messages/templates/template-store', () => ({
  changeTemplates: async <T extends { readonly shelf: Shelf }>(change: (shelf: Shelf) => T) => {
    const result = change(kept.shelf);
    kept.shelf = result.shelf;
    return result;
  },
}));

const reader = readerOf('en', new Date());
const fault = { quote: 'www', reason: 'No links.', certainty: 'sure' };
const good: CheckTemplate = async () => [];
const bad: CheckTemplate = async () => [fault];

beforeEach(() => {
  kept.shelf = { starters: 'taken', templates: [] };
});

describe('saving a template', () => {
  it('gives a new one an id', async () => {
    expect(await saveTemplate(template({ id: '' }), 'checked', reader, good)).toEqual({ kind: 'saved' });
    expect(kept.shelf.templates[0]?.id).toMatch(/^[\da-f-]{36}$/);
  });

  it('names what Amazon does not allow and saves nothing, until the seller says so again', async () => {
    const faulty = template();
    expect(await saveTemplate(faulty, 'checked', reader, bad)).toEqual({ kind: 'faults', faults: [fault] });
    expect(kept.shelf.templates).toEqual([]);
    expect(await saveTemplate(faulty, 'all-the-same', reader, bad)).toEqual({ kind: 'saved' });
    expect(kept.shelf.templates).toEqual([faulty]);
  });

  it('says which field is not sound', async () => {
    const outcome = await saveTemplate(template({ language: 'Klingon' }), 'checked', reader, good);
    expect(outcome).toMatchObject({ kind: 'not-saved', reason: expect.stringContaining('language') });
  });

  it('says that there is no room', async () => {
    kept.shelf = {
      starters: 'taken',
      templates: Array.from({ length: 500 }, (_, at) => template({ id: `t${at}` })),
    };
    const outcome = await saveTemplate(template({ id: '' }), 'checked', reader, good);
    expect(outcome).toEqual({ kind: 'not-saved', reason: expect.stringContaining('500') });
  });
});
