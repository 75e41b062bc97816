import { escape } from '../escape';
import type { Visit } from '../visit';

export const FULFILMENTS = ['all', 'seller', 'amazon'] as const;
export const AGGREGATES = ['monthly', 'weekly', 'daily'] as const;
export const DISPLAYS = ['rate', 'count'] as const;
type Of<T extends readonly string[]> = T[number];

/** How the report's filters are set: parameters `by`, `aggregate` and `display` of the address. */
export type Filters = {
  readonly by: Of<typeof FULFILMENTS>;
  readonly aggregate: Of<typeof AGGREGATES>;
  readonly display: Of<typeof DISPLAYS>;
};

const oneOf = <T extends string>(known: readonly T[], text: string | null, otherwise: T): T =>
  known.find(each => each === text) ?? otherwise;

export const filtersOf = ({ url: { searchParams } }: Visit): Filters => ({
  by: oneOf(FULFILMENTS, searchParams.get('by'), 'all'),
  aggregate: oneOf(AGGREGATES, searchParams.get('aggregate'), 'monthly'),
  display: oneOf(DISPLAYS, searchParams.get('display'), 'rate'),
});

/** The official names of the two fulfilments, with a dictionary word for both; English where the catalogue has none. */
const NAMES: Readonly<Record<string, readonly [all: string, seller: string, amazon: string]>> = {
  de: ['Alle', 'Versand durch Verkäufer', 'Versand durch Amazon'],
  fr: ['Tous', 'Expédié par le vendeur', 'Expédié par Amazon'],
  es: ['Todos', 'Gestionado por el vendedor', 'Logística de Amazon'],
  it: ['Tutti', 'Gestito dal venditore', 'Logistica di Amazon'],
  ja: ['すべて', '出品者出荷', 'フルフィルメント by Amazon'],
  zh: ['全部', '卖家自配送', '亚马逊物流'],
};

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const optionsOf = ({ locale }: Visit): readonly string[] =>
  NAMES[locale.split('-')[0] ?? ''] ?? FULFILMENTS.map(titled);

const select = (
  name: keyof Filters,
  label: string,
  values: readonly string[],
  chosen: string,
  texts = values.map(titled),
) =>
  `<label>${label} <select name="${name}">${values
    .map(
      (value, at) =>
        `<option value="${value}"${value === chosen ? ' selected' : ''}>${escape(texts[at] ?? value)}</option>`,
    )
    .join('')}</select></label>`;

/** The other parameters of the visit go with the form. */
const kept = ({ url }: Visit): string =>
  [...url.searchParams]
    .filter(([name]) => !['by', 'aggregate', 'display', 'fixture'].includes(name))
    .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
    .join('');

/** The report's filters (field notes, "Details and reports"): dates as Americans write them, and three selects. */
export const filterForm = (visit: Visit, { by, aggregate, display }: Filters): string => `
<form class="report-filters" method="get">${kept(visit)}
  <label>From <input type="text" size="10" value="7/30/2025"></label>
  <label>to <input type="text" size="10" value="7/29/2026"></label>
  ${select('by', 'Fulfilled By', FULFILMENTS, by, [...optionsOf(visit)])}
  ${select('aggregate', 'Aggregate By', AGGREGATES, aggregate)}
  ${select('display', 'Display As', DISPLAYS, display)}
  <button>Apply</button>
</form>`;
