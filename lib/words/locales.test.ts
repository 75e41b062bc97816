import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';

type Entry = { readonly message: string };

/** What the browser itself says of the extension, by the name of the language's folder. */
const LOCALES = 'public/_locales';
const localeFile = (folder: string): Readonly<Record<string, Entry>> =>
  JSON.parse(readFileSync(`${LOCALES}/${folder}/messages.json`, 'utf8'));

const folderOf = (language: string): string => language.replace('-', '_');
const english = localeFile('en');

/** The browsers cut what is longer: https://developer.chrome.com/docs/extensions/reference/manifest */
const LONGEST: Readonly<Record<string, number>> = { extensionName: 75, extensionDescription: 132 };

describe('the messages of the manifest', () => {
  it('are in the languages that Benchline speaks and no others', () => {
    expect(readdirSync(LOCALES).toSorted()).toEqual(LANGUAGES.map(folderOf).toSorted());
  });

  it('are all used, and all that is used is there', () => {
    const used = readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g);
    expect(new Set(Array.from(used, ([, key]) => key))).toEqual(new Set(Object.keys(english)));
  });

  it.each(LANGUAGES.map(folderOf))('have the keys of the English and fit their places in %s', folder => {
    const file = localeFile(folder);
    expect(Object.keys(file).toSorted()).toEqual(Object.keys(english).toSorted());
    const unfit = Object.entries(file).filter(
      ([key, { message }]) => message.trim() === '' || message.length > (LONGEST[key] ?? 0),
    );
    expect(unfit).toEqual([]);
  });

  it.each(LANGUAGES.filter(language => language !== 'en'))('are not English in %s', language => {
    expect(localeFile(folderOf(language))['extensionDescription']).not.toEqual(
      english['extensionDescription'],
    );
  });
});
