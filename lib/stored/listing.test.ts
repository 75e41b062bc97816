import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshDb } from '../history/testing/sample';
import { STORED } from './listing';

/** All code that may store something; tests and what they use store nothing of a seller's. */
const code = ['lib', 'entrypoints', 'components'].flatMap(root =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path) && !/\.test\.tsx?$|testing\//.test(path))
    .map(path => ({ path: `${root}/${path}`, text: readFileSync(`${root}/${path}`, 'utf8') })),
);
const all = code.map(({ text }) => text).join('\n');

describe('what Benchline says it stores', () => {
  it('names every store of the database once', async () => {
    const db = await freshDb();
    const stores = STORED.flatMap(group => [...group.stores]).toSorted();
    expect(stores).toEqual([...db.objectStoreNames]);
    db.close();
  });

  it('names every key of storage.local once', () => {
    const keys = Array.from(all.matchAll(/\b(?:\w+_)?KEY = '([\w-]+)'/g), match => match[1] ?? '');
    expect(STORED.flatMap(group => [...group.keys]).toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('overlooks no key, as each is a constant that says so', () => {
    const said = Array.from(
      all.matchAll(/storage\.local\.(?:get|set|remove)\(([^)]*)/g),
      match => match[1] ?? '',
    );
    expect(said.length).toBeGreaterThan(10);
    // Deleting everything asks for all; the others are made of such constants (aside-store.ts, rule-store.ts).
    const unlike = said.filter(
      asked => !/\bKEY\b|_KEY\b/.test(asked) && !/^(?:null|others|changed|key)$/.test(asked),
    );
    expect(unlike).toEqual([]);
  });

  it('has no other place', () => {
    const elsewhere =
      /\b(?:storage\.(?:session|sync|managed)|localStorage|sessionStorage|caches\.open)\b|document\.cookie/;
    expect(code.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
