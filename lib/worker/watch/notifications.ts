import { browser, type Browser } from 'wxt/browser';
import type { NoticeText } from '../../messages/notice/notice-text';

type NotificationOptions = Browser.notifications.NotificationCreateOptions;

/** A refusal may be thrown at once. */
const create = async (id: string, options: NotificationOptions): Promise<void> => {
  await browser.notifications.create(id, options);
};

/** Shows a notice, with its buttons where the browser has buttons. */
export const showNotification = async (
  id: string,
  { title, message }: NoticeText,
  buttons: readonly string[],
): Promise<void> => {
  const iconUrl = new URL('/icons/128.png', browser.runtime.getURL('/')).href;
  const plain = { type: 'basic', iconUrl, title, message } as const;
  const full = { ...plain, buttons: buttons.map(text => ({ title: text })) };
  // Buttons are Chrome's own; Firefox refuses a notice that has some.
  await create(id, full).catch(() => create(id, plain));
};

export type NotificationEvents = {
  readonly clicked: (id: string) => void;
  /** `button`: its place, from 0. */
  readonly pressed: (id: string, button: number) => void;
};

/** Listens once there is anything to listen to: without the permission the browser has no notifications at all. */
export const listenToNotifications = (events: NotificationEvents): void => {
  const { notifications } = browser as { readonly notifications?: typeof browser.notifications };
  if (!notifications || notifications.onClicked.hasListener(events.clicked)) return;
  notifications.onClicked.addListener(events.clicked);
  notifications.onButtonClicked?.addListener(events.pressed);
};
