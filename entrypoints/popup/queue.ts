import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { openHistory } from '../../lib/history/open';
import { CASES_CHANGED_KEY } from '../../lib/messages/cases-changed';
import type { InboxState } from '../../lib/messages/inbox-state';
import { MESSAGE_SETTINGS_KEY, readMessageSettings } from '../../lib/messages/message-settings';
import { mayShowNotices } from '../../lib/messages/notice/permission';
import { readInboxes } from '../../lib/messages/read-inboxes';
import { watchReader } from '../../lib/messages/watch-reader';
import { readSettings, SETTINGS_KEY, switchesFor } from '../../lib/settings';
import { likelyHost } from '../../lib/amazon-page';
import { queueView, type QueueView } from '../../lib/summary/queue-view';

/** The queue as it is now; null until it was read for the first time. `withdrawn`: notices are on, but no longer allowed. */
export const queue = signal<{ readonly view: QueueView; readonly withdrawn: boolean } | null>(null);

const MINUTE = 60_000;
const FOLLOWED = [SETTINGS_KEY, MESSAGE_SETTINGS_KEY, CASES_CHANGED_KEY];

const inboxes = async (): Promise<InboxState> => {
  const opened = await openHistory();
  if (opened.kind === 'off') return { kind: 'unknown' };
  try {
    return { kind: 'known', stores: await readInboxes(opened.db) };
  } finally {
    opened.db.close();
  }
};

const look = async (): Promise<InboxState> => {
  const { page, all } = switchesFor(await readSettings(), 'messages');
  if (!page || !all) return { kind: 'off' };
  return inboxes().catch((error: unknown) => {
    console.error('Benchline: waiting messages could not be read.', error);
    return { kind: 'unknown' };
  });
};

const load = async (language: string): Promise<void> => {
  const [state, settings, allowed] = await Promise.all([look(), readMessageSettings(), mayShowNotices()]);
  const reader = watchReader(language, new Date());
  queue.value = {
    view: queueView(state, settings.threshold, likelyHost(language), reader),
    withdrawn: settings.notices && !allowed,
  };
};

/** Shows the queue and keeps it right while the popup is open: each minute, and when cases or options change. */
export const followQueue = (language: string): void => {
  const update = (): void => void load(language);
  browser.storage.local.onChanged.addListener(changes => {
    if (FOLLOWED.some(key => key in changes)) update();
  });
  // Just after the minute: what is said is in whole minutes.
  const tick = (): void => {
    update();
    setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 100);
  };
  tick();
};
