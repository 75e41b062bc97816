import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_FILES } from './pages/page-words';
import { REPLY_CHECK_FILES } from './reply-check/reply-check-words';
import { WAITING_FILES } from './waiting/waiting-words';
import { OVERLAY_FILES } from './words';

/** The folders with code that speaks; the words themselves and the tests say nothing. */
const ROOTS = ['lib', 'entrypoints', 'components'];
const isCode = (path: string): boolean =>
  /\.tsx?$/.test(path) &&
  !/\.test\.tsx?$/.test(path) &&
  !/^lib\/words\/(overlay|pages|waiting|reply-check)\//.test(path);

const code = ROOTS.flatMap(root =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(path => `${root}/${path.replaceAll('\\', '/')}`)
    .filter(isCode)
    .map(path => readFileSync(path, 'utf8')),
).join('\n');

const literals = new Set(Array.from(code.matchAll(/'([\w.-]+)'/g), match => match[1] ?? ''));

/** What is said by a template: `theme-${theme}`, `pick.unit.${unit}`, also in the middle of a key. */
const patterns = Array.from(code.matchAll(/`([\w.-]*)\$\{[^`}]*\}([\w.-]*)`/g))
  .filter(([, before = '', after = '']) => /^\w.*[.-]$/.test(before) || /^[.-].*\w$/.test(after))
  .map(([, before = '', after = '']) => new RegExp(`^${before}[\\w-]+${after}$`));

const isSaid = (key: string): boolean => literals.has(key) || patterns.some(pattern => pattern.test(key));

/** By the folder that holds them. */
const AREAS = {
  overlay: OVERLAY_FILES.en,
  pages: PAGE_FILES.en,
  waiting: WAITING_FILES.en,
  'reply-check': REPLY_CHECK_FILES.en,
};

it('looks at every folder of words', () => {
  const folders = readdirSync('lib/words', { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(AREAS).toSorted());
});

describe.each(Object.entries(AREAS))('every key of the %s', (_, messages) => {
  it('is said somewhere', () => {
    expect(Object.keys(messages).filter(key => !isSaid(key))).toEqual([]);
  });
});

describe('the search for keys that nobody says', () => {
  it('finds one', () => {
    expect(isSaid('verdict-of-nobody')).toBe(false);
    expect(isSaid('label.close')).toBe(true);
    expect(isSaid('theme-delivery')).toBe(true);
  });
});
