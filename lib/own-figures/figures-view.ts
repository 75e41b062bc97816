import { metricName } from '../words/metric-name';
import type { Account } from '../history/schema';
import { accountTitle } from '../summary/account-title';
import type { Reader } from '../summary/reader';
import { figuresOf, type Fault, type Open } from './figures';
import { PERIODS, type Mapping, type Role } from './mapping';
import { figureMetrics } from './metrics-of';
import type { Sheet, SheetRow } from './sheet';

export type Option = { readonly value: string; readonly text: string };

/** Something to choose; `change` gives the mapping with a choice made. */
export type Field<T = Mapping> = {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Is it still to be said? */
  readonly open: boolean;
  readonly change: (value: string) => T;
};

/** The page part in which a file of the seller's own figures is read: finished words, and fields that give a new mapping. */
export type FiguresView<T = Mapping> = {
  readonly columns: readonly Field<T>[];
  /** The first rows, as they are in the file. */
  readonly rows: readonly SheetRow[];
  readonly fields: readonly Field<T>[];
  readonly found: string;
  readonly faults: readonly string[];
  readonly more: string | null;
  readonly ready: boolean;
};

const SHOWN_ROWS = 4;
const SHOWN_FAULTS = 12;

const nameOf = (id: string, { words, metrics }: Reader): string => {
  const metric = metrics.find(id);
  return metric ? metricName(metric, words.language) : id;
};

const metricOptions = (reader: Reader, prefix = ''): readonly Option[] =>
  figureMetrics(reader.metrics).map(({ id }) => ({ value: `${prefix}${id}`, text: nameOf(id, reader) }));

/** Where the counts behind a rate stand. */
const countOptions = (reader: Reader): readonly Option[] =>
  figureMetrics(reader.metrics)
    .filter(({ unit }) => unit === 'rate')
    .flatMap(({ id }) =>
      (['part', 'whole'] as const).map(kind => ({
        value: `${kind}:${id}`,
        text: reader.say(`figures-${kind}-of`, { name: nameOf(id, reader) }),
      })),
    );

const columnField = (sheet: Sheet, mapping: Mapping, column: number, reader: Reader): Field => {
  const { say } = reader;
  const plain = (['none', 'date', 'metric', 'value', 'part', 'whole'] as const).map(role => ({
    value: role,
    text: say(`figures-role-${role}`),
  }));
  return {
    key: `column-${column}`,
    label: sheet.head[column] || say('figures-column', { number: String(column + 1) }),
    value: mapping.roles[column] ?? 'none',
    options: [...plain, ...metricOptions(reader, 'is:'), ...countOptions(reader)],
    open: false,
    change: value => withRole(sheet, mapping, column, value as Role),
  };
};

/** A role stands once; names that come with a column of names are to be told. */
const withRole = (sheet: Sheet, mapping: Mapping, column: number, role: Role): Mapping => ({
  ...mapping,
  roles: sheet.head.map((_, at) => {
    if (at === column) return role;
    const own = mapping.roles[at] ?? 'none';
    return own === role ? 'none' : own;
  }),
});

const question = (is: Open['is'], all: readonly Open[]): Open | undefined => all.find(each => each.is === is);

type Shown = { readonly mapping: Mapping; readonly open: readonly Open[]; readonly reader: Reader };

const periodField = ({ mapping, open, reader: { say } }: Shown): Field => ({
  key: 'period',
  label: say('figures-period'),
  value: mapping.period ?? '',
  options: PERIODS.map(period => ({ value: period, text: say(`figures-${period}`) })),
  open: question('period', open) !== undefined,
  change: value => ({ ...mapping, period: PERIODS.find(period => period === value) ?? null }),
});

const accountField = (accounts: readonly Account[], { mapping, open, reader: { say } }: Shown): Field => ({
  key: 'account',
  label: say('figures-account'),
  value: mapping.account,
  options: accounts.map(account => ({ value: account.id, text: accountTitle(account, say) })),
  open: question('account', open) !== undefined,
  change: account => ({ ...mapping, account }),
});

/** Orders and signs are asked only where the file leaves them open, or the seller has said. */
const orderField = ({ mapping, open, reader: { say } }: Shown): readonly Field[] => {
  const asked = question('order', open);
  if (asked?.is !== 'order' && mapping.order === null) return [];
  return [
    {
      key: 'order',
      label: say('figures-order'),
      value: mapping.order ?? '',
      options: (['dmy', 'mdy', 'ymd'] as const).map(order => ({
        value: order,
        text: say(`figures-${order}`),
      })),
      open: asked !== undefined,
      change: value => ({ ...mapping, order: value as Mapping['order'] }),
    },
  ];
};

const decimalField = ({ mapping, open, reader: { say } }: Shown): readonly Field[] => {
  const asked = question('decimal', open);
  if (asked?.is !== 'decimal' && mapping.decimal === null) return [];
  return [
    {
      key: 'decimal',
      label: say('figures-decimal'),
      value: mapping.decimal ?? '',
      options: (['point', 'comma'] as const).map(sign => ({ value: sign, text: say(`figures-${sign}`) })),
      open: asked !== undefined,
      change: value => ({ ...mapping, decimal: value as Mapping['decimal'] }),
    },
  ];
};

const scaleFields = ({ mapping, open, reader }: Shown): readonly Field[] => {
  const asked = open.flatMap(each => (each.is === 'scale' ? [each.metric] : []));
  return [...new Set([...Object.keys(mapping.scales), ...asked])].map(metric => {
    const isTime = reader.metrics.find(metric)?.unit === 'duration';
    const among = isTime ? (['seconds', 'minutes', 'hours'] as const) : (['share', 'percent'] as const);
    return {
      key: `scale-${metric}`,
      label: reader.say('figures-scale', { name: nameOf(metric, reader) }),
      value: mapping.scales[metric] ?? '',
      options: among.map(scale => ({ value: scale, text: reader.say(`figures-${scale}`) })),
      open: asked.includes(metric),
      change: value => ({
        ...mapping,
        scales: { ...mapping.scales, [metric]: among.find(scale => scale === value) ?? among[0] },
      }),
    };
  });
};

const nameFields = (names: readonly string[], { mapping, reader }: Shown): readonly Field[] =>
  names.map(name => ({
    key: `name-${name}`,
    label: reader.say('figures-name', { name }),
    value: mapping.names[name] ?? '',
    options: [{ value: '', text: reader.say('figures-role-none') }, ...metricOptions(reader)],
    open: false,
    change: metric => ({ ...mapping, names: { ...mapping.names, [name]: metric } }),
  }));

const faultText = ({ line, cell, why }: Fault, { say, words }: Reader): string =>
  say(`figures-fault-${why}`, { line: words.formatCount(line), cell });

const foundText = (
  open: readonly Open[],
  count: number,
  accounts: readonly Account[],
  { say }: Reader,
): string => {
  if (accounts.length === 0) return say('figures-no-account');
  const columns = open.find(({ is }) => is === 'date-column' || is === 'value-column');
  if (columns) return say(columns.is === 'date-column' ? 'figures-need-date' : 'figures-need-value');
  return open.length > 0 ? say('figures-need') : say('figures-found', { count });
};

/** What is shown of a file as `mapping` reads it. `names`: those of its column of names. */
export const figuresView = (
  sheet: Sheet,
  mapping: Mapping,
  {
    accounts,
    names,
    today,
    reader,
  }: {
    readonly accounts: readonly Account[];
    readonly names: readonly string[];
    readonly today: number;
    readonly reader: Reader;
  },
): FiguresView => {
  const { open, figures, faults } = figuresOf(sheet, mapping, today, reader.metrics);
  const shown = { mapping, open, reader };
  const hidden = faults.length - SHOWN_FAULTS;
  return {
    columns: sheet.head.map((_, column) => columnField(sheet, mapping, column, reader)),
    rows: sheet.rows.slice(0, SHOWN_ROWS),
    fields: [
      accountField(accounts, shown),
      periodField(shown),
      ...orderField(shown),
      ...decimalField(shown),
      ...scaleFields(shown),
      ...nameFields(names, shown),
    ],
    found: foundText(open, figures.length, accounts, reader),
    faults: faults.slice(0, SHOWN_FAULTS).map(fault => faultText(fault, reader)),
    more: hidden > 0 ? reader.say('figures-more', { count: hidden }) : null,
    ready: figures.length > 0,
  };
};

/** The view with its fields bound to what is done with a choice. */
export const bound = <T>(view: FiguresView<T>, take: (changed: T) => void): FiguresView<void> => {
  const bind = (field: Field<T>): Field<void> => ({
    ...field,
    change: value => take(field.change(value)),
  });
  return { ...view, columns: view.columns.map(bind), fields: view.fields.map(bind) };
};
