import { describe, expect, it } from 'vitest';
import { page } from '../../test/fixtures/fixture';
import { ARABIC, LAYOUTS, PORTUGUESE, TURKISH, type Words } from '../../test/fixtures/insights/unknown';
import { openInTurn } from '../../test/fixtures/open-page';
import { shownOnStillPage } from '../../test/fixtures/visit-page';
import { lexiconFor } from '../catalogue/lexicon';
import { readPage } from './read-page';

const offerOn = async (
  body: string,
  host = 'sellercentral.amazon.com',
  lang?: string,
  path = '/feedback-manager/index.html',
) => {
  const html = page(body, lang === undefined ? {} : { lang });
  const opened = await openInTurn({ html, url: `https://${host}${path}` });
  const lexicon = lexiconFor(
    path.startsWith('/feedback') ? ['insights', 'feedback'] : ['account-health', 'shipping'],
  );
  const result = readPage({ ...opened, isShown: shownOnStillPage(), lexicon });
  if (result.kind === 'silent') throw new Error('silent');
  return { offer: result.read.offer ?? [], readings: result.read.readings };
};

const LANGUAGES: readonly (readonly [string, Words, string, string])[] = [
  ['Turkish', TURKISH, 'sellercentral.amazon.com.tr', 'tr'],
  ['Arabic', ARABIC, 'sellercentral.amazon.sa', 'ar'],
  ['Portuguese', PORTUGUESE, 'sellercentral.amazon.com.br', 'pt-BR'],
];

describe('cards that look like the insights in a language whose names are not known', () => {
  it.each(
    LANGUAGES.flatMap(language =>
      Object.entries(LAYOUTS).map(([layout, build]) => [language[0], layout, language, build] as const),
    ),
  )('%s, %s: are offered, and nothing is read', async (_, __, [, words, host, lang], build) => {
    const { offer, readings } = await offerOn(build(words), host, lang);
    expect(readings).toEqual([]);
    expect(offer.map(({ draft, value, average }) => [draft.metric, draft.label, value, average])).toEqual([
      ['contact-rate', words.names[0], 0.0046, 0.0025],
      ['contact-response-time', words.names[1], 570, 360],
      ['buyer-dissatisfaction-rate', words.names[2], 0.068, 0.081],
    ]);
    expect(offer[0]?.draft).toMatchObject({
      language: lang.split('-')[0],
      window: 'P4W',
      scope: 'seller-fulfilled',
    });
  });

  it('say what the third figure is', async () => {
    const { offer } = await offerOn(
      LAYOUTS['plain']?.(PORTUGUESE) ?? '',
      'sellercentral.amazon.com.br',
      'pt-BR',
    );
    expect(offer.map(({ top }) => top)).toEqual([0.001, 180, null]);
  });
});

const changed = (change: Partial<Words>): string => LAYOUTS['plain']?.({ ...PORTUGUESE, ...change }) ?? '';

describe('what only looks a little like them is not offered', () => {
  it.each<[string, string, string?]>([
    ['on another page', changed({}), '/performance/dashboard'],
    [
      'three orders with money',
      changed({
        values: [
          ['R$ 20,00', 'R$ 25,00', 'R$ 2,00'],
          ['R$ 9,50', 'R$ 6,00', 'R$ 1,00'],
          ['R$ 6,80', 'R$ 8,10', 'R$ 1,00'],
        ],
      }),
    ],
    [
      'key figures of advertising',
      changed({
        names: ['Impressões', 'Taxa de cliques', 'ACOS'],
        values: [
          ['12.345', '11.000', '10.000'],
          ['0,5%', '0,4%', '0,3%'],
          ['23%', '25%', '26%'],
        ],
      }),
    ],
    [
      'percentages only',
      changed({
        values: [
          ['0,46%', '0,25%', '1%'],
          ['9,5%', '6%', '1%'],
          ['6,8%', '8,1%', '1%'],
        ],
      }),
    ],
    [
      'another order of units',
      changed({
        values: [
          ['9,5 horas', '6 horas', '1 hora'],
          ['0,46%', '0,25%', '1%'],
          ['6,8%', '8,1%', '1%'],
        ],
      }),
    ],
    ['one figure each', changed({ captions: ['O seu resultado'] })],
    ['three times the same name', changed({ names: ['Taxa', 'Taxa', 'Taxa'] })],
    ['two cards', changed({}).replace(/<section><h3>Tempo.*?<\/section>/, '')],
    ['cards with other captions each', changed({}).replace('O seu resultado', 'Hoje')],
    ['in a dialog', `<div role="dialog">${changed({})}</div>`],
    ['in what a buyer wrote', `<blockquote>${changed({})}</blockquote>`],
  ])('%s', async (_, body, path) => {
    expect((await offerOn(body, 'sellercentral.amazon.com.br', 'pt-BR', path)).offer).toEqual([]);
  });

  it('where the insights are known by their names already', async () => {
    const known = `<div><h3>Buyer Contact Rate</h3><p>Your performance</p><b>0.5%</b></div>`;
    const { offer, readings } = await offerOn(known + changed({}));
    expect(offer).toEqual([]);
    expect(readings).toHaveLength(1);
  });
});
