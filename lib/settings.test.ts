import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  applyChange,
  DEFAULTS,
  densityOf,
  lookOf,
  parseSettings,
  switchesFor,
  switchOnAtOnce,
} from './settings';

const storage = vi.hoisted(() => ({
  get: vi.fn<(key: string) => Promise<Record<string, unknown>>>(),
  set: vi.fn<(entries: Record<string, unknown>) => Promise<void>>(),
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { local: storage } } }));

describe('parseSettings', () => {
  it('gives the defaults before anything was stored, without complaint', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULTS, bad: false });
  });

  it('gives what was stored', () => {
    const settings = { version: 1, on: false, pages: { 'account-health': false } } as const;
    expect(parseSettings(settings)).toEqual({ settings, bad: false });
  });

  it.each([
    null,
    'on',
    {},
    { version: 2, on: true, pages: {} },
    { version: 1, on: 'yes', pages: {} },
    { version: 1, on: true, pages: { 'Not a page': true } },
    { version: 1, on: true, pages: { 'account-health': 1 } },
  ])('gives the defaults for %j, and says that it was bad', stored => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULTS, bad: true });
  });
});

describe('applyChange', () => {
  it('flips everything or one page, and leaves the rest', () => {
    const off = applyChange(DEFAULTS, { which: 'all', on: false });
    expect(off).toEqual({ version: 1, on: false, pages: {} });
    const page = applyChange(off, { which: 'page', pageId: 'account-health', on: false });
    expect(page).toEqual({ version: 1, on: false, pages: { 'account-health': false } });
    expect(DEFAULTS.pages).toEqual({});
  });
});

describe('the time zones', () => {
  const toronto = applyChange(DEFAULTS, { which: 'zone', country: 'CA', zone: 'America/Toronto' });

  it('are kept, taken back, and decide how pages look', () => {
    expect(toronto).toEqual({ ...DEFAULTS, zones: { CA: { zone: 'America/Toronto' } } });
    expect(parseSettings(toronto)).toEqual({ settings: toronto, bad: false });
    expect(lookOf(toronto)).not.toBe(lookOf(DEFAULTS));
    expect(applyChange(toronto, { which: 'zone', country: 'CA', zone: null })).toEqual(DEFAULTS);
  });

  it('are doubted where the doubt is about the one that is chosen, until another choice', () => {
    const doubt = { which: 'zone-doubt', country: 'CA', zone: 'America/Toronto' } as const;
    const doubted = applyChange(toronto, doubt);
    expect(doubted.zones).toEqual({ CA: { zone: 'America/Toronto', doubted: true } });
    expect(parseSettings(doubted).settings).toEqual(doubted);
    expect(applyChange(toronto, { ...doubt, zone: 'America/Halifax' })).toEqual(toronto);
    expect(applyChange(DEFAULTS, doubt)).toEqual(DEFAULTS);
    const again = applyChange(doubted, { which: 'zone', country: 'CA', zone: 'America/Toronto' });
    expect(again).toEqual(toronto);
  });

  it.each([{ zones: { CA: 'America/Toronto' } }, { zones: { canada: { zone: 'UTC' } } }, { zones: [] }])(
    'are not taken from %j',
    stored => {
      expect(parseSettings({ ...DEFAULTS, ...stored }).bad).toBe(true);
    },
  );
});

describe('the language', () => {
  it('is kept, taken back, and no reason to forget the switches where it is a later version’s', () => {
    const chosen = applyChange(DEFAULTS, { which: 'language', language: 'it' });
    expect(chosen).toEqual({ ...DEFAULTS, language: 'it' });
    expect(parseSettings(chosen)).toEqual({ settings: chosen, bad: false });
    expect(applyChange(chosen, { which: 'language', language: null })).toEqual(DEFAULTS);
    const later = { version: 1, on: false, pages: {}, language: 'pt-BR' };
    expect(parseSettings(later)).toEqual({ settings: later, bad: false });
  });
});

describe('what is drawn', () => {
  it('is everything in full until the seller chooses', () => {
    expect(densityOf(DEFAULTS)).toBe('full');
    const dots = applyChange(DEFAULTS, { which: 'density', density: 'dot' });
    expect(densityOf(dots)).toBe('dot');
    expect(parseSettings(dots)).toEqual({ settings: dots, bad: false });
  });

  it('leaves a metric out once and brings it back', () => {
    const off = { which: 'metric', metric: 'order-defect-rate', on: false } as const;
    const once = applyChange(applyChange(DEFAULTS, off), off);
    expect(once.hidden).toEqual(['order-defect-rate']);
    expect(lookOf(once)).not.toBe(lookOf(DEFAULTS));
    expect(lookOf(applyChange(once, { ...off, on: true }))).toBe(lookOf(DEFAULTS));
  });

  it('is drawn in full where a later version knows another density', () => {
    expect(densityOf({ ...DEFAULTS, density: 'huge' })).toBe('full');
  });
});

describe('switchesFor', () => {
  it('has a page on until it is switched off', () => {
    const settings = { ...DEFAULTS, pages: { 'account-health': false } };
    expect(switchesFor(settings, 'account-health')).toEqual({ page: false, all: true });
    expect(switchesFor(settings, 'insights')).toEqual({ page: true, all: true });
  });

  it('is not fooled by a page called constructor', () => {
    expect(switchesFor(DEFAULTS, 'constructor')).toEqual({ page: true, all: true });
  });
});

describe('switchOnAtOnce', () => {
  const off = { which: 'all', on: false } as const;

  afterEach(() => {
    vi.resetAllMocks();
    vi.unstubAllGlobals();
  });

  it('has written before anything is waited for, as the popup may be gone then', () => {
    const never = new Promise<never>(() => {});
    storage.get.mockReturnValue(never);
    storage.set.mockReturnValue(never);
    void switchOnAtOnce({ ...DEFAULTS, pages: { insights: false } }, off);
    expect(storage.set.mock.calls).toEqual([
      [{ settings: { version: 1, on: false, pages: { insights: false } } }],
    ]);
  });

  it('keeps a flip that came between', async () => {
    const locks = { request: (_name: string, act: () => Promise<unknown>) => act() };
    vi.stubGlobal('navigator', { locks });
    storage.get.mockResolvedValue({ settings: { ...DEFAULTS, pages: { insights: false } } });
    storage.set.mockResolvedValue();
    const after = { version: 1, on: false, pages: { insights: false } };
    expect(await switchOnAtOnce(DEFAULTS, off)).toEqual(after);
    expect(storage.set).toHaveBeenLastCalledWith({ settings: after });
  });
});
