import { describe, expect, it } from 'vitest';
import { PAGES } from '../reader/pages';
import { LANGUAGES } from '../words/languages';
import { pageName } from './display-choices';
import { readerOf } from './reader';

describe('pageName', () => {
  it.each(LANGUAGES)('names every page that is read, each otherwise, in %s', language => {
    const names = PAGES.map(({ id }) => pageName(id, readerOf(language, new Date(0), 'UTC')));
    expect(new Set(names).size).toBe(PAGES.length);
    for (const [at, { id }] of PAGES.entries()) expect(names[at]).not.toBe(id);
  });
});
