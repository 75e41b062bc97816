import { describe, expect, it, vi } from 'vitest';
import { judge } from './judge-page';
import { HOSTILE } from './pages-hostile';
import { LISTS } from './pages-lists';
import { PARTS } from './pages-parts';
import { TALKS } from './pages-talks';
import { TIMES } from './pages-times';
import { TONGUES } from './pages-tongues';

vi.mock('wxt/browser', () => ({ browser: {} }));

const PAGES = [...LISTS, ...PARTS, ...TONGUES, ...TIMES, ...TALKS, ...HOSTILE];

describe('an inbox that nobody saw before', () => {
  it.each(PAGES.map(page => [page.name, page] as const))('%s', async (_name, page) => {
    expect(await judge(page)).toEqual([]);
  });
});
