import { journalView } from '../answer/journal-view';
import type { Subject } from '../answer/subject';
import type { Scope } from '../catalogue/metric';
import type { Account } from '../history/schema';
import type { JournalView } from '../view';
import type { Choice } from './history-view';

/** The journal of a series, every step of it, and whose and what a new step would be. */
export type StepsView = JournalView & {
  readonly owner: Account;
  readonly metric: string;
  readonly scope: Scope;
};

/** The steps of a chosen series: those of its metric and kind of order, with what came after them. */
export const stepsView = ({ account, series: { key } }: Choice, subject: Subject): StepsView => ({
  ...journalView(subject),
  owner: account,
  metric: key.metric,
  scope: key.scope,
});

/** Tells the steps of one series from those of another; its windows share theirs. */
export const stepsName = ({ owner, metric, scope }: Pick<StepsView, 'owner' | 'metric' | 'scope'>): string =>
  `${owner.id} ${metric} ${scope}`;
