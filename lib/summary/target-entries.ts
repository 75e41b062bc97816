import { edgeOf } from '../insight/target';
import type { Account } from '../history/schema';
import type { Metric } from '../catalogue/metric';
import {
  asTarget,
  isSet,
  mayHaveTarget,
  MOST_TARGETS,
  type OwnTarget,
  type OwnTargets,
} from '../own-targets/own-target';
import type { TargetKept } from '../own-targets/target-list';
import { accountTitle } from './account-title';
import type { OutcomeView } from './outcome-words';
import type { Reader } from './reader';
import { seriesName } from './series-name';
import type { Choice } from './template-entries';
import { metricChoices } from './tip-entries';

/** A target as the options page lists it. `metric` null: it is none that this version knows. */
export type TargetEntry = {
  readonly target: OwnTarget;
  readonly metric: Metric | null;
  readonly name: string;
  readonly account: string;
  /** "your target: at most 2%". */
  readonly what: string;
};

const whatOf = ({ value }: OwnTarget, metric: Metric | null, { words, say }: Reader): string => {
  const target = metric && value !== null ? asTarget(value, metric) : null;
  if (!metric || !target) return '';
  const text = words.formatTarget(metric.unit, edgeOf(target, metric.unit).value);
  return say(target.bound === 'over' ? 'metric-goal-higher' : 'metric-goal-lower', { value: text });
};

const accountText = ({ account }: OwnTarget, accounts: readonly Account[], { say }: Reader): string => {
  if (account === null) return say('target-all');
  const known = accounts.find(({ id }) => id === account);
  return known ? accountTitle(known, say) : say('target-unknown');
};

/** The targets in use, by metric, then account. */
export const targetEntries = (
  targets: OwnTargets,
  accounts: readonly Account[],
  reader: Reader,
): readonly TargetEntry[] => {
  const { compare } = new Intl.Collator(reader.words.language);
  return targets
    .filter(isSet)
    .map(target => {
      const metric = reader.metrics.find(target.metric) ?? null;
      return {
        target,
        metric,
        name: metric ? seriesName(metric, reader) : target.metric,
        account: accountText(target, accounts, reader),
        what: whatOf(target, metric, reader),
      };
    })
    .toSorted((one, other) => compare(one.name, other.name) || compare(one.account, other.account));
};

/** The metrics for which a target can be set, by name. */
export const targetMetrics = (reader: Reader): readonly Choice[] => {
  const fit = new Set(reader.metrics.all.filter(mayHaveTarget).map(({ id }) => id));
  return metricChoices(reader).filter(({ value }) => fit.has(value));
};

/** The accounts for which one can be set; '' is all of them. */
export const targetAccounts = (accounts: readonly Account[], { say }: Reader): readonly Choice[] => [
  { value: '', text: say('target-all') },
  ...accounts.map(account => ({ value: account.id, text: accountTitle(account, say) })),
];

/** What is said of a target that was to be saved. */
export const targetOutcome = (kept: TargetKept, metric: Metric, reader: Reader): OutcomeView => {
  const { say, words } = reader;
  const name = seriesName(metric, reader);
  if (kept.kind === 'kept') return { tone: 'good', text: say('target-saved', { name }) };
  const [low, high] = metric.range.map(value => words.formatTarget(metric.unit, value));
  const gaps = { name, low: low ?? '', high: high ?? '', most: MOST_TARGETS };
  return { tone: 'bad', text: say(`target-${kept.reason}`, gaps) };
};
