import { MOST_TEMPLATES, type Shelf, type Template } from './template';

/** A shelf after a change, and whether there was room. */
export type Shelved = { readonly kind: 'kept' | 'full'; readonly shelf: Shelf };

/** Adds a template, or takes the place of the one with its id. */
export const withTemplate = (shelf: Shelf, template: Template): Shelved => {
  const { templates } = shelf;
  if (templates.some(({ id }) => id === template.id)) {
    const after = templates.map(each => (each.id === template.id ? template : each));
    return { kind: 'kept', shelf: { ...shelf, templates: after } };
  }
  if (templates.length >= MOST_TEMPLATES) return { kind: 'full', shelf };
  return { kind: 'kept', shelf: { ...shelf, templates: [...templates, template] } };
};

export const withoutTemplate = (shelf: Shelf, id: string): Shelf => ({
  ...shelf,
  templates: shelf.templates.filter(each => each.id !== id),
});

/** Puts a removed template back where it was, or at the end where the list is shorter now. */
export const putBack = (shelf: Shelf, template: Template, place: number): Shelf => {
  if (shelf.templates.some(({ id }) => id === template.id)) return shelf;
  return { ...shelf, templates: shelf.templates.toSpliced(place, 0, template) };
};

/** What came of adding a file's templates. */
export type MergedTemplates = {
  readonly shelf: Shelf;
  readonly added: number;
  /** There already, with the same text: kept as they are. */
  readonly known: number;
  /** For which there is no room. */
  readonly left: number;
};

const contentOf = ({ name, theme, language, text }: Template): string =>
  JSON.stringify([name, theme, language, text]);

/**
 * Adds templates of a file to those that are there; none of these is changed. One with the id of another but another
 * content comes in under a new id, as it would otherwise be lost or take the place of the seller's own.
 */
export const mergedTemplates = (
  shelf: Shelf,
  more: readonly Template[],
  newId: () => string,
): MergedTemplates => {
  const contents = new Set(shelf.templates.map(contentOf));
  const ids = new Set(shelf.templates.map(({ id }) => id));
  const fresh: Template[] = [];
  for (const template of more) {
    if (contents.has(contentOf(template))) continue;
    contents.add(contentOf(template));
    const id = ids.has(template.id) ? newId() : template.id;
    ids.add(id);
    fresh.push({ ...template, id });
  }
  const added = fresh.slice(0, Math.max(0, MOST_TEMPLATES - shelf.templates.length));
  return {
    shelf: added.length === 0 ? shelf : { ...shelf, templates: [...shelf.templates, ...added] },
    added: added.length,
    known: more.length - fresh.length,
    left: fresh.length - added.length,
  };
};
