import { assert, json, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplateFile, templateFile } from './template-file';
import { template } from './testing/template';
import { saidOf } from '../../summary/testing/said-of';

const AT = new Date('2026-11-21T10:00:00.000Z');
const file = (changes: object) =>
  JSON.stringify({ ...(JSON.parse(templateFile([template()], AT)) as object), ...changes });

describe('a file of templates', () => {
  it('comes back as it went', () => {
    const templates = [template(), template({ id: 'two', theme: null, language: 'ja' })];
    expect(checkTemplateFile(templateFile(templates, AT))).toEqual({ kind: 'templates', templates });
  });

  it.each<[string, string, string, RegExp]>([
    ['torn', '{"format"', 'file', /not whole JSON/],
    ['a whole export', '{"format":"benchline"}', 'format', /history page/],
    ['of rules', '{"format":"benchline-rules"}', 'format', /benchline-templates/],
    ['a list', '[]', 'format', /benchline-templates/],
    ['of a later version', file({ version: 2 }), 'version', /update Benchline/],
    ['without templates', file({ templates: null }), 'templates', /list/],
    [
      'with a text that is too long',
      file({ templates: [template(), template({ text: 'a'.repeat(4001) })] }),
      'templates[1].text',
      /4,000/,
    ],
    ['with an empty name', file({ templates: [template({ name: ' ' })] }), 'templates[0].name', /empty/],
    [
      'with a theme that is none',
      file({ templates: [{ ...template(), theme: 'love' }] }),
      'templates[0].theme',
      /delivery/,
    ],
    [
      'with a region',
      file({ templates: [template({ language: 'en-GB' })] }),
      'templates[0].language',
      /like this: de$/,
    ],
    [
      'with too many',
      file({ templates: Array.from({ length: 501 }, () => template()) }),
      'templates',
      /at most 500/,
    ],
  ])('is refused where it is %s', (_name, given, field, reason) => {
    const checked = checkTemplateFile(given);
    expect(checked).toMatchObject({ kind: 'refused', field });
    expect(saidOf(checked)).toMatch(reason);
  });

  it('never throws', () => {
    assert(property(string(), given => void checkTemplateFile(given)));
    assert(property(json(), given => void checkTemplateFile(given)));
  });
});
