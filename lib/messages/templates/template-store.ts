import { browser } from 'wxt/browser';
import { starterState, templateSchema } from './template-schema';
import type { Shelf, Template } from './template';

/** What is stored under `templates`: `{ version, starters, templates }`. */
const KEY = 'templates';
const VERSION = 1;

type Stored = {
  readonly version: number;
  readonly starters: unknown;
  readonly templates: readonly unknown[];
};

const EMPTY: Stored = { version: VERSION, starters: 'offered', templates: [] };

const asStored = (found: unknown): Stored => {
  if (typeof found !== 'object' || found === null) return EMPTY;
  const { version, starters, templates } = found as Partial<Record<keyof Stored, unknown>>;
  return {
    version: typeof version === 'number' ? version : VERSION,
    starters,
    templates: Array.isArray(templates) ? templates : [],
  };
};

const readStored = async (): Promise<Stored> => asStored((await browser.storage.local.get(KEY))[KEY]);

const sound = (each: unknown): readonly Template[] => {
  const parsed = templateSchema.safeParse(each);
  return parsed.success ? [parsed.data] : [];
};

const shelfOf = ({ starters, templates }: Stored): Shelf => {
  const state = starterState.safeParse(starters);
  return { starters: state.success ? state.data : 'offered', templates: templates.flatMap(sound) };
};

/** The seller's templates. One that cannot be read is left out, but stays stored. */
export const readTemplates = async (): Promise<Shelf> => shelfOf(await readStored());

/**
 * Changes the templates and gives what `change` gave. A lock keeps two changes at once from losing one; nothing is written
 * where the shelf is the same. Rejects where a later Benchline wrote them, as it may keep more than this one knows.
 */
export const changeTemplates = <T extends { readonly shelf: Shelf }>(
  change: (shelf: Shelf) => T,
): Promise<T> =>
  navigator.locks.request('benchline-templates', async () => {
    const stored = await readStored();
    if (stored.version > VERSION)
      throw new Error(`templates: are of version ${stored.version}; update Benchline`);
    const shelf = shelfOf(stored);
    const result = change(shelf);
    if (result.shelf === shelf) return result;
    const damaged = stored.templates.filter(each => sound(each).length === 0);
    const { starters, templates } = result.shelf;
    await browser.storage.local.set({
      [KEY]: { version: VERSION, starters, templates: [...templates, ...damaged] },
    });
    return result;
  });
