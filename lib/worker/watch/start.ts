import { browser } from 'wxt/browser';
import { CASES_CHANGED_KEY } from '../../messages/cases-changed';
import type { InboxState } from '../../messages/inbox-state';
import { MESSAGE_SETTINGS_KEY, readMessageSettings } from '../../messages/message-settings';
import { mayShowNotices } from '../../messages/notice/permission';
import { computerMinute } from '../../messages/notice/quiet';
import { snoozed } from '../../messages/notice/told';
import { changeTold } from '../../messages/notice/told-store';
import { readInboxes } from '../../messages/read-inboxes';
import { readSettings, SETTINGS_KEY, switchesFor } from '../../settings';
import { readerTag } from '../../words/choice';
import { waitingWordsFor } from '../../words/waiting/waiting-words';
import type { Connection } from '../connection';
import { wakeAt } from './alarms';
import { listenToNotifications, showNotification, type NotificationEvents } from './notifications';
import { hostOfNotice, notify, type NoticeDeps } from './notify';
import { oneAtATime } from './one-at-a-time';
import { openInbox } from './open-inbox';
import { refresh, type WatchDeps } from './refresh';
import { showBadge } from './show-badge';

type Lent = { readonly history: Connection; readonly say: WatchDeps['say'] };

const MINUTE = 60_000;
/** What the buttons of a notice put it off by, in ms: in their order. */
const SNOOZES = [30 * MINUTE, 60 * MINUTE] as const;

/** What is stored under these keys decides about badge and notices. */
const WATCHED = [SETTINGS_KEY, MESSAGE_SETTINGS_KEY, CASES_CHANGED_KEY];

const inboxes = async ({ history }: Lent): Promise<InboxState> => {
  const opened = await history.get();
  if (opened.kind === 'off') throw new Error(opened.reason);
  return { kind: 'known', stores: await readInboxes(opened.db) };
};

const look = async (lent: Lent): Promise<InboxState> => {
  const { page, all } = switchesFor(await readSettings(), 'messages');
  if (!page || !all) return { kind: 'off' };
  return inboxes(lent).catch(() => {
    // The connection may have ended unnoticed.
    lent.history.forget();
    return inboxes(lent);
  });
};

const noticeDeps = (language: string): NoticeDeps => {
  const say = waitingWordsFor(language);
  const buttons = [say('snooze-30'), say('snooze-60')];
  return {
    mayShow: mayShowNotices,
    changeTold,
    show: (id, text) => showNotification(id, text, buttons),
    local: computerMinute,
    language,
  };
};

const watchDeps = (lent: Lent, language: string): WatchDeps => {
  const notices = noticeDeps(language);
  return {
    look: () => look(lent),
    readSettings: readMessageSettings,
    show: showBadge,
    wakeAt,
    notify: (state, settings, now) => notify(notices, state, settings, now),
    language,
    now: () => new Date(),
    say: lent.say,
  };
};

const putOff = async (id: string, button: number): Promise<void> => {
  const until = Date.now() + (SNOOZES[button] ?? SNOOZES[0]);
  await changeTold(told => ({ told: snoozed(told, id, until) }));
  await browser.notifications.clear(id);
};

const openFrom = async (id: string): Promise<void> => {
  await openInbox(hostOfNotice(id));
  await browser.notifications.clear(id);
};

/**
 * Keeps badge, alarms and notices right from now on: at the start of the worker, which is also after an update and at the
 * browser's start, on alarms, and whenever cases, switches, options or permissions change. Call it before anything is awaited,
 * as listeners that are registered later miss what woke the worker.
 */
export const startWatch = (lent: Lent): void => {
  const again = oneAtATime(async () => {
    const { language } = await readSettings();
    await refresh(watchDeps(lent, readerTag(language, browser.i18n.getUILanguage())));
  });
  const update = (): void =>
    void again().catch((error: unknown) => lent.say('badge', `the badge failed (${String(error)}).`));
  const failed = (error: unknown): void =>
    lent.say('notices', `a click on a notice did nothing (${String(error)}).`);
  const events: NotificationEvents = {
    clicked: id => void openFrom(id).catch(failed),
    pressed: (id, button) => void putOff(id, button).then(update, failed),
  };
  const updateNotices = (): void => {
    listenToNotifications(events);
    update();
  };
  browser.alarms.onAlarm.addListener(update);
  browser.runtime.onStartup.addListener(update);
  browser.runtime.onInstalled.addListener(update);
  browser.storage.local.onChanged.addListener(changes => {
    if (WATCHED.some(key => key in changes)) update();
  });
  browser.permissions.onAdded.addListener(updateNotices);
  browser.permissions.onRemoved.addListener(update);
  updateNotices();
};
