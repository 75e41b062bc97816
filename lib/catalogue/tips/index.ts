import { ACCOUNT_TIPS } from './account';
import { CONTACT_TIPS } from './contacts';
import { DEFECT_TIPS } from './defects';
import { REPLY_TIPS } from './replies';
import { RETURN_TIPS } from './returns';
import { SATISFACTION_TIPS } from './satisfaction';
import { SHIPPING_TIPS } from './shipping';
import type { TipFacts } from './tip';
import { VOICE_TIPS } from './voices';

const ALL = [
  ...VOICE_TIPS,
  ...DEFECT_TIPS,
  ...CONTACT_TIPS,
  ...SHIPPING_TIPS,
  ...REPLY_TIPS,
  ...RETURN_TIPS,
  ...SATISFACTION_TIPS,
  ...ACCOUNT_TIPS,
] as const;

export type TipId = (typeof ALL)[number]['id'];

/** One thing that a seller can do. What a tip may never advise: docs/metrics.md, "What no tip may advise". */
export type Tip = TipFacts & { readonly id: TipId };

/**
 * Every tip, in order of expected effect: within a group the strongest stands first, and a group
 * that is about a metric stands before those that merely lend it a tip.
 */
export const TIPS: readonly Tip[] = ALL;

/** The tips for a metric, in order of expected effect; none for a metric that has no tips or does not exist. */
export const tipsFor = (metricId: string): readonly Tip[] =>
  TIPS.filter(tip => tip.metrics.includes(metricId));

/** The ids of the tips for a metric. */
export const tipIdsFor = (metricId: string): ReadonlySet<string> =>
  new Set(tipsFor(metricId).map(({ id }) => id));
