import { describe, expect, it } from 'vitest';
import { page } from '../../test/fixtures/fixture';
import { isShownByStyle, openPage } from '../../test/fixtures/open-page';
import { lexiconFor } from '../catalogue/lexicon';
import { readPage } from './read-page';

const offerOn = async (
  body: string,
  host = 'sellercentral.amazon.com',
  lang?: string,
  path = '/feedback-manager/index.html',
) => {
  const html = page(body, lang === undefined ? {} : { lang });
  const { document, location, shadowRootOf } = await openPage({ html, url: `https://${host}${path}` });
  const lexicon = lexiconFor(
    path.startsWith('/feedback') ? ['insights', 'feedback'] : ['account-health', 'shipping'],
  );
  const result = readPage({ document, location, shadowRootOf, isShown: isShownByStyle, lexicon });
  if (result.kind === 'silent') throw new Error('silent');
  return { offer: result.read.offer ?? [], readings: result.read.readings };
};

type Words = {
  readonly title: string;
  readonly names: readonly [string, string, string];
  readonly captions: readonly string[];
  readonly values: readonly (readonly string[])[];
};

/** Made up, as all wordings of pages that nobody has seen: they stand for "some language", not for Amazon's words. */
const TURKISH: Words = {
  title: 'Müşteri hizmetleri öngörüleri',
  names: ['Alıcı iletişim oranı', 'Ortalama yanıt süresi', 'Alıcı memnuniyetsizlik oranı'],
  captions: ['Performansınız', 'Ortalama satıcı'],
  values: [
    ['%0,46', '%0,25'],
    ['9,5 saat', '6 saat'],
    ['%6,8', '%8,1'],
  ],
};
const ARABIC: Words = {
  title: 'رؤى خدمة العملاء',
  names: ['معدل تواصل المشترين', 'متوسط وقت الرد', 'معدل عدم رضا المشترين'],
  captions: ['أداؤك', 'متوسط البائعين'],
  values: [
    ['٠٫٤٦٪', '٠٫٢٥٪'],
    ['٩٫٥ ساعة', '٦ ساعات'],
    ['٦٫٨٪', '٨٫١٪'],
  ],
};
const PORTUGUESE: Words = {
  title: 'Painel de atendimento',
  names: ['Taxa de contatos', 'Tempo de resposta', 'Taxa de insatisfeitos'],
  captions: ['O seu resultado', 'Resultado dos vendedores', 'Melhores vendedores'],
  values: [
    ['0,46%', '0,25%', '0,10%'],
    ['9,5 horas', '6 horas', '3 horas'],
    ['6,8%', '8,1%', '--'],
  ],
};

type Layout = (words: Words) => string;
const whole = ({ title }: Words, inner: string) => `<main><h2>${title}</h2><div>${inner}</div></main>`;
const cards =
  (card: (name: string, pairs: readonly (readonly [string, string])[]) => string): Layout =>
  words =>
    whole(
      words,
      words.names
        .map((name, at) =>
          card(
            name,
            words.captions.map((caption, of) => [caption, words.values[at]?.[of] ?? ''] as const),
          ),
        )
        .join(''),
    );

const LAYOUTS: Readonly<Record<string, Layout>> = {
  plain: cards(
    (name, pairs) =>
      `<section><h3>${name}</h3>${pairs.map(([caption, value]) => `<p>${caption}</p><b>${value}</b>`).join('')}</section>`,
  ),
  'values above': cards(
    (name, pairs) =>
      `<div class="x"><div><h3>${name}</h3></div>${pairs.map(([caption, value]) => `<div><b>${value}</b><span>${caption}</span></div>`).join('')}</div>`,
  ),
  'in lists': cards(
    (name, pairs) =>
      `<article><div>${name} <i>ⓘ</i></div><dl>${pairs.map(([caption, value]) => `<dt>${caption}</dt><dd><span>${value}</span></dd>`).join('')}</dl></article>`,
  ),
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
