import { describe, expect, it, vi } from 'vitest';
import { template } from '../messages/templates/testing/template';
import { DEFAULTS, type Settings } from '../settings';
import { parseMessage } from './message';
import { offerTemplates } from './templates';

vi.mock('wxt/browser', () => ({ browser: {} }));

const ask = { pageId: 'messages', theme: 'delivery', language: 'de-DE', country: null } as const;
const depsWith = (settings: Settings) => ({
  readSettings: async () => settings,
  readTemplates: async () => ({ starters: 'removed', templates: [template({ text: '{date}' })] }) as const,
});

describe('the message templates', () => {
  it('is answered with the seller’s own, and with words in which the page puts its counts', async () => {
    const outcome = await offerTemplates(ask, depsWith(DEFAULTS));
    expect(outcome).toMatchObject({
      answer: {
        language: 'de',
        dir: 'ltr',
        templates: [{ id: 'one', name: 'Late parcel', text: '{date}', gaps: ['date'], fits: false }],
        words: { templates: 'Vorlagen', gaps: 'Lücken: {count}', close: 'Schließen' },
      },
    });
  });

  it.each([
    { ...DEFAULTS, on: false },
    { ...DEFAULTS, pages: { messages: false } },
  ])('is refused where Benchline is off: %j', async settings => {
    expect(await offerTemplates(ask, depsWith(settings))).toHaveProperty('refuse');
  });

  it.each<[object, RegExp]>([
    [{ ...ask, theme: 'love' }, /theme/],
    [{ ...ask, country: 'Germany' }, /country/],
    [{ ...ask, language: 'x'.repeat(40) }, /language/],
    [{ pageId: 'messages' }, /missing/],
  ])('is not taken as %j', (body, reason) => {
    const parsed = parseMessage({ type: 'templates', body });
    expect(parsed.kind === 'refused' && parsed.reason).toMatch(reason);
  });
});
