import { badgeOf, type Badge } from '../../messages/badge';
import type { InboxState } from '../../messages/inbox-state';
import type { MessageSettings } from '../../messages/message-settings-schema';
import { firstAfter } from '../../messages/next-change';
import { watchReader } from '../../messages/watch-reader';

/** Everything of the world that the watch needs. Instants in ms since 1970. */
export type WatchDeps = {
  readonly look: () => Promise<InboxState>;
  readonly readSettings: () => Promise<MessageSettings>;
  readonly show: (badge: Badge) => Promise<void>;
  /** The one alarm of the next change, and the coarse one if it is lost. */
  readonly wakeAt: (at: number | null) => Promise<void>;
  /** Shows the notices that are due; gives when the next one is. */
  readonly notify: (state: InboxState, settings: MessageSettings, now: Date) => Promise<number | null>;
  readonly language: string;
  readonly now: () => Date;
  readonly say: (kind: string, words: string) => void;
};

const MINUTE = 60_000;

/** What could not be read is looked at again so much later: a locked or full disk may be well again by then. */
const AGAIN = MINUTE;

const lookSafely = async ({ look, say }: WatchDeps): Promise<InboxState> => {
  try {
    return await look();
  } catch (error) {
    say('watch', `waiting messages could not be read (${String(error)}).`);
    return { kind: 'unknown' };
  }
};

/** A notice that fails takes no badge with it. */
const notifySafely = async (
  deps: WatchDeps,
  state: InboxState,
  settings: MessageSettings,
  now: Date,
): Promise<number | null> => {
  try {
    return await deps.notify(state, settings, now);
  } catch (error) {
    deps.say('notices', `a notice could not be shown (${String(error)}).`);
    return null;
  }
};

/**
 * Brings badge, alarms and notices to where they must be now; nothing of it leans on what the worker did before. The alarm is
 * set first, to a minute from now: a worker that is stopped half-way is woken again.
 */
export const refresh = async (deps: WatchDeps): Promise<void> => {
  const now = deps.now();
  const at = now.getTime();
  await deps.wakeAt(at + AGAIN);
  const [state, settings] = await Promise.all([lookSafely(deps), deps.readSettings()]);
  const badge = badgeOf(state, settings.threshold, watchReader(deps.language, now));
  await deps.show(badge);
  const notice = await notifySafely(deps, state, settings, now);
  const later = [badge.next, notice].filter(instant => instant !== null);
  await deps.wakeAt(state.kind === 'unknown' ? at + AGAIN : firstAfter(later, at));
};
