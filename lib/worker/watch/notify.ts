import type { InboxState } from '../../messages/inbox-state';
import type { MessageSettings } from '../../messages/message-settings-schema';
import { clocked, type Clocked } from '../../messages/near';
import { noticeText, type NoticeText } from '../../messages/notice/notice-text';
import { planNotice, type NoticeCase, type Plan } from '../../messages/notice/plan';
import type { LocalMinute } from '../../messages/notice/quiet';
import { withoutNotice, withTold, type Told } from '../../messages/notice/told';
import { watchReader } from '../../messages/watch-reader';

/** What notices need of the world. */
export type NoticeDeps = {
  /** Does the browser let notices be shown now? */
  readonly mayShow: () => Promise<boolean>;
  readonly changeTold: <T extends { readonly told: readonly Told[] }>(
    change: (told: readonly Told[]) => T,
  ) => Promise<T>;
  readonly show: (id: string, text: NoticeText) => Promise<void>;
  readonly local: LocalMinute;
  readonly language: string;
};

/** What was told, before the notice and with it. */
type Claim = Plan & {
  readonly before: readonly Told[];
  readonly told: readonly Told[];
  readonly id: string;
};

/** The id says which inbox a click opens, as the worker that showed the notice may be gone by then. */
const idOf = (cases: readonly NoticeCase[], now: number): string =>
  `inbox ${cases[0]?.clocked.store.account.host ?? ''} ${now}`;

/** The host of a notice's inbox. */
export const hostOfNotice = (id: string): string => id.split(' ')[1] ?? '';

const claimed = (told: readonly Told[], waiting: readonly Clocked[], plan: Plan, now: number): Claim => {
  const id = idOf(plan.cases, now);
  if (plan.cases.length === 0) return { ...plan, before: told, told, id };
  const changed = plan.cases.map(each => ({ ...each.told, notice: id }));
  const keys = new Set(waiting.map(({ case: { key } }) => key));
  return { ...plan, before: told, told: withTold(told, changed, keys, now), id };
};

/** A notice that the browser refused was not told. */
const showOrTakeBack = async (deps: NoticeDeps, { before, id }: Claim, text: NoticeText): Promise<void> => {
  try {
    await deps.show(id, text);
  } catch (error) {
    await deps.changeTold(told => ({ told: withoutNotice(told, id, before) }));
    throw error;
  }
};

/**
 * Shows one notice with everything that is due, and gives when to look again (ms; null: nothing will come by itself). That a
 * message was told is written before it is shown: a worker that is stopped in between has told one mark too few, never the
 * same twice; the badge has it anyway, and the next mark comes.
 */
export const notify = async (
  deps: NoticeDeps,
  state: InboxState,
  settings: MessageSettings,
  at: Date,
): Promise<number | null> => {
  if (!settings.notices || state.kind !== 'known' || !(await deps.mayShow())) return null;
  const now = at.getTime();
  const waiting = clocked(state.stores, settings.threshold, now);
  const claim = await deps.changeTold(told =>
    claimed(told, waiting, planNotice({ waiting, settings, told, now, local: deps.local }), now),
  );
  const text = noticeText(claim.cases, settings.threshold, watchReader(deps.language, at));
  if (claim.cases.length > 0) await showOrTakeBack(deps, claim, text);
  return claim.next;
};
