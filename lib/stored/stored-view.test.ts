import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../words/languages';
import { readerOf } from '../summary/reader';
import { isTyped, storedView } from './stored-view';

const reader = readerOf('en', new Date(0), 'UTC');

describe('what is stored', () => {
  it('is counted where it can be', () => {
    const { groups, usage, note } = storedView(new Map([['accounts', 1200]]), 2_440_000, reader);
    expect(groups[0]?.places).toBe('accounts (1,200)');
    expect(groups.find(({ id }) => id === 'stored-actions')?.places).toBe('actions, tips');
    expect(usage).toBe('Storage in use: about 2.4 MB.');
    expect(note).toBe('');
  });

  it('is told without counts where the history cannot be opened', () => {
    const { groups, usage, note } = storedView(null, null, reader);
    expect(groups[0]?.places).toBe('accounts');
    expect(usage).toContain('does not say');
    expect(note).not.toBe('');
  });

  it('is never nothing', () => {
    expect(storedView(null, 12, reader).usage).toBe('Storage in use: about 0.1 MB.');
  });
});

describe('the word that confirms', () => {
  it.each(LANGUAGES)('can be typed in any case in %s, and by nothing else', language => {
    const word = readerOf(language, new Date(0)).say('erase-word');
    expect(isTyped(` ${word.toLowerCase()} `, word)).toBe(true);
    expect(isTyped(word.slice(1), word)).toBe(false);
    expect(isTyped('', word)).toBe(false);
  });
});
