import { describe, expect, it } from 'vitest';
import { MOST_TEMPLATES, type Shelf } from './template';
import { mergedTemplates, putBack, withTemplate, withoutTemplate } from './template-list';
import { template } from './testing/template';

const shelf = (...ids: readonly string[]): Shelf => ({
  starters: 'removed',
  templates: ids.map(id => template({ id, name: id })),
});
const full = shelf(...Array.from({ length: MOST_TEMPLATES }, (_, at) => `t${at}`));
const ids = ({ templates }: Shelf) => templates.map(({ id }) => id);
const newId = () => 'new';

describe('a list of templates', () => {
  it('takes a new one at the end, and a changed one in its place', () => {
    expect(ids(withTemplate(shelf('a', 'b'), template({ id: 'c' })).shelf)).toEqual(['a', 'b', 'c']);
    const changed = withTemplate(shelf('a', 'b'), template({ id: 'a', name: 'Other' })).shelf;
    expect(changed.templates.map(({ name }) => name)).toEqual(['Other', 'b']);
  });

  it('takes no more than there is room for, but goes on taking changes', () => {
    expect(withTemplate(full, template({ id: 'c' }))).toEqual({ kind: 'full', shelf: full });
    expect(withTemplate(full, template({ id: 't3', name: 'Other' })).kind).toBe('kept');
  });

  it('takes a removed one back to its place, once', () => {
    const [removed = template()] = shelf('b').templates;
    const after = withoutTemplate(shelf('a', 'b', 'c'), 'b');
    expect(ids(putBack(after, removed, 1))).toEqual(['a', 'b', 'c']);
    expect(ids(putBack(putBack(after, removed, 1), removed, 1))).toEqual(['a', 'b', 'c']);
    expect(ids(putBack(shelf(), removed, 7))).toEqual(['b']);
  });
});

describe('the templates of a file', () => {
  it('are added but for those that are there', () => {
    const merged = mergedTemplates(shelf('a'), shelf('a', 'b', 'b').templates, newId);
    expect(merged).toMatchObject({ added: 1, known: 2, left: 0 });
    expect(ids(merged.shelf)).toEqual(['a', 'b']);
  });

  it('come in beside the seller’s own, where only the id is the same', () => {
    const merged = mergedTemplates(shelf('a'), [template({ id: 'a', text: 'Other' })], newId);
    expect(ids(merged.shelf)).toEqual(['a', 'new']);
    expect(merged.shelf.templates[0]).toEqual(shelf('a').templates[0]);
  });

  it('are left out where there is no room', () => {
    expect(mergedTemplates(full, [template({ id: 'z' })], newId)).toEqual({
      shelf: full,
      added: 0,
      known: 0,
      left: 1,
    });
  });
});
