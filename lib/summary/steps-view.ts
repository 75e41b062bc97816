import type { Scope } from '../catalogue/metric';
import type { Account } from '../history/schema';
import type { Action } from '../journal/action';
import type { ActionView } from '../view';
import type { Choice } from './history-view';
import type { Reader } from './reader';

/** What the seller did for a metric of an account, newest first, and whose and what a new step would be. */
export type StepsView = {
  readonly entries: readonly ActionView[];
  readonly owner: Account;
  readonly metric: string;
  readonly scope: Scope;
};

const entryOf = ({ id, at: began, title, note }: Action, { words, at, timeZone }: Reader): ActionView => ({
  id,
  day: words.formatDate(began, at, timeZone),
  title,
  note,
  outcome: '',
  tone: 'quiet',
});

/** The steps of a chosen series: those of its metric and kind of order, whatever the window. */
export const stepsView = (
  { account, series: { key } }: Choice,
  actions: readonly Action[],
  reader: Reader,
): StepsView => ({
  entries: actions
    .filter(({ metric, scope }) => metric === key.metric && scope === key.scope)
    .map(action => entryOf(action, reader)),
  owner: account,
  metric: key.metric,
  scope: key.scope,
});
