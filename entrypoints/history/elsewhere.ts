import type { ExportFile } from '../../lib/history/export-schema';
import type { AddedElsewhere } from '../../lib/history/undo-entry';
import {
  adoptMessageSettings,
  dropMessageSettings,
  storedMessageSettings,
} from '../../lib/messages/message-settings';
import { mergedTemplates, type MergedTemplates } from '../../lib/messages/templates/template-list';
import { changeTemplates, readTemplates } from '../../lib/messages/templates/template-store';
import type { TipChoices } from '../../lib/journal/own-tip';
import { mergedChoices, newTipsIn, withoutNewTips, type NewTips } from '../../lib/journal/merge-tips';
import { changeTipChoices, readTipChoices } from '../../lib/journal/tips-store';
import {
  mergedMetrics,
  metricChanges,
  withoutChanges,
  type MetricChange,
} from '../../lib/own-metrics/merge-metrics';
import type { OwnMetrics } from '../../lib/own-metrics/metric-list';
import { changeOwnMetrics, readOwnMetrics } from '../../lib/own-metrics/metric-store';
import { merged, type Merged } from '../../lib/taught/rule-list';
import type { TargetChange } from '../../lib/own-targets/merge-targets';
import { ruleSchema } from '../../lib/taught/rule-schema';
import { changeRules, readRules } from '../../lib/taught/rule-store';
import { lookAtTargets, takeTargets, undoTargets } from './import-targets';

/**
 * What a file brings that is not kept in the database: rules, templates, own and hidden tips, own metrics and targets and the
 * options of messages lie in the browser's storage, so no transaction holds both. They are taken once the readings are kept.
 */
export type Elsewhere = {
  readonly rules: Omit<Merged, 'rules'> | null;
  readonly templates: Omit<MergedTemplates, 'shelf'> | null;
  /** Whether the options of messages are taken. */
  readonly messages: boolean;
  /** How many tips are hidden or written, where the file speaks of them. */
  readonly tips: NewTips | null;
  /** The metrics of the seller's own that come or change, where the file speaks of them. */
  readonly metrics: readonly MetricChange[] | null;
  /** Likewise the targets of the seller's own. */
  readonly targets: readonly TargetChange[] | null;
};

type File = Pick<ExportFile, 'accounts' | 'rules' | 'templates' | 'settings'>;
type Rules = Parameters<typeof merged>[0];

const newId = (): string => crypto.randomUUID();

/** A rule for a page or metric of a later version is left out. */
const withRules = (rules: Rules, more: Rules): Merged => {
  const sound = more.filter(rule => ruleSchema().safeParse(rule).success);
  const taken = merged(rules, sound);
  return { ...taken, left: taken.left + more.length - sound.length };
};

/** What `takeElsewhere` would do; nothing is written. */
export const lookElsewhere = async ({ accounts, rules, templates, settings }: File): Promise<Elsewhere> => ({
  rules: rules ? withRules(await readRules(), rules) : null,
  templates: templates ? mergedTemplates(await readTemplates(), templates, newId) : null,
  messages: settings.messages !== undefined && (await storedMessageSettings()) === null,
  tips: settings.tips ? newTipsIn(await readTipChoices(), settings.tips) : null,
  metrics: settings.metrics ? metricChanges(await readOwnMetrics(), settings.metrics) : null,
  targets: settings.targets ? await lookAtTargets(settings.targets, accounts) : null,
});

type Named = { readonly id: string };
const freshIds = (before: readonly Named[], after: readonly Named[]): readonly string[] => {
  const known = new Set(before.map(({ id }) => id));
  return after.map(({ id }) => id).filter(id => !known.has(id));
};

const takeRules = (rules: Rules) =>
  changeRules(before => {
    const taken = withRules(before, rules);
    return { ...taken, ids: freshIds(before, taken.rules) };
  });

const takeTemplates = (templates: NonNullable<File['templates']>) =>
  changeTemplates(before => {
    const taken = mergedTemplates(before, templates, newId);
    return { ...taken, ids: freshIds(before.templates, taken.shelf.templates) };
  });

const takeTips = async (tips: TipChoices): Promise<NewTips> => {
  const { added } = await changeTipChoices(before => ({
    choices: mergedChoices(before, tips),
    added: newTipsIn(before, tips),
  }));
  return added;
};

const takeMetrics = async (metrics: OwnMetrics): Promise<readonly MetricChange[]> => {
  const { changes } = await changeOwnMetrics(before => {
    const changes = metricChanges(before, metrics);
    return { metrics: changes.length === 0 ? before : mergedMetrics(before, metrics), changes };
  });
  return changes;
};

/** Takes them. Resolves with what became of them, and with what it takes to take it back. */
export const takeElsewhere = async ({
  accounts,
  rules,
  templates,
  settings,
}: File): Promise<Elsewhere & { readonly added: AddedElsewhere }> => {
  const messages = settings.messages ? await adoptMessageSettings(settings.messages) : null;
  const takenRules = rules ? await takeRules(rules) : null;
  const tips = settings.tips ? await takeTips(settings.tips) : null;
  const metrics = settings.metrics ? await takeMetrics(settings.metrics) : null;
  const targets = await takeTargets(settings.targets ?? [], accounts);
  const takenTemplates = templates ? await takeTemplates(templates) : null;
  return {
    rules: takenRules,
    templates: takenTemplates,
    messages: messages !== null,
    tips,
    metrics,
    targets,
    added: {
      rules: takenRules?.ids ?? [],
      templates: takenTemplates?.ids ?? [],
      messages: messages && JSON.stringify(messages),
      ...(tips && { tips }),
      ...(metrics && { metrics }),
      ...(targets.length > 0 && { targets }),
    },
  };
};

const without = <T extends Named>(all: readonly T[], ids: readonly string[]): readonly T[] =>
  all.filter(({ id }) => !ids.includes(id));

/** Takes back what `takeElsewhere` added; what was removed or changed since is left as it is. */
export const undoElsewhere = async ({
  rules,
  templates,
  messages,
  tips,
  metrics,
  targets,
}: AddedElsewhere): Promise<void> => {
  if (rules.length > 0) await changeRules(now => ({ rules: without(now, rules) }));
  if (templates.length > 0)
    await changeTemplates(shelf => ({
      shelf: { ...shelf, templates: without(shelf.templates, templates) },
    }));
  if (tips) await changeTipChoices(now => ({ choices: withoutNewTips(now, tips) }));
  if (metrics) await changeOwnMetrics(now => ({ metrics: withoutChanges(now, metrics) }));
  if (targets) await undoTargets(targets);
  if (messages !== null) await dropMessageSettings(messages);
};
