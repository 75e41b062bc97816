import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { MessageOptionsState } from '../../../components/options/page-message-options';
import { MESSAGE_SETTINGS_KEY, readMessageSettings } from '../../../lib/messages/message-settings';
import { mayShowNotices } from '../../../lib/messages/notice/permission';

export const messageOptions = signal<MessageOptionsState>({ kind: 'loading' });

/** Reads the options of messages, and whether the browser still allows notices, and shows both. */
export const loadMessageOptions = async (): Promise<void> => {
  const [settings, allowed] = await Promise.all([readMessageSettings(), mayShowNotices()]);
  const wanted = allowed ? 'on' : 'withdrawn';
  messageOptions.value = { kind: 'ready', settings, notices: settings.notices ? wanted : 'off' };
};

const reload = (): void => void loadMessageOptions();

/** Shows them anew when they change elsewhere, and when the seller gives or takes the permission in the browser. */
export const followMessageOptions = (): void => {
  browser.storage.local.onChanged.addListener(changes => {
    if (MESSAGE_SETTINGS_KEY in changes) reload();
  });
  browser.permissions.onAdded.addListener(reload);
  browser.permissions.onRemoved.addListener(reload);
};
