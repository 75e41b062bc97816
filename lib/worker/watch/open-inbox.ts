import { browser, type Browser } from 'wxt/browser';
import { inboxAddress } from '../../summary/inbox-address';

const focus = async ({ id, windowId }: Browser.tabs.Tab): Promise<void> => {
  if (id !== undefined) await browser.tabs.update(id, { active: true });
  await browser.windows.update(windowId, { focused: true });
};

/**
 * Brings the seller to the inbox of a host, as a click on a notice asks: to the tab that shows it, as it is, since a reply may
 * be half written there; else to a new one.
 */
export const openInbox = async (host: string): Promise<void> => {
  const url = inboxAddress(host);
  if (url === null) return;
  const [open] = await browser.tabs.query({ url: `https://${host}/messaging/*` });
  await (open ? focus(open) : browser.tabs.create({ url }));
};
